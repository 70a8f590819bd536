/** `modus explain`: why a state is stable or not, in words. */
import {
  allGrounds,
  explainState,
  isRefusal,
  joinGrounds,
  modelJson,
  sayRefusal,
  stateJson,
} from '@modus-vivendi/engine';
import { paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { Session } from '../session.ts';
import { argumentJson, drawArgument, drawGrounds, groundsJson, orderOf } from './arguments.ts';
import { coalitionExplained } from './explain-coalition.ts';
import { type ExplainOptions, mostListed } from './explain-options.ts';
import { heading } from './heading.ts';
import { askedDecisionMakers, askedState } from './references.ts';

export function explainCommand(file: string, state: string, options: ExplainOptions, io: Io): ExitCode {
  if (options.coalition) return coalitionExplained(file, state, options, io);
  const session = new Session(io, options);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals: later } = session.concepts(() => compiled.game);
  const s = askedState(state, compiled, session);
  const people = askedDecisionMakers(options.by, compiled, session);
  const found = explainState(
    compiled,
    s,
    {
      concepts: ids,
      every: options.concept !== undefined,
      most: session.json ? Number.POSITIVE_INFINITY : mostListed,
      ...(people ? { by: people } : {}),
    },
    session.question,
  );
  if (isRefusal(found)) throw session.refused(found);
  const refusals = [...later, ...found.refusals];
  const speaker = session.speaker(compiled);
  const grounds = joinGrounds(
    ...found.headline.map(allGrounds),
    ...found.arguments.map(({ argument }) => allGrounds(argument)),
  );
  const { decisionMakers } = compiled.conflict;
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(compiled, session.header(loaded), speaker),
      state: stateJson(compiled, s, speaker),
      verdicts: found.verdicts.map(({ concept, by, stable }) => ({
        concept,
        by: decisionMakers[by]!.id,
        verdict: stable ? 'stable' : 'unstable',
      })),
      headline: found.headline.map((argument) => argumentJson(argument, speaker)),
      arguments: found.arguments.map(({ by, concept, concepts, argument }) => ({
        by: decisionMakers[by]!.id,
        concept,
        concepts,
        ...argumentJson(argument, speaker),
      })),
      ...groundsJson(compiled, grounds, speaker),
      ...(refusals.length > 0
        ? {
            refusals: refusals.map(({ concept, refusal }) => ({
              concept,
              code: refusal.refusal,
              message: sayRefusal(session.language, refusal),
            })),
          }
        : {}),
    });
  } else {
    heading(session, compiled, speaker);
    const name = speaker.stateName(s);
    if (name !== null && speaker.taken(s) !== name)
      session.say(
        paragraph(
          session.words('explain.what', { state: speaker.state(s), taken: { phrase: speaker.taken(s) } }),
          session.canvas,
        ),
      );
    const order = orderOf(compiled, grounds);
    for (const argument of found.headline) drawArgument(session, speaker, argument, order);
    for (const { argument } of found.arguments) {
      session.say('');
      drawArgument(session, speaker, argument, order);
    }
    drawGrounds(session, compiled, speaker, grounds, order);
  }
  session.sayRefusals(refusals);
  return found.verdicts.length > 0 ? exit.well : exit.refused;
}
