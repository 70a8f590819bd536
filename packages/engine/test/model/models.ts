/** Small literal models, and what reading them gives. */
import {
  type Conflict,
  isRefusal,
  openModel,
  places,
  type Refusal,
  type Variant,
} from '@modus-vivendi/engine';
import type { Preference, StateIdentity } from '../../src/model/conflict.ts';
import { type Reading, readConflict } from '../../src/model/read.ts';
import { identityOf, indexOf } from '../../src/model/references.ts';
import { compile } from '../../src/pipeline.ts';

/** Decision maker p with options a and b, q with option c; everyone indifferent. */
const plainest: Readonly<Record<string, string>> = {
  modus: '1',
  title: 'T',
  'decision-makers': '{p: {options: {a: {}, b: {}}}, q: {options: {c: {}}}}',
  preferences: '{p: {priorities: []}, q: {priorities: []}}',
};

/** A chain of three states that p walks both ways and q only to the right. */
export const chain: Readonly<Record<string, string>> = {
  states: '{s1: First, s2: Second, s3: Third}',
  'decision-makers': '{p: {moves: ["s1 <-> s2"]}, q: {moves: ["s2 -> s3"]}}',
  preferences: '{p: {ranking: s1 > s2 > s3}, q: {ranking: s3 > s2 > s1}}',
};

/** The text of the plainest model, or another, with sections replaced and added; each section's YAML as written behind its key. */
export const model = (sections: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ ...plainest, ...sections })
    .map(([key, yaml]) => `${key}: ${yaml}\n`)
    .join('');

const mark = '▸';

/**
 * What is wrong with a text in which every place where something is wrong is marked by a `▸`: the codes in the order of the text, warnings
 * behind a `~`. A problem elsewhere says where, and a mark without a problem says so.
 */
export function diagnosed(marked: string, variant: Variant = {}): readonly string[] {
  const text = marked.replaceAll(mark, '');
  const outcome = compile(openModel(text), variant);
  if (isRefusal(outcome)) return [`refused: ${outcome.refusal}`];
  const diagnostics = outcome.ok ? outcome.compiled.diagnostics : outcome.diagnostics;
  const marks = new Set<number>();
  for (let k = marked.indexOf(mark); k >= 0; k = marked.indexOf(mark, k + 1)) marks.add(k - marks.size);
  const met = new Set(diagnostics.map(({ span }) => span.start));
  const placeOf = places(text);
  const at = (offset: number): string => `@${placeOf(offset).line}:${placeOf(offset).column}`;
  return [
    ...diagnostics.map(
      ({ severity, code, span }) =>
        `${severity === 'warning' ? '~' : ''}${code}${marks.has(span.start) ? '' : at(span.start)}`,
    ),
    ...[...marks].filter((offset) => !met.has(offset)).map((offset) => `nothing${at(offset)}`),
  ];
}

/** The advice that goes with each problem, as `code: what is meant or known`. */
export function advice(text: string, variant: Variant = {}): readonly string[] {
  const reading = readConflict(openModel(text.replaceAll(mark, '')), variant);
  if (isRefusal(reading)) return [`refused: ${reading.refusal}`];
  return reading.diagnostics.map(({ mend }) =>
    mend ? `${mend.code}: ${Object.values(mend.values).join(' ')}`.trim() : '–',
  );
}

/** The reading of a model that has no errors. */
export function sound(text: string, variant: Variant = {}): Reading & { readonly conflict: Conflict } {
  const reading = readConflict(openModel(text), variant);
  if (isRefusal(reading)) throw new Error(`refused: ${reading.refusal}`);
  const { conflict } = reading;
  if (!conflict) throw new Error(`${diagnosed(text, variant).join('\n')}\n${text}`);
  return { ...reading, conflict };
}

export function refusal(text: string, variant: Variant): Refusal {
  const reading = readConflict(openModel(text), variant);
  if (!isRefusal(reading)) throw new Error('not refused');
  return reading;
}

/** The number of a state, from 1; 0 when it is not feasible. */
export function numberOf({ structure }: Reading, state: StateIdentity | null): number {
  const space = structure!.space();
  if (isRefusal(space) || state === null) return 0;
  return indexOf(structure!, space, state) + 1;
}

/** The states of a model in number order: the levels of each option, or the key. */
export function states(text: string, variant: Variant = {}): readonly string[] {
  const { structure, conflict } = sound(text, variant);
  const space = structure!.space();
  if (isRefusal(space)) throw new Error(space.refusal);
  return Array.from({ length: space.count }, (_, index) => {
    const state = identityOf(structure!, space, index);
    if (state.kind === 'graph') return conflict.graphStates[state.index]!.key;
    if (state.kind === 'coalesced') return conflict.coalesced[state.index]!.id;
    return state.levels.map((level, o) => conflict.options[o]!.levels[level]!.id).join(' ');
  });
}

/** A ranking as text over the states' present numbers: `1 = 2 > 3 >> 4 ? 5`. */
export function ranked(reading: Reading & { readonly conflict: Conflict }, i = 0): string {
  const preference: Preference = reading.conflict.preferences[i]!;
  if (preference.kind !== 'ranking') return preference.kind;
  return preference.parts
    .map(({ tiers, strongAfter }) =>
      tiers
        .map(
          (tier, k) =>
            tier.map((state) => numberOf(reading, state)).join(' = ') +
            (k === tiers.length - 1 ? '' : ` ${'>'.repeat(1 + strongAfter[k]!)} `),
        )
        .join(''),
    )
    .join(' ? ');
}

/** Fails when work takes long enough to be called a hang: under two seconds on an idle machine, and more than that on a busy one. */
export function soon<Result>(work: () => Result): Result {
  // Of the processor's own time, so that a busy machine does not count.
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > 8) throw new Error(`took ${seconds} seconds`);
  return result;
}
