/** Levers for machines: a part of the contract of `modus levers --json`. */
import { argueLever } from '../explain/argue-levers.ts';
import type { LeverEffect, LeversFound } from '../explain/lever-findings.ts';
import type { Lever } from '../model/lever.ts';
import { stateJson } from './analysis-json.ts';
import { type Speaker, speakerFor } from './speaker.ts';

/** Numbers of states are those of the conflict as it is, but in `gained`, whose states are told in full because they are those of the changed one. */
export function leversJson(found: LeversFound, speaker: Speaker) {
  const { asked } = found;
  const numbers = (states: readonly number[]): number[] => states.map((s) => s + 1);
  return {
    to: numbers(asked.to),
    avoid: numbers(asked.avoid),
    concept: asked.concept,
    reachable: asked.reach && { from: asked.reach.from + 1, improving: asked.reach.improving },
    asSeen: asked.asSeen,
    versions: found.versions,
    levers: found.levers,
    least: found.least,
    leastConflicts: found.leastConflicts,
    leastSets: found.leastSets,
    cheaper: { sets: found.sets, conflicts: found.conflicts },
    completeUpTo: found.complete < 0 ? null : found.complete,
    stopped: found.stopped,
    answers: found.answers.map((answer) => answerJson(answer, found, speaker)),
  };
}

function answerJson(answer: LeverEffect, { now }: LeversFound, speaker: Speaker) {
  const then = speakerFor(answer.then, speaker.language);
  return {
    cost: answer.cost,
    levers: answer.levers.map((lever) => leverJson(lever, now, speaker)),
    otherSets: answer.same,
    newKind: answer.newKind,
    change: answer.text,
    gained: answer.gained.map((s) => stateJson(answer.then, s, then)),
    lost: answer.lost.map((s) => s + 1),
    ways: answer.ways.map(({ from, to, moves, gains }) => ({
      from: stateJson(answer.then, from, then),
      to: stateJson(answer.then, to, then),
      moves: moves.length,
      gains: gains?.length ?? null,
    })),
  };
}

/** Decision makers and options by id, states and places from 1. */
function leverJson(lever: Lever, now: LeversFound['now'], speaker: Speaker) {
  const { action, cost, touches, claims } = lever;
  const { decisionMakers, options } = now.conflict;
  const by = (i: number): string => decisionMakers[i]!.id;
  const particulars = (): Readonly<Record<string, unknown>> => {
    switch (action.kind) {
      case 'drop':
        return { by: by(action.by), place: action.place + 1 };
      case 'move':
        return { by: by(action.by), place: action.place + 1, before: action.gap + 1 };
      case 'add':
        return { by: by(action.by), statement: action.statement, before: action.gap + 1 };
      case 'rank':
        return { by: by(action.by), state: action.state + 1, tier: action.to + 1, alone: action.alone };
      case 'one-way':
        return { option: options[action.option]!.id, change: action.change };
      case 'forbid':
        return { by: by(action.by), from: action.from, to: action.to };
      case 'remove':
        return { option: options[action.option]!.id };
      case 'tell':
        return { holder: action.holder, fact: action.fact };
      case 'join':
        return { coalition: action.coalition.map(by) };
      case 'stated':
        return { id: action.id };
    }
  };
  return {
    kind: action.kind,
    ...particulars(),
    cost,
    text: speaker.sentence(argueLever(now, lever).sentence),
    touches,
    restsOn: claims,
  };
}
