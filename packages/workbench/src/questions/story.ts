/** The conflict in three plain sentences: what holds, why, and what would change it; each with what it rests on. */
import {
  type Argument,
  type ConceptId,
  compareVersions,
  conceptsFor,
  proseOf,
  type Speaker,
  type Survival,
  speakerFor,
  tellStory,
} from '@modus-vivendi/engine';
import { type Context, orEnd, Unanswered } from './context.ts';

/** A sentence, its reasons beneath it by depth, and the claims it rests on. */
export interface Told {
  readonly depth: number;
  readonly text: string;
  readonly claims: readonly string[];
  /** Elements of the model that it rests on and that have no claim. */
  readonly unmarked: readonly string[];
}

export interface Story {
  readonly holds: readonly Told[];
  readonly why: readonly Told[];
  readonly better: readonly Told[];
  readonly changes: readonly Told[];
  readonly assumed: readonly Told[];
  /** How many versions of the conflict were compared. */
  readonly versions: number;
}

export const told = (speaker: Speaker, argument: Argument): readonly Told[] =>
  proseOf(speaker, argument).map(({ depth, text, grounds }) => ({
    depth,
    text,
    claims: grounds.claims,
    unmarked: grounds.unmarked.map((noun) => speaker.noun(noun)),
  }));

/** Which part of the story a sentence belongs to, by the message it is made of. */
function partOf({ sentence: { id } }: Argument): keyof Omit<Story, 'versions'> {
  if (id === 'story.assumed') return 'assumed';
  if (/^story\.(holds|always|only|nothing)/.test(id)) return 'holds';
  if (/^story\.(falls|never-falls|not-in-base)/.test(id)) return 'changes';
  return /^story\.(better|not-in-view|also-in-view)/.test(id) ? 'better' : 'why';
}

export function story(_: Record<never, never>, { asked, file, question }: Context): Story {
  const compared = (concepts: readonly ConceptId[]): Survival => {
    const survival = orEnd(compareVersions(file(), { scenario: [], views: null, concepts }, question));
    if ('ok' in survival) throw new Unanswered(survival.ok ? [] : survival.diagnostics);
    return survival;
  };
  const plain = compared(['nash', 'gmr', 'smr', 'seq']);
  const { subject: base, analysis } = plain.groups[0]!; // there is the base version
  // What is partly unknown, or a matter of degree, is asked as it can be.
  const found = analysis.results.length > 0 ? plain : compared(conceptsFor(base.game));
  const speaker = speakerFor(found.groups[0]!.subject, asked.language);
  const parts = { holds: [], why: [], better: [], changes: [], assumed: [] } as {
    [Part in keyof Omit<Story, 'versions'>]: Told[];
  };
  for (const argument of tellStory(found, question)) parts[partOf(argument)].push(...told(speaker, argument));
  return { ...parts, versions: found.combinations };
}
