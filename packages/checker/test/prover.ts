/**
 * A plain prover for tests: decides every verdict by the definitions and writes the certificate, on games given as bare moves
 * and worths. It shares no code with the checker.
 */
import type { Certificate, JointSanction, Reach, Sanction, Verdict } from '@modus-vivendi/engine';

export interface BareGame {
  readonly ids: readonly string[];
  readonly count: number;
  readonly moves: readonly (readonly (readonly number[])[])[];
  readonly worth: readonly (readonly number[])[];
  /** By decision maker and degree from 2 up: one state is preferred to another by the degree, or more, where its block is the higher one. */
  readonly block: readonly (readonly (readonly number[])[])[];
  /** Option form: values of the states and the state of a value. */
  readonly values: readonly number[] | null;
}

interface Place {
  readonly t: number;
  readonly j: number;
  readonly before: Place | null;
}

const rules = {
  nash: null,
  gmr: { steps: 'moves', symmetric: false },
  smr: { steps: 'moves', symmetric: true },
  seq: { steps: 'improvements', symmetric: false },
  sseq: { steps: 'improvements', symmetric: true },
  sim: null,
} as const;
export const plain = ['nash', 'gmr', 'smr', 'seq', 'sseq'];
export const joint = ['sim', 'seq-sim', 'smr-sim'];
export const graded = ['gmr', 'smr', 'seq'].flatMap((base) => [`${base}-strong`, `${base}-weak`]);
export const byDegree = ['gmr', 'smr', 'seq'].flatMap((base) =>
  [1, 2, 3, 4].map((degree) => `${base}-strong:${degree}`),
);

/** `lie`: a verdict ("concept state by") that is to claim instability although every improvement is answered. */
export function prove(
  game: BareGame,
  concepts: readonly string[],
  countermove: 'sequences' | 'single',
  lie = '',
): Certificate {
  const { ids, count } = game;
  const reach: Record<string, Reach> = {};
  const known = new Map<string, Place[]>();
  const better = (i: number, s: number): readonly number[] =>
    game.moves[i]![s]!.filter((t) => game.worth[i]![t]! > game.worth[i]![s]!);
  const step = { moves: (i: number, s: number) => game.moves[i]![s]!, improvements: better };
  const states = new Map(game.values?.map((value, s) => [value, s]));

  /** Every (state, last mover) the others reach from s1, breadth first. */
  function places(i: number, s1: number, steps: 'moves' | 'improvements'): Place[] {
    const name = `${ids[i]}:${steps}:${s1 + 1}`;
    const old = known.get(name);
    if (old) return old;
    const found: Place[] = [];
    const seen = new Set<string>();
    const from = (before: Place | null, t: number, last: number): void => {
      for (let j = 0; j < ids.length; j++) {
        if (j === i || j === last) continue;
        for (const u of step[steps](j, t)) {
          if (seen.has(`${u},${j}`)) continue;
          seen.add(`${u},${j}`);
          found.push({ t: u, j, before });
        }
      }
    };
    from(null, s1, i);
    if (countermove === 'sequences') for (const place of found) from(place, place.t, place.j);
    known.set(name, found);
    return found;
  }
  function reachName(i: number, s1: number, steps: 'moves' | 'improvements'): string {
    const name = `${ids[i]}:${steps}:${s1 + 1}`;
    const movers = new Map<number, string[]>();
    for (const { t, j } of places(i, s1, steps)) movers.set(t, [...(movers.get(t) ?? []), ids[j]!]);
    reach[name] ??= {
      against: ids[i]!,
      steps,
      states: [...movers].map(([t, last]) => [t + 1, last] as const),
    };
    return name;
  }
  function sanction(
    base: 'gmr' | 'smr' | 'seq' | 'sseq',
    i: number,
    s: number,
    s1: number,
    degree = 0,
  ): Sanction | null {
    const { steps, symmetric } = rules[base];
    const stands = degree > 1 ? game.block[i]![degree - 2]! : game.worth[i]!;
    const low = (t: number): boolean => (degree > 0 ? stands[t]! < stands[s]! : stands[t]! <= stands[s]!);
    for (const place of places(i, s1, steps)) {
      const counters = game.moves[i]![place.t]!;
      if (!low(place.t) || (symmetric && !counters.every(low))) continue;
      const path: { by: string; to: number }[] = [];
      for (let p: Place | null = place; p; p = p.before) path.unshift({ by: ids[p.j]!, to: p.t + 1 });
      return symmetric ? { path, counters: counters.map((t) => t + 1) } : { path };
    }
    return null;
  }
  /** A joint answer from the improvements of the others that `free` allows. */
  function together(
    i: number,
    s: number,
    s1: number,
    free: (j: number, t: number) => boolean,
  ): JointSanction | null {
    let partial: { value: number; moves: { by: string; to: number }[] }[] = [
      { value: game.values![s1]!, moves: [] },
    ];
    for (let j = 0; j < ids.length; j++) {
      if (j === i) continue;
      const more = better(j, s).filter((t) => free(j, t));
      partial = partial.flatMap((p) => [
        p,
        ...more.map((t) => ({
          value: p.value + game.values![t]! - game.values![s]!,
          moves: [...p.moves, { by: ids[j]!, to: t + 1 }],
        })),
      ]);
    }
    for (const { value, moves } of partial) {
      const end = states.get(value);
      if (moves.length > 0 && end !== undefined && game.worth[i]![end]! <= game.worth[i]![s]!)
        return { moves, joint: end + 1 };
    }
    return null;
  }

  /** Weak: the verdicts under the general and the strong concept, put together. */
  function verdict(concept: string, s: number, i: number): Verdict {
    if (!concept.endsWith('-weak')) return plainVerdict(concept, s, i);
    const head = { concept, state: s + 1, by: ids[i]! };
    const anyhow = plainVerdict(concept.replace('-weak', ''), s, i);
    if (anyhow.verdict === 'unstable')
      return { ...head, verdict: 'unstable', evidence: { anyhow: anyhow.evidence } } as Verdict;
    const strongly = plainVerdict(concept.replace('-weak', '-strong'), s, i);
    return (
      strongly.verdict === 'stable'
        ? { ...head, verdict: 'unstable', evidence: { strongly: strongly.evidence } }
        : {
            ...head,
            verdict: 'stable',
            evidence: { anyhow: anyhow.evidence, strongly: strongly.evidence },
          }
    ) as Verdict;
  }

  function plainVerdict(concept: string, s: number, i: number): Verdict {
    const head = { concept, state: s + 1, by: ids[i]! };
    const improvements: { to: number; sanction: Sanction | JointSanction }[] = [];
    const base = concept.replace(/-(sim|strong(:\d)?)$/, '') as keyof typeof rules;
    const degree = concept.includes('-strong') ? Number(concept.split(':')[1] ?? 2) : 0;
    const rescue = concept.endsWith('-sim');
    const lying = lie === `${concept} ${s + 1} ${ids[i]}`;
    for (const s1 of better(i, s)) {
      const rule = rules[base];
      const answer = rule ? sanction(base as 'gmr', i, s, s1, degree) : null;
      if (answer && !lying) {
        improvements.push({ to: s1 + 1, sanction: answer });
        continue;
      }
      if (concept === 'sim' || rescue) {
        const free = (j: number, t: number): boolean => !rescue || sanction(base as 'smr', j, s, t) === null;
        const found = together(i, s, s1, free);
        if (found && !lying) {
          const steps = rule?.steps ?? 'moves';
          const unanswered = found.moves.flatMap(({ by, to }) =>
            rescue ? [reachName(ids.indexOf(by), to - 1, steps)] : [],
          );
          improvements.push({ to: s1 + 1, sanction: rescue ? { ...found, unanswered } : found });
          continue;
        }
      }
      const answered = ids.flatMap((by, j) => {
        if (!rescue || j === i) return [];
        return better(j, s).flatMap((t) => {
          const found = sanction(base as 'smr', j, s, t);
          return found ? [{ by, to: t + 1, sanction: found }] : [];
        });
      });
      const evidence = {
        improvement: s1 + 1,
        ...(rule ? { reach: reachName(i, s1, rule.steps) } : {}),
        ...(answered.length > 0 ? { answered } : {}),
      };
      return { ...head, verdict: 'unstable', evidence };
    }
    return { ...head, verdict: 'stable', evidence: { improvements } };
  }

  const verdicts = concepts.flatMap((concept) =>
    Array.from({ length: count }, (_, s) => ids.map((_, i) => verdict(concept, s, i))).flat(),
  );
  // An improvement found answered may belong to a verdict that another one made unstable: its reaches are not needed.
  const needed = new Set<unknown>();
  JSON.stringify(verdicts, (_, value: unknown) => needed.add(value) && value);
  for (const name of Object.keys(reach)) if (!needed.has(name)) delete reach[name];
  return {
    modus: '1.0.0',
    modelSha256: 'hash',
    scenario: [],
    view: null,
    countermove,
    concepts,
    states: 'all',
    verdicts,
    reach,
  };
}
