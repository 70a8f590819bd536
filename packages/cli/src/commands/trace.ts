/** `modus trace`: what conclusions rest on, and what falls if a source or a claim is withdrawn. */
import {
  assumptionsTable,
  bearingTable,
  type Compiled,
  changedStatesTable,
  type Game,
  idleLines,
  isRefusal,
  modelJson,
  type Outcome,
  type Refusal,
  type RetractAsked,
  refuse,
  retractionJson,
  retractionStory,
  retractionTables,
  retractOf,
  sayRefusal,
  sourcesTable,
  speakerFor,
  type Trace,
  type TraceAsked,
  traceJson,
  traceOf,
  traceStory,
} from '@modus-vivendi/engine';
import { heading as bold, drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export interface TraceOptions extends CommonOptions {
  readonly retract?: string;
  readonly downgrade?: string;
  readonly state?: readonly string[];
  readonly views?: string;
  readonly size?: string;
  readonly limit?: string;
}

const usual = { size: 3, sets: 6, elements: 12 };

/** How many sets are tried: fewer in large models, where each takes longer. */
const triesIn = ({ m }: Game): number => Math.max(200, Math.min(20_000, Math.floor(2 ** 24 / m)));

export function traceCommand(file: string, options: TraceOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  if (options.retract !== undefined && options.downgrade !== undefined)
    session.usage(session.words('error.retract-or-downgrade'));
  const compiled = session.compile(loaded);
  const question = asked(compiled, session, options);
  const { retract: withdrawn, downgrade } = options;
  if (withdrawn !== undefined)
    return retract(
      compiled,
      { ...question, ids: listed(withdrawn, '--retract', session), how: 'retract' },
      loaded,
      session,
    );
  if (downgrade !== undefined)
    return retract(
      compiled,
      { ...question, ids: listed(downgrade, '--downgrade', session), how: 'doubt' },
      loaded,
      session,
    );
  return trace(compiled, question, loaded, session);
}

/** The question both ways of asking have in common. */
function asked(compiled: Compiled, session: Session, options: TraceOptions): Omit<TraceAsked, 'limits'> {
  const { ids } = session.concepts(() => compiled.game);
  const { scenario, view, set } = session.variant();
  return {
    scenario: scenario ?? [],
    views: session.views(options.views, view),
    concepts: ids,
    states: options.state ? options.state.map((text) => askedState(text, compiled, session)) : null,
    ...(set ? { set } : {}),
  };
}

function trace(
  compiled: Compiled,
  question: Omit<TraceAsked, 'limits'>,
  loaded: Loaded,
  session: Session,
): ExitCode {
  const options: TraceOptions = session.options;
  const limits = { size: Number(options.size ?? usual.size), tries: triesIn(compiled.game) };
  const found = answered(traceOf(loaded.file, { ...question, limits }, session.question), loaded, session);
  const { subject } = found.survival.groups[0]!; // the base is always compared
  const speaker = speakerFor(subject, session.language);
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(subject, session.header(loaded), speaker),
      concepts: question.concepts,
      ...traceJson(found, speaker),
    });
    return ended(found, session);
  }
  const { canvas } = session;
  heading(session, compiled, speaker);
  session.say(bold(session.words('heading.rests'), canvas).trimEnd());
  for (const line of traceStory(found, speaker, Number(options.limit ?? usual.sets))) drawLine(session, line);
  session.say('');
  if (found.headlines.length === 0) return ended(found, session);
  const bearing = bearingTable(found, speaker);
  if (bearing.rows.length > 0) session.say(drawTable(bearing, canvas));
  const idle = idleLines(found, speaker);
  for (const line of idle) drawLine(session, line);
  if (idle.length > 0) session.say('');
  for (const table of [assumptionsTable(found, speaker), sourcesTable(found, speaker)])
    if (table.rows.length > 0) session.say(drawTable(table, canvas));
  session.say(paragraph(session.words('trace.tested'), canvas));
  return ended(found, session);
}

/** What was found before a cancellation is told, and that it is not all. */
function ended({ stopped }: Pick<Trace, 'stopped'>, session: Session): ExitCode {
  if (stopped !== 'cancelled') return exit.well;
  session.io.err(`modus: ${sayRefusal(session.language, refuse('cancelled'))}\n`);
  return exit.refused;
}

/** Ids separated by commas. */
function listed(ids: string, option: string, session: Session): readonly string[] {
  const found = ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return found.length > 0 ? found : session.usage(session.words('error.missing-value', { name: option }));
}

function retract(compiled: Compiled, question: RetractAsked, loaded: Loaded, session: Session): ExitCode {
  const options: TraceOptions = session.options;
  const { ids, how } = question;
  const outcome = retractOf(loaded.file, question, session.question);
  if (!isRefusal(outcome) && 'ok' in outcome && !outcome.ok) {
    // The model itself is well: what is wrong is so only without what was withdrawn.
    session.diagnose(loaded, outcome.diagnostics, true);
    throw session.refused(refuse('unreadable-without', { names: ids.join(', ') }));
  }
  const found = answered(outcome, loaded, session);
  const { subject } = found.before.groups[0]!; // the base is always compared
  const speaker = speakerFor(subject, session.language);
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(subject, session.header(loaded), speaker),
      concepts: question.concepts,
      ...retractionJson(found, speaker),
    });
    return exit.well;
  }
  const { canvas } = session;
  const most = options.limit === undefined ? usual.elements : Number(options.limit);
  heading(session, compiled, speaker);
  const names = { phrase: session.words.list(ids) };
  session.say(
    bold(session.words(how === 'doubt' ? 'heading.doubted' : 'heading.without', { names }), canvas).trimEnd(),
  );
  for (const line of retractionStory(found, speaker, most)) drawLine(session, line);
  session.say('');
  const changed = changedStatesTable(found, speaker, most);
  for (const table of [...retractionTables(found, speaker), ...(changed ? [changed] : [])])
    session.say(drawTable(table, canvas));
  return exit.well;
}

function drawLine(
  session: Session,
  { depth, text }: { readonly depth: number; readonly text: string },
): void {
  session.say(paragraph(text, session.canvas, depth * 2, depth > 0 ? '· ' : ''));
}

/** The answer; or the command ends with why there is none. */
function answered<Answer extends object>(
  found: Answer | Outcome | Refusal,
  loaded: Loaded,
  session: Session,
): Answer {
  if (isRefusal(found)) throw session.refused(found);
  if (!('ok' in found)) return found;
  session.compiled(loaded, found);
  throw new Error('versions without an error did not compile');
}
