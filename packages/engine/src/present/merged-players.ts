/** Merged players by name, for tables, sentences and machines. */
import type { Subject } from '../explain/argument.ts';
import type { Merged } from '../explain/merged.ts';
import { say } from '../words/say.ts';
import { membersIn } from './coalition-tables.ts';
import type { Speaker } from './speaker.ts';

/** A speaker for whom the players are the decision makers. */
export const playersSpeaker = (speaker: Speaker, { players }: Merged): Speaker => ({
  ...speaker,
  decisionMaker: (p) => {
    const members = players[p]!;
    return members.length === 1
      ? speaker.decisionMaker(members[0]!)
      : say(speaker.language, 'merged.player', { members: { phrase: membersIn(speaker, members) } });
  },
});

/** What each merged player stands for, and what that is not. */
export const mergedNotes = (speaker: Speaker, { players }: Merged): readonly string[] =>
  players
    .filter(({ length }) => length > 1)
    .map((P) => say(speaker.language, 'merged.what', { members: { phrase: membersIn(speaker, P) } }));

/** For machines: the players by the ids of their members, joined by `+`. */
export function mergedJson({ conflict }: Subject, { players, analysis }: Merged) {
  const ids = players.map((P) => P.map((i) => conflict.decisionMakers[i]!.id));
  const numbers = (list: readonly number[]): number[] => list.map((s) => s + 1);
  return {
    players: ids,
    concepts: analysis.results.map(({ concept }) => concept),
    stability: Object.fromEntries(
      analysis.results.map(({ concept, stable }) => [
        concept,
        Object.fromEntries(stable.map((set, p) => [ids[p]!.join('+'), numbers(set.list())])),
      ]),
    ),
    equilibria: Object.fromEntries(
      analysis.results.map(({ concept, equilibria }) => [concept, numbers(equilibria.list())]),
    ),
  };
}
