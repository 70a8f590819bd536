/** `modus explain --coalition`: why decision makers would leave a state together, or would not. */
import {
  allGrounds,
  type Coalition,
  coalitionConceptIds,
  coalitionMoveJson,
  explainCoalition,
  isRefusal,
  joinGrounds,
  modelJson,
  stateJson,
} from '@modus-vivendi/engine';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { Session } from '../session.ts';
import { argumentJson, drawArgument, drawGrounds, groundsJson, orderOf } from './arguments.ts';
import { askedCoalitions, refuseSingle, sortedConcepts } from './coalition-options.ts';
import { type ExplainOptions, mostListed } from './explain-options.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export function coalitionExplained(file: string, state: string, options: ExplainOptions, io: Io): ExitCode {
  const { own, alone } = sortedConcepts(options.concept);
  const session = new Session(io, { ...options, concept: alone });
  refuseSingle(session);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids } = session.concepts(() => compiled.game, []);
  if (ids.length > 0 || options.by !== undefined) session.usage(session.words('error.together-or-alone'));
  const s = askedState(state, compiled, session);
  const most = session.json ? Number.POSITIVE_INFINITY : mostListed;
  const asked = own.length > 0 ? own : coalitionConceptIds;
  const explain = (H: Coalition) => {
    const found = explainCoalition(compiled, H, s, asked, most);
    if (isRefusal(found)) throw session.refused(found);
    return found;
  };
  const found = askedCoalitions(options.coalition, compiled, session).map(explain);
  const speaker = session.speaker(compiled);
  const told = found.flatMap((each) => [...each.headline, ...each.arguments]);
  const grounds = joinGrounds(...told.map(allGrounds));
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(compiled, session.header(loaded), speaker),
      state: stateJson(compiled, s, speaker),
      coalitions: found.map(({ coalition, verdicts, headline, gains, arguments: reasons }) => ({
        members: coalition.map((i) => compiled.conflict.decisionMakers[i]!.id),
        verdicts: verdicts.map(({ concept, stable }) => ({
          concept,
          verdict: stable ? 'stable' : 'unstable',
        })),
        gains: gains.map((gain) => coalitionMoveJson(compiled, gain)),
        headline: headline.map((argument) => argumentJson(argument, speaker)),
        arguments: reasons.map((argument) => argumentJson(argument, speaker)),
      })),
      ...groundsJson(compiled, grounds, speaker),
    });
    return exit.well;
  }
  heading(session, compiled, speaker);
  const order = orderOf(compiled, grounds);
  for (const [k, { headline, arguments: reasons }] of found.entries()) {
    if (k > 0) session.say('');
    for (const argument of headline) drawArgument(session, speaker, argument, order);
    for (const argument of reasons) {
      session.say('');
      drawArgument(session, speaker, argument, order);
    }
  }
  drawGrounds(session, compiled, speaker, grounds, order);
  return exit.well;
}
