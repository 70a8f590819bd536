/** `modus start`, what `npm start` runs: the flagship conflict in three sentences, what to try next, and the workbench. */
import { type Argument, speakerFor, tellStory } from '@modus-vivendi/engine';
import { heading as bold, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { Session } from '../session.ts';
import type { WordId } from '../words/en.ts';
import { baseOf, survivalFor } from './compare.ts';
import { heading } from './heading.ts';
import { flagship, type OpenOptions, planFor } from './open.ts';

/** What holds, what would be better for everyone, what would change it; and that all of it rests on assumptions. */
const told: readonly Argument['sentence']['id'][] = [
  'story.holds-everywhere',
  'story.holds-somewhere',
  'story.better',
  'story.falls',
  'story.never-falls',
  'story.assumed',
];

const next: readonly (readonly [string, WordId])[] = [
  [`modus explain ${flagship} standoff`, 'start.explain'],
  [`modus compare ${flagship}`, 'start.compare'],
  ['modus cases', 'start.cases'],
  ['modus new my-conflict', 'start.new'],
  ['modus open my-folder', 'start.folder'],
];

/** With a file or folder of the reader's own, that is opened and nothing is told of the flagship. */
export function startCommand(target: string | undefined, options: OpenOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const plan = planFor(target, options, session);
  // The browser starts while the story is being told.
  io.serve(plan);
  if (target === undefined && !session.json) {
    tell(session);
    if (!options.quiet) suggest(session);
  }
  return exit.well;
}

function tell(session: Session): void {
  const survival = survivalFor(session, load(flagship, session), undefined);
  const base = baseOf(survival);
  const speaker = speakerFor(base, session.language);
  heading(session, base, speaker);
  for (const { sentence } of tellStory(survival, session.question))
    if (told.includes(sentence.id)) session.say(paragraph(speaker.sentence(sentence), session.canvas));
  session.say('');
}

function suggest(session: Session): void {
  const { words, canvas, io } = session;
  session.say(bold(words('start.next'), canvas).trimEnd());
  const other = session.language === 'en' ? 'fa' : 'en';
  const commands = next.map(([command, about]) => [command.replace(/^modus/, io.command), about] as const);
  const all = [...commands, [`npm start -- --lang ${other}`, 'start.language'] as const];
  const widest = Math.max(...all.map(([command]) => command.length));
  for (const [command, about] of all)
    session.say(paragraph(words(about), canvas, 2, `${command.padEnd(widest)}  `));
  session.say('');
}
