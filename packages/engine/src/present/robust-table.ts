/** Every state that is an equilibrium in some reading: in all, in none, or in which share, by concept. */

import { awayFrom, departuresOf } from '../explain/overturn.ts';
import type { Robust } from '../explain/robust.ts';
import type { ConceptShares } from '../explain/robustness.ts';
import { say } from '../words/say.ts';
import { nameOf, percent, type RobustSpeaker, saidReading, shareOf } from './robust-story.ts';
import { column, type Table } from './table.ts';

/** The states told of first, then those that hold in the largest share. */
function robustStates({ shares, told }: Robust): readonly string[] {
  const found = new Set(
    shares.flatMap(({ states }) => [...states].flatMap(([key, { holding }]) => (holding > 0n ? [key] : []))),
  );
  const weight = (key: string): number =>
    shares.reduce((sum, each) => {
      const share = each.states.get(key);
      return sum + (share ? shareOf(share, each) : 0);
    }, 0);
  const others = [...found].filter((key) => !told.includes(key)).sort((a, b) => weight(b) - weight(a));
  return [...told, ...others];
}

export function robustTable(robust: Robust, speaker: RobustSpeaker, most: number): Table {
  const { base } = speaker;
  const { language } = base;
  const states = robustStates(robust);
  const cell = (key: string, shares: ConceptShares): string => {
    const found = shares.states.get(key);
    const share = found ? shareOf(found, shares) : 0;
    if (shares.sampled) return `≈ ${percent(share, base)}`;
    if (found && found.holding === shares.total) return say(language, 'value.in-all');
    return found && found.holding > 0n ? percent(share, base) : say(language, 'value.in-none');
  };
  const shown = states.slice(0, most);
  return {
    caption: say(language, 'table.robust'),
    columns: [
      column(say(language, 'column.state')),
      ...robust.shares.map(({ concept }) => column(base.concept(concept), 'end')),
    ],
    rows: shown.map((key) => [
      nameOf(robust, key, speaker),
      ...robust.shares.map((shares) => cell(key, shares)),
    ]),
    notes: [
      ...(states.length > shown.length
        ? [say(language, 'robust.more-states', { count: states.length - shown.length })]
        : []),
      say(language, 'robust.share-note'),
    ],
  };
}

/** The same for machines. Whole numbers above 2^53−1 are strings; a reading is its version's values and what it departs in, in words. */
export function robustJson(robust: Robust, speaker: RobustSpeaker) {
  const integer = (value: bigint): number | string =>
    value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
  const { versions } = robust;
  const reading = (each: Parameters<typeof saidReading>[1] | null) =>
    each && {
      axes: versions[each.version]!.values,
      departures: each.departures,
      away: awayFrom(versions, each),
      kinds: departuresOf(versions, each).flatMap((departures, by) =>
        departures.map(({ kind }) => ({
          by: versions[0]!.subject.conflict.decisionMakers[by]!.id,
          kind,
        })),
      ),
      readings: each.sides.map((k) => integer(k)),
      text: saidReading(robust, each, speaker),
    };
  return {
    axes: robust.axes.map(({ id, values }) => ({ id, values })),
    combinations: robust.combinations,
    versions: versions.map(({ values, sides }) => ({
      axes: values,
      readings: sides.map(({ count }) => integer(count)),
    })),
    results: robust.shares.map((shares) => ({
      concept: shares.concept,
      method: shares.sampled ? 'sampled' : 'exact',
      total: integer(shares.total),
      ...(shares.sampled ? { next: shares.sampled.next } : {}),
      states: robustStates(robust).map((key) => {
        const found = shares.states.get(key);
        return {
          state: key,
          holding: integer(found?.holding ?? 0n),
          share: found ? shareOf(found, shares) : 0,
          holds: reading(found?.holds ?? null),
          fails: reading(found?.fails ?? null),
        };
      }),
    })),
    overturn: robust.overturn && {
      ...robust.overturn.headline,
      exact: robust.overturn.exact,
      tried: integer(robust.overturn.tried),
      readings: robust.overturn.readings.map(reading),
    },
  };
}
