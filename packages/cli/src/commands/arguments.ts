/** Arguments at a terminal: sentences with their reasons beneath them, and what they rest on. */
import { type Argument, type Compiled, type Grounds, proseOf, type Speaker } from '@modus-vivendi/engine';
import { heading as bold, dim, paragraph } from '../draw.ts';
import type { Session } from '../session.ts';

export interface ArgumentJson {
  readonly text: string;
  readonly restsOn: readonly string[];
  readonly unmarked: readonly string[];
  readonly reasons: readonly ArgumentJson[];
}

export const argumentJson = ({ sentence, grounds, reasons }: Argument, speaker: Speaker): ArgumentJson => ({
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

/** What was rested on, for machines: the claims in full, and what has none. */
export const groundsJson = (
  { conflict }: Pick<Compiled, 'conflict'>,
  grounds: Grounds,
  speaker: Speaker,
) => ({
  claims: conflict.claims
    .filter(({ id }) => grounds.claims.includes(id))
    .map(({ span: _, ...claim }) => claim),
  unmarked: grounds.unmarked.map(speaker.noun),
});
