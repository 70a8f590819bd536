/** `modus start`, what `npm start` runs: the flagship conflict in a few sentences, and what to try next. */
import { speakerFor, versionTables } from '@modus-vivendi/engine';
import { heading as bold, drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import type { WordId } from '../words/en.ts';
import { baseOf, drawStory, survivalFor } from './compare.ts';
import { heading } from './heading.ts';

const flagship = 'iran-us-2020';

const next: readonly (readonly [string, WordId])[] = [
  [`modus explain ${flagship} standoff`, 'start.explain'],
  [`modus explain ${flagship} the-deal`, 'start.deal'],
  [`modus explain ${flagship} the-deal --view tehran`, 'start.view'],
  [`modus path ${flagship} --to the-deal`, 'start.path'],
  ['modus new my-conflict', 'start.new'],
  ['modus cases', 'start.cases'],
];

export function startCommand(options: CommonOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const { words, canvas } = session;
  const survival = survivalFor(session, load(flagship, session), undefined);
  const base = baseOf(survival);
  const speaker = speakerFor(base, session.language);
  heading(session, base, speaker);
  drawStory(session, survival, false);
  for (const table of versionTables(survival, speaker)) session.say(drawTable(table, canvas));
  session.say(bold(words('start.next'), canvas).trimEnd());
  const other = session.language === 'en' ? 'fa' : 'en';
  const commands = next.map(([command, about]) => [command.replace(/^modus/, io.command), about] as const);
  const all = [...commands, [`npm start -- --lang ${other}`, 'start.language'] as const];
  const widest = Math.max(...all.map(([command]) => command.length));
  for (const [command, about] of all)
    session.say(paragraph(words(about), canvas, 2, `${command.padEnd(widest)}  `));
  return exit.well;
}
