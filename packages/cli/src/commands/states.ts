/** `modus states`: the feasible states, numbered, in option form. */
import { modelJson, optionsTable, pairsTables, stateJson, statesTable } from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';

export interface StatesOptions extends CommonOptions {
  readonly limit?: string;
}

const mostRows = 500;
const mostJson = 4096;

export function statesCommand(file: string, options: StatesOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const speaker = session.speaker(compiled);
  const { m } = compiled.game;
  const shown = Math.min(
    m,
    options.limit === undefined ? (session.json ? mostJson : mostRows) : Number(options.limit),
  );
  const states = Array.from({ length: shown }, (_, s) => s);
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(compiled, session.header(loaded), speaker),
      stateCount: m,
      statusQuo: compiled.statusQuo < 0 ? null : compiled.statusQuo + 1,
      states: states.map((s) => stateJson(compiled, s, speaker)),
      complete: shown === m,
    });
    return exit.well;
  }
  heading(session, compiled, speaker);
  if (compiled.conflict.options.length > 0)
    session.say(drawTable(optionsTable(compiled, speaker), session.canvas));
  session.say(drawTable(statesTable(compiled, speaker, states), session.canvas));
  for (const table of pairsTables(compiled, speaker)) session.say(drawTable(table, session.canvas));
  if (shown < m) session.say(paragraph(session.words('states.more', { count: m - shown }), session.canvas));
  return exit.well;
}
