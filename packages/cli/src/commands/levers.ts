/** `modus levers`: the cheapest changes that would bring a state about, or prevent it. */
import {
  askLevers,
  type Compiled,
  type ConceptId,
  closest,
  isLeverKind,
  isRefusal,
  type LeverKind,
  type LeversAsked,
  type LeversFound,
  leverAnswerStory,
  leverKinds,
  leversHead,
  leversJson,
  modelJson,
  refuse,
  type Speaker,
  say,
  sayRefusal,
  withChanges,
} from '@modus-vivendi/engine';
import { heading as bold, dim, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export interface LeversOptions extends CommonOptions {
  readonly to?: readonly string[];
  readonly avoid?: readonly string[];
  readonly reachable?: boolean;
  readonly from?: string;
  readonly improving?: boolean;
  readonly asSeen?: boolean;
  readonly every?: boolean;
  readonly only?: string;
  readonly by?: string;
  readonly keep?: string;
  readonly cost?: readonly string[];
  readonly upTo?: string;
  readonly further?: string;
  readonly tries?: string;
  readonly output?: string;
  readonly limit?: string;
}

const mostShown = 4;
/** As much as a reader waits for. */
const mostTried = 100_000;

export function leversCommand(file: string, options: LeversOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const { scenario = [], view = [] } = session.variant();
  const compiled = session.compile(loaded, { scenario, view });
  const asked = readAsked(options, compiled, session, { scenario, view });
  const found = askLevers(loaded.file, asked, session.question);
  if (isRefusal(found)) throw session.refused(found);
  if ('ok' in found) {
    session.compiled(loaded, found);
    return exit.failed;
  }
  const speaker = session.speaker(compiled);
  const written = options.output === undefined ? null : write(options.output, loaded, found, session);
  if (session.json)
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(compiled, session.header(loaded), speaker),
      ...leversJson(found, speaker),
      ...(written ? { written } : {}),
    });
  else draw(found, compiled, speaker, written, session);
  if (found.stopped !== 'cancelled') return found.least === null && found.stopped ? exit.refused : exit.well;
  // What was found by then has been told.
  session.io.err(`modus: ${sayRefusal(session.language, refuse('cancelled'))}\n`);
  return exit.refused;
}

function readAsked(
  options: LeversOptions,
  compiled: Compiled,
  session: Session,
  version: { readonly scenario: readonly string[]; readonly view: readonly string[] },
): LeversAsked {
  const states = (texts: readonly string[] = []): number[] => [
    ...new Set(texts.map((text) => askedState(text, compiled, session))),
  ];
  const [to, avoid] = [states(options.to), states(options.avoid)];
  if (to.length + avoid.length === 0) session.usage(session.words('error.levers-what'));
  const improving = options.improving ?? false;
  const reach =
    options.reachable || improving || options.from !== undefined
      ? {
          from: options.from === undefined ? compiled.statusQuo : askedState(options.from, compiled, session),
          improving,
        }
      : null;
  const known = new Set([
    ...leverKinds,
    ...compiled.conflict.decisionMakers.map(({ id }) => id),
    ...compiled.conflict.options.map(({ id }) => id),
    ...compiled.conflict.consequences.map(({ id }) => id),
    ...compiled.conflict.levers.stated.map(({ id }) => id),
  ]);
  const named = (list: string | undefined, option: string): string[] =>
    listOf(list).map((name) => {
      const place = /^(.+)\.[1-9]\d*$/.exec(name)?.[1];
      if (!known.has(name) && !(place && compiled.conflict.decisionMakers.some(({ id }) => id === place)))
        session.usage(
          session.words('error.bad-value', {
            value: name,
            name: option,
            names: closest(name, known) ?? [...known].join(', '),
          }),
        );
      return name;
    });
  return {
    ...version,
    to,
    avoid,
    reach,
    concept: oneConcept(session, compiled),
    asSeen: options.asSeen ?? false,
    every: options.every ?? false,
    only:
      options.only === undefined
        ? null
        : listOf(options.only).map((name) => kindNamed(name, '--only', session)),
    by: options.by === undefined ? null : named(options.by, '--by'),
    keep: named(options.keep, '--keep'),
    costs: Object.fromEntries((options.cost ?? []).map((each) => costNamed(each, session))),
    most: Number(options.limit ?? mostShown),
    further: number(options.further, '--further', 1, session),
    upTo: options.upTo === undefined ? null : number(options.upTo, '--up-to', 0, session),
    tries: number(options.tries, '--tries', mostTried, session),
  };
}

const listOf = (list = ''): string[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function oneConcept(session: Session, { game }: Compiled): ConceptId {
  const { ids, refusals } = session.concepts(() => game, ['seq']);
  const [first, ...others] = ids;
  const [refused] = refusals;
  if (!first && refused) throw session.refused(refused.refusal);
  if (!first || others.length > 0) return session.usage(session.words('error.levers-concept'));
  return first;
}

const kindNamed = (name: string, option: string, session: Session): LeverKind =>
  isLeverKind(name)
    ? name
    : session.usage(
        session.words('error.bad-value', {
          value: name,
          name: option,
          names: closest(name, leverKinds) ?? leverKinds.join(', '),
        }),
      );

function costNamed(text: string, session: Session): readonly [LeverKind, number] {
  const [kind = '', cost = ''] = text.split('=');
  if (!/^[1-9]\d{0,3}$/.test(cost) || Number(cost) > 1000)
    session.usage(
      session.words('error.bad-value', { value: text, name: '--cost', names: 'drop=2, add=3 …' }),
    );
  return [kindNamed(kind, '--cost', session), Number(cost)];
}

function number(text: string | undefined, name: string, otherwise: number, session: Session): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text))
    return session.usage(session.words('error.bad-value', { value: text, name, names: '0, 1, 2 …' }));
  return Number(text);
}

/** Writes the model with each answer as a scenario; their ids. */
function write(
  file: string,
  { file: model }: Loaded,
  found: LeversFound,
  session: Session,
): readonly string[] {
  const changes = found.answers.filter(({ levers }) => levers.length > 0).map(({ change }) => change);
  if (changes.length === 0) return [];
  const added = withChanges(model, changes);
  if (isRefusal(added)) throw session.refused(added);
  try {
    if (session.io.writeFile(file, added.text, false) === 'exists')
      session.usage(session.words('error.exists', { file }));
  } catch (problem) {
    session.fileProblem(problem, file, 'error.unwritable');
  }
  return added.ids;
}

function draw(
  found: LeversFound,
  compiled: Compiled,
  speaker: Speaker,
  written: readonly string[] | null,
  session: Session,
): void {
  const { canvas, words, language } = session;
  heading(session, compiled, speaker);
  for (const text of leversHead(found, speaker)) session.say(paragraph(text, canvas));
  for (const [k, answer] of found.answers.entries()) {
    if (answer.levers.length === 0) continue;
    const other = answer.cost > (found.least ?? 0);
    const title = say(language, other ? 'levers.cost-other-kind' : 'levers.cost', { cost: answer.cost });
    session.say(`\n${bold(`${words.number(k + 1)}. ${title}`, canvas).trimEnd()}`);
    for (const { depth, text } of leverAnswerStory(answer, found, speaker))
      session.say(paragraph(text, canvas, depth * 2, depth > 1 ? '· ' : ''));
  }
  const changing = found.answers.some(({ levers }) => levers.length > 0);
  if (changing) session.say(`\n${dim(paragraph(say(language, 'levers.neutral'), canvas), canvas)}`);
  if (written && written.length > 0)
    session.say(
      paragraph(
        words('levers.written', { names: { phrase: words.list(written) }, count: written.length }),
        canvas,
      ),
    );
  else if (changing) session.hint(words('levers.write-hint'));
}
