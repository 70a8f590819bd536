/** An analysis for machines: the contract of `modus analyze --json`. Every integer in it is below 2^53. */
import type { Analysis } from '../analysis/analyze.ts';
import { isTemptedByTies, mayDependOnOrder } from '../analysis/indifference.ts';
import type { Subject } from '../explain/argument.ts';
import type { StateSet } from '../game/state-set.ts';
import { sayRefusal } from '../refusal.ts';
import type { Speaker } from './speaker.ts';
import { rankOf } from './states-table.ts';

export interface ModelHeader {
  readonly modus: string;
  readonly sha256: string;
  readonly set: readonly string[];
}

export function modelJson({ conflict }: Subject, { sha256, set }: ModelHeader, speaker: Speaker) {
  return {
    title: speaker.text(conflict.title, ''),
    sha256,
    scenario: conflict.scenario,
    view: conflict.view.length > 0 ? conflict.view.join('/') : null,
    ...(set.length > 0 ? { set } : {}),
    decisionMakers: conflict.decisionMakers.map(({ id, options }, i) => ({
      id,
      name: speaker.decisionMaker(i),
      options: options.filter((o) => !conflict.options[o]!.hidden).map((o) => conflict.options[o]!.id),
    })),
  };
}

export function stateJson(subject: Subject, s: number, speaker: Speaker) {
  const { conflict, legend } = subject;
  const levels = legend.levels(s);
  const options = conflict.options.flatMap(({ id, levels: each, hidden }, o) =>
    hidden ? [] : [[id, levels[o] === null ? '-' : each[levels[o]!]!.id] as const],
  );
  return {
    id: s + 1,
    decimal: legend.decimal(s),
    key: legend.key(s),
    name: speaker.stateName(s),
    options: Object.fromEntries(options),
    rank: Object.fromEntries(conflict.decisionMakers.map(({ id }, i) => [id, rankOf(subject, i, s)])),
  };
}

/** Which states are written out: `equilibria` leaves the stability of single decision makers out. */
export type Shown = 'all' | 'equilibria' | 'none';

export function analysisJson(
  subject: Subject,
  { results, refusals }: Analysis,
  header: ModelHeader,
  speaker: Speaker,
  shown: Shown,
  countermove: string,
) {
  const { conflict, game, statusQuo } = subject;
  const numbers = (set: StateSet): number[] => set.list().map((s) => s + 1);
  const equilibrium = new Set(results.flatMap(({ equilibria }) => equilibria.list()));
  const states =
    shown === 'all'
      ? Array.from({ length: game.m }, (_, s) => s)
      : shown === 'equilibria'
        ? [...equilibrium].sort((a, b) => a - b)
        : [];
  const asked = results.map(({ concept }) => concept);
  const ordered = asked.filter((id) => mayDependOnOrder(game, id));
  const tempted = asked.filter((id) => isTemptedByTies(game, id));
  return {
    modus: header.modus,
    model: modelJson(subject, header, speaker),
    stateCount: game.m,
    statusQuo: statusQuo < 0 ? null : statusQuo + 1,
    states: states.map((s) => stateJson(subject, s, speaker)),
    concepts: results.map(({ concept }) => concept),
    engine: conflict.form === 'graph' || conflict.coalesced.length > 0 ? 'graph' : 'dense',
    countermove,
    complete: shown === 'all',
    stability:
      shown === 'all'
        ? Object.fromEntries(
            results.map(({ concept, stable }) => [
              concept,
              Object.fromEntries(stable.map((set, i) => [conflict.decisionMakers[i]!.id, numbers(set)])),
            ]),
          )
        : {},
    equilibria: Object.fromEntries(
      results.map(({ concept, equilibria }) => [concept, shown === 'none' ? [] : numbers(equilibria)]),
    ),
    equilibriumCount: Object.fromEntries(
      results.map(({ concept, equilibria }) => [concept, equilibria.count]),
    ),
    ...(ordered.length > 0 ? { mayDependOnOrder: ordered } : {}),
    ...(tempted.length > 0 ? { temptedByTies: tempted } : {}),
    ...(refusals.length > 0
      ? {
          refusals: refusals.map(({ concept, refusal }) => ({
            concept,
            code: refusal.refusal,
            message: sayRefusal(speaker.language, refusal),
          })),
        }
      : {}),
  };
}
