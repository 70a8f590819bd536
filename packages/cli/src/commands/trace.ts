/** `modus trace`: what conclusions rest on, and what falls if a source or a claim is withdrawn. */
import {
  assumptionsTable,
  bearingTable,
  changedStatesTable,
  idleLines,
  isRefusal,
  modelJson,
  type Outcome,
  type Refusal,
  refuse,
  retractionJson,
  retractionStory,
  retractionTables,
  retractOf,
  sayRefusal,
  sourcesTable,
  speakerFor,
  type Trace,
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

const usual = { size: 3, tries: 20_000, sets: 6, elements: 12 };

export function traceCommand(file: string, options: TraceOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  if (options.retract !== undefined && options.downgrade !== undefined)
    session.usage(session.words('error.retract-or-downgrade'));
  if (options.retract !== undefined) return retract(loaded, session, options, options.retract, 'retract');
  if (options.downgrade !== undefined) return retract(loaded, session, options, options.downgrade, 'doubt');
  return trace(loaded, session, options);
}

/** The question both ways of asking have in common. */
function asked(loaded: Loaded, session: Session, options: TraceOptions) {
  const compiled = session.compile(loaded);
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

function trace(loaded: Loaded, session: Session, options: TraceOptions): ExitCode {
  const limits = { size: Number(options.size ?? usual.size), tries: usual.tries };
  const question = asked(loaded, session, options);
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
  heading(session, session.compile(loaded), speaker);
  session.say(bold(session.words('heading.rests'), canvas).trimEnd());
  for (const line of traceStory(found, speaker, Number(options.limit ?? usual.sets))) drawLine(session, line);
  session.say('');
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

function retract(
  loaded: Loaded,
  session: Session,
  options: TraceOptions,
  list: string,
  how: 'retract' | 'doubt',
): ExitCode {
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0)
    session.usage(
      session.words('error.missing-value', { name: how === 'doubt' ? '--downgrade' : '--retract' }),
    );
  const question = { ...asked(loaded, session, options), ids, how };
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
  heading(session, session.compile(loaded), speaker);
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
