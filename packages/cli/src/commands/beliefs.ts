/** `modus beliefs`: who expects what, who will be surprised, what telling would change. */
import {
  allGrounds,
  argueOutcome,
  argueTelling,
  type BeliefComparison,
  beliefsJson,
  type Compiled,
  compareBeliefs,
  expectationsTable,
  isNamed,
  isRefusal,
  joinGrounds,
  modelJson,
  notableStates,
  outcomesTable,
  outcomeVersionsTable,
  rankingsTable,
  type Spoken,
  speakerFor,
} from '@modus-vivendi/engine';
import { heading as bold, drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';
import { drawArgument, drawGrounds, orderOf } from './explain.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export interface BeliefsOptions extends CommonOptions {
  readonly state?: readonly string[];
  readonly limit?: string;
}

const mostRows = 12;
/** The most states told one by one where none is asked for. */
const mostTold = 4;

export function beliefsCommand(file: string, options: BeliefsOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const { ids, refusals } = session.concepts(() => session.compile(loaded).game, ['seq']);
  const compared = ids.map((concept) => comparedFor(session, loaded, concept));
  const [first] = compared;
  if (first) {
    const base = baseOf(first);
    const speaker = speakerFor(base, session.language);
    const asked = (options.state ?? []).map((state) => askedState(state, base, session));
    if (session.json)
      session.sayJson({
        modus: session.header(loaded).modus,
        model: modelJson(base, session.header(loaded), speaker),
        results: compared.map((each) => beliefsJson(each, toldIn(each, asked), speaker, session.question)),
      });
    else {
      heading(session, base, speaker);
      for (const each of compared)
        drawBeliefs(session, each, toldIn(each, asked), Number(options.limit ?? mostRows));
    }
  }
  session.sayRefusals(refusals);
  return ids.length > 0 ? exit.well : exit.refused;
}

const baseOf = ({ groups }: BeliefComparison): Compiled => groups[0]!.view.subject as Compiled;

function comparedFor(
  session: Session,
  loaded: Loaded,
  concept: BeliefComparison['concept'],
): BeliefComparison {
  const { scenario = [] } = session.variant();
  const compared = compareBeliefs(loaded.file, { scenario, concept }, session.question);
  if (isRefusal(compared)) throw session.refused(compared);
  if ('ok' in compared) {
    session.compiled(loaded, compared);
    throw new Error('versions without an error did not compile');
  }
  return compared;
}

/** The states asked for; otherwise the status quo and named states of which there is something to say, or the first of what holds. */
function toldIn({ groups }: BeliefComparison, asked: readonly number[]): readonly number[] {
  if (asked.length > 0) return asked;
  const { view } = groups[0]!;
  const notable = notableStates(groups[0]!);
  const named = notable.filter((s) => isNamed(view, s));
  return (named.length > 0 ? named : notable).slice(0, mostTold);
}

function drawBeliefs(
  session: Session,
  compared: BeliefComparison,
  states: readonly number[],
  most: number,
): void {
  const { words, canvas } = session;
  const base = baseOf(compared);
  const speaker = speakerFor(base, session.language);
  const [first] = compared.groups;
  const told = states.map((s) => argueOutcome(compared, s, session.question));
  const tellings = first!.tellings.map((telling) => argueTelling(first!, telling));
  const grounds = joinGrounds(
    ...told.flat().map(({ argument }) => allGrounds(argument)),
    ...tellings.map(allGrounds),
  );
  const order = orderOf(base, grounds);
  const draw = ({ subject, depth, argument }: Spoken): void =>
    drawArgument(session, speakerFor(subject, session.language), argument, order, depth);
  if (first!.view.nested.every((each) => each === null))
    session.say(paragraph(words('beliefs.none'), canvas));
  if (told.length === 0) session.say(paragraph(words('beliefs.nothing'), canvas));
  for (const [k, each] of told.entries()) {
    if (k > 0) session.say('');
    for (const spoken of each) draw(spoken);
  }
  if (tellings.length > 0) session.say(`\n${bold(words('beliefs.telling'), canvas).trimEnd()}`);
  for (const argument of tellings) draw({ subject: base, depth: 0, argument });
  session.say(`\n${paragraph(words('beliefs.assumed'), canvas)}`);
  drawGrounds(session, base, speaker, grounds, order);
  session.say('');
  const tables = [
    rankingsTable(first!, speaker),
    expectationsTable(first!, speaker),
    most > 0 ? outcomesTable(first!, speaker, most) : null,
    outcomeVersionsTable(compared, speaker),
  ];
  for (const table of tables) if (table) session.say(drawTable(table, canvas));
}
