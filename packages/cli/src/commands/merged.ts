/** `modus analyze --merge`: some decision makers taken for one player. */
import {
  isRefusal,
  merge,
  mergedJson,
  mergedNotes,
  modelJson,
  playersSpeaker,
  stabilityTable,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { Session } from '../session.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { heading } from './heading.ts';
import { askedDecisionMakers } from './references.ts';

const mostRows = 40;

export function mergedCommand(file: string, options: AnalyzeOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  if (options.coalition || options.jumps || options.tableau)
    session.usage(session.words('error.merge-alone'));
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals } = session.concepts(() => compiled.game);
  const groups = (options.merge ?? []).map((list) =>
    [...new Set(askedDecisionMakers(list, compiled, session) ?? [])].sort((a, b) => a - b),
  );
  if (new Set(groups.flat()).size < groups.flat().length) session.usage(session.words('error.merge-alone'));
  const found = merge(compiled, groups, ids, session.question);
  if (isRefusal(found)) throw session.refused(found);
  const speaker = session.speaker(compiled);
  const { analysis, players } = found;
  if (session.json) {
    const header = session.header(loaded);
    session.sayJson({
      modus: header.modus,
      model: modelJson(compiled, header, speaker),
      stateCount: compiled.game.m,
      countermove: session.question.countermove,
      ...mergedJson(compiled, found),
    });
  } else if (analysis.results.length > 0) {
    heading(session, compiled, speaker);
    for (const note of mergedNotes(speaker, found)) session.say(paragraph(note, session.canvas));
    session.say('');
    const whole = options.states === 'all' || compiled.game.m <= mostRows;
    const states = Array.from({ length: compiled.game.m }, (_, s) => s).filter(
      (s) => whole || analysis.results.some(({ equilibria }) => equilibria.has(s)),
    );
    const table = stabilityTable(analysis, players.length, playersSpeaker(speaker, found), states);
    session.say(drawTable(table, session.canvas));
  }
  session.sayRefusals([...refusals, ...analysis.refusals]);
  return analysis.results.length > 0 ? exit.well : exit.refused;
}
