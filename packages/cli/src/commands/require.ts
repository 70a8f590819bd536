/** `modus require`: which preferences would make a state stable. */
import {
  answerRules,
  inverseJson,
  inverseStory,
  inverseTable,
  invert,
  isAnsweredConcept,
  isRefusal,
  modelJson,
  type Refusal,
  refuse,
  sayRefusal,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedDecisionMakers, askedState } from './references.ts';

export interface RequireOptions extends CommonOptions {
  readonly by?: string;
}

export function requireCommand(file: string, state: string, options: RequireOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const target = askedState(state, compiled, session);
  const { conflict, game } = compiled;
  const varying = askedDecisionMakers(options.by, compiled, session) ?? [...conflict.decisionMakers.keys()];
  const { ids, refusals: unasked } = session.concepts(() => game);
  const names = Object.keys(answerRules).join(', ');
  const refusals: { concept: string; refusal: Refusal }[] = [...unasked];
  for (const concept of ids)
    if (!isAnsweredConcept(concept))
      refusals.push({ concept, refusal: refuse('not-invertible', { concept, names }) });
  const concepts = ids.filter(isAnsweredConcept);
  if (concepts.length > 0) {
    const found = invert(game, target, [...new Set(varying)], concepts, session.question);
    if (isRefusal(found)) throw session.refused(found);
    const speaker = session.speaker(compiled);
    if (session.json)
      session.sayJson({
        modus: session.header(loaded).modus,
        model: modelJson(compiled, session.header(loaded), speaker),
        ...inverseJson(compiled, found, (refusal) => sayRefusal(session.language, refusal)),
        refusals: refusals.map(({ concept, refusal }) => ({
          concept,
          code: refusal.refusal,
          message: sayRefusal(session.language, refusal),
        })),
      });
    else {
      const { canvas } = session;
      heading(session, compiled, speaker);
      session.say(drawTable(inverseTable(found, speaker), canvas));
      for (const { depth, text } of inverseStory(found, speaker))
        session.say(paragraph(text, canvas, depth * 2, depth > 0 ? '· ' : ''));
      session.say(`\n${paragraph(session.words('require.orders'), canvas)}`);
    }
  }
  session.sayRefusals(refusals);
  return concepts.length > 0 ? exit.well : exit.refused;
}
