/** `modus explain`: why a state is stable or not, in words. */
import {
  type Argument,
  allGrounds,
  type Compiled,
  explainState,
  type Grounds,
  isRefusal,
  joinGrounds,
  modelJson,
  proseOf,
  type Speaker,
  sayRefusal,
  stateJson,
} from '@modus-vivendi/engine';
import { heading as bold, dim, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedDecisionMakers, askedState } from './references.ts';

export interface ExplainOptions extends CommonOptions {
  readonly by?: string;
}

/** Alternatives and improvements spelled out at a terminal; with `--json` all are. */
const mostListed = 3;

export function explainCommand(file: string, state: string, options: ExplainOptions, io: Io): ExitCode {
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
      claims: compiled.conflict.claims
        .filter(({ id }) => grounds.claims.includes(id))
        .map(({ span: _, ...claim }) => claim),
      unmarked: grounds.unmarked.map(speaker.noun),
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

interface ArgumentJson {
  readonly text: string;
  readonly restsOn: readonly string[];
  readonly unmarked: readonly string[];
  readonly reasons: readonly ArgumentJson[];
}

const argumentJson = ({ sentence, grounds, reasons }: Argument, speaker: Speaker): ArgumentJson => ({
  text: speaker.sentence(sentence),
  restsOn: grounds.claims,
  unmarked: grounds.unmarked.map(speaker.noun),
  reasons: reasons.map((reason) => argumentJson(reason, speaker)),
});

/** The claims used, in the order of the file: the numbers by which sentences refer to them. */
export const orderOf = ({ conflict }: Pick<Compiled, 'conflict'>, { claims }: Grounds): readonly string[] =>
  conflict.claims.map(({ id }) => id).filter((id) => claims.includes(id));

/** A sentence and, indented beneath it, its reasons, each with the numbers of the claims that it rests on. */
export function drawArgument(
  session: Session,
  speaker: Speaker,
  argument: Argument,
  order: readonly string[],
  from = 0,
): void {
  for (const { depth, text, grounds } of proseOf(speaker, argument, from)) {
    const numbers = grounds.claims.map((id) => order.indexOf(id) + 1).filter((number) => number > 0);
    const marks = numbers.sort((a, b) => a - b).map((number) => session.words.number(number));
    session.say(
      paragraph(
        marks.length > 0 ? `${text} [${session.words.join(marks)}]` : text,
        session.canvas,
        depth * 2,
        depth > 0 ? '· ' : '',
      ),
    );
  }
}

/** The claims themselves, numbered, what has none, and the author's caveats on every finding. */
export function drawGrounds(
  session: Session,
  { conflict }: Pick<Compiled, 'conflict'>,
  speaker: Speaker,
  grounds: Grounds,
  order: readonly string[],
): void {
  const { words, canvas } = session;
  const caveats = conflict.claims.filter(({ caveat }) => caveat).map(({ id }) => id);
  if (order.length > 0 || grounds.unmarked.length > 0)
    session.say(`\n${bold(words('heading.rests'), canvas).trimEnd()}`);
  for (const [k, line] of speaker.claims(order).entries())
    session.say(paragraph(line, canvas, 2, `[${words.number(k + 1)}] `));
  if (grounds.unmarked.length > 0) {
    const elements = words.list(grounds.unmarked.map(speaker.noun));
    session.say(
      dim(
        paragraph(
          words('explain.unmarked', { count: grounds.unmarked.length, elements: { phrase: elements } }),
          canvas,
          2,
        ),
        canvas,
      ),
    );
  }
  if (caveats.length > 0) session.say(`\n${bold(words('heading.caveats'), canvas).trimEnd()}`);
  for (const line of speaker.claims(caveats)) session.say(paragraph(line, canvas, 2, '· '));
}
