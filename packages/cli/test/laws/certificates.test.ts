/** Every certificate is accepted by the checker; every mutation that matters is rejected. */
import { check } from '@modus-vivendi/checker';
import {
  type Certificate,
  type Compiled,
  type ConceptId,
  certify,
  conceptOf,
  conceptsFor,
  defaultBudget,
  type Foresight,
  isRefusal,
  type StableEvidence,
  type Verdict,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAttitudes, arbitraryModel } from '../../../engine/test/arbitrary/model.ts';
import { arbitraryPairwise } from '../../../engine/test/arbitrary/pairwise.ts';
import { compiled } from '../../../engine/test/laws/compiled.ts';
import { patience, runs } from '../../../engine/test/oracle/runs.ts';

const countermoves = fc.constantFrom('sequences' as const, 'single' as const);
const models = fc.oneof(
  { weight: 4, arbitrary: arbitraryModel({ maxVectors: 24 }) },
  { weight: 1, arbitrary: arbitraryModel({ maxVectors: 16, unknown: true }) },
  { weight: 1, arbitrary: arbitraryAttitudes({ maxVectors: 24 }) },
  { weight: 1, arbitrary: arbitraryPairwise('relation') },
  { weight: 1, arbitrary: arbitraryPairwise('fuzzy') },
  { weight: 1, arbitrary: arbitraryPairwise('probabilistic') },
);
const sha256 = 'a'.repeat(64);

const horizons: readonly ConceptId[] = ['lm:1', 'lm:3', 'maximin:2', 'maximin:4'];
const degrees: readonly ConceptId[] = ['gmr-strong:3', 'smr-strong:1', 'seq-strong:3:a', 'smr-strong:2:d'];

function certificateOf(subject: Compiled, countermove: 'sequences' | 'single'): Certificate {
  const asked = new Set([...conceptsFor(subject.game), ...horizons, ...degrees]);
  const ids = [...asked].filter((id) => conceptOf(id).refuse(subject.game) === null);
  const certificate = certify(subject, { modus: '0', modelSha256: sha256 }, ids, 'all', {
    countermove,
    budget: defaultBudget,
  });
  if (isRefusal(certificate)) throw new Error(certificate.refusal);
  return JSON.parse(JSON.stringify(certificate)) as Certificate;
}

const accepts = (subject: Compiled, certificate: unknown): boolean =>
  check(subject.conflict, certificate, { sha256 }).accepted;

/** Changes after which a certificate must no longer be accepted; null where it does not apply to the verdict. */
const mutations: Record<string, (certificate: Certificate, at: number) => unknown> = {
  'another model': (certificate) => ({ ...certificate, modelSha256: 'b'.repeat(64) }),
  'another scenario': (certificate) => ({ ...certificate, scenario: ['elsewhere'] }),
  'a missing verdict': (certificate, at) => ({
    ...certificate,
    verdicts: certificate.verdicts.toSpliced(at, 1),
  }),
  'a doubled verdict': (certificate, at) => ({
    ...certificate,
    verdicts: [...certificate.verdicts, certificate.verdicts[at]],
  }),
  'a flipped verdict': (certificate, at) => {
    const verdict = certificate.verdicts[at]!;
    return withVerdict(certificate, at, {
      ...verdict,
      verdict: verdict.verdict === 'stable' ? 'unstable' : 'stable',
    });
  },
  'evidence of the other kind': (certificate, at) => {
    const verdict = certificate.verdicts[at]!;
    const other =
      verdict.verdict === 'stable'
        ? { verdict: 'unstable', evidence: { improvement: verdict.state } }
        : { verdict: 'stable', evidence: { improvements: [] } };
    return withVerdict(certificate, at, {
      concept: verdict.concept,
      state: verdict.state,
      by: verdict.by,
      ...other,
    });
  },
  'another state': (certificate, at) =>
    withVerdict(certificate, at, { ...certificate.verdicts[at]!, state: 10_000 }),
  'a missing improvement': (certificate, at) =>
    onStable(certificate, at, (improvements) => (improvements.length > 0 ? improvements.slice(1) : null)),
  'a doubled improvement': (certificate, at) =>
    onStable(certificate, at, (improvements) =>
      improvements.length > 0 ? [...improvements, improvements[0]!] : null,
    ),
  'an empty path': (certificate, at) =>
    onStable(certificate, at, (improvements) => {
      const [first, ...rest] = improvements;
      return first && 'path' in first.sanction
        ? [{ ...first, sanction: { ...first.sanction, path: [] } }, ...rest]
        : null;
    }),
  'a path by the decision maker itself': (certificate, at) =>
    onStable(certificate, at, (improvements, by) => {
      const [first, ...rest] = improvements;
      return first && 'path' in first.sanction
        ? [
            {
              ...first,
              sanction: { ...first.sanction, path: first.sanction.path.map((step) => ({ ...step, by })) },
            },
            ...rest,
          ]
        : null;
    }),
  'a missing counter-move': (certificate, at) =>
    onStable(certificate, at, (improvements) => {
      const [first, ...rest] = improvements;
      const counters = first && 'path' in first.sanction ? first.sanction.counters : undefined;
      return first && counters?.length
        ? [{ ...first, sanction: { ...first.sanction, counters: counters.slice(1) } }, ...rest]
        : null;
    }),
  'a reach with a state missing': (certificate, at) =>
    onReach(certificate, at, (states) => (states.length > 0 ? states.slice(1) : null)),
  'a reach with a last mover missing': (certificate, at) =>
    onReach(certificate, at, (states) =>
      states[0] ? [[states[0][0], states[0][1].slice(1)], ...states.slice(1)] : null,
    ),
  'an end of a play that it does not have': (certificate, at) =>
    // Where the worst is feared, another state of the same worth is as good an end.
    tableOf(certificate, at)[1]?.against === null
      ? onForesight(certificate, at, ([first, ...rest]) =>
          first && rest[0] ? [[first[0], first[1] === rest[0][0] ? first[0] : rest[0][0]], ...rest] : null,
        )
      : null,
  'a play that is needed and missing': (certificate, at) =>
    onForesight(certificate, at, (pairs) => (pairs.length > 0 ? pairs.slice(1) : null)),
  'a table that repeats at once': (certificate, at) => {
    const [key, table] = tableOf(certificate, at);
    return table?.repeats && table.turns.length > 1
      ? {
          ...certificate,
          foresight: { ...certificate.foresight, [key]: { ...table, turns: table.turns.slice(1) } },
        }
      : null;
  },
  'a play seen from too near': (certificate, at) => {
    const verdict = certificate.verdicts[at]!;
    return 'left' in verdict.evidence
      ? withVerdict(certificate, at, { ...verdict, evidence: { ...verdict.evidence, left: 0 } })
      : null;
  },
};

/** The table of foresight that a verdict refers to. */
function tableOf(certificate: Certificate, at: number): [string, Foresight | undefined] {
  const { evidence } = certificate.verdicts[at]!;
  const key = 'foresight' in evidence ? evidence.foresight : '';
  return [key, certificate.foresight?.[key]];
}

type Ends = readonly (readonly [number, number])[];

/** Changes one side of the first turn of the table. */
function onForesight(certificate: Certificate, at: number, change: (pairs: Ends) => Ends | null): unknown {
  const [key, table] = tableOf(certificate, at);
  if (!table) return null;
  const [first, ...rest] = table.turns;
  const side = Object.keys(first!).find((name) => first![name]!.length > 0);
  if (side === undefined) return null;
  const changed = change(first![side]!);
  if (!changed) return null;
  const turns = [{ ...first, [side]: changed }, ...rest];
  return { ...certificate, foresight: { ...certificate.foresight, [key]: { ...table, turns } } };
}

type Improvements = StableEvidence['improvements'];
type Reached = Certificate['reach'][string]['states'];

const withVerdict = (certificate: Certificate, at: number, verdict: unknown): unknown => ({
  ...certificate,
  verdicts: certificate.verdicts.with(at, verdict as Verdict),
});

function onStable(
  certificate: Certificate,
  at: number,
  change: (improvements: Improvements, by: string) => unknown,
): unknown {
  const verdict = certificate.verdicts[at]!;
  const { evidence } = verdict;
  const changed = 'improvements' in evidence ? change(evidence.improvements, verdict.by) : null;
  return changed && withVerdict(certificate, at, { ...verdict, evidence: { improvements: changed } });
}

/** The improvement itself and whatever else may be listed without need is left alone: only what the proof needs is removed. */
function onReach(certificate: Certificate, at: number, change: (states: Reached) => unknown): unknown {
  const verdict = certificate.verdicts[at]!;
  const { evidence } = verdict;
  if (!('improvement' in evidence) || evidence.reach === undefined) return null;
  const key = evidence.reach;
  const reach = certificate.reach[key]!;
  const changed = change(reach.states.filter(([state]) => state !== evidence.improvement));
  return changed && { ...certificate, reach: { ...certificate.reach, [key]: { ...reach, states: changed } } };
}

describe('certificates of random models', () => {
  it(
    'are accepted',
    () => {
      fc.assert(
        fc.property(models, countermoves, (model, countermove) => {
          const subject = compiled(model);
          const report = check(subject.conflict, certificateOf(subject, countermove), { sha256 });
          expect(report.problems).toEqual([]);
          expect(report.accepted).toBe(true);
        }),
        runs(600),
      );
    },
    patience,
  );

  it.each(Object.keys(mutations))(
    'are rejected with %s',
    (name) => {
      let mutated = 0;
      fc.assert(
        fc.property(models, countermoves, fc.nat(), (model, countermove, pick) => {
          const subject = compiled(model);
          const certificate = certificateOf(subject, countermove);
          const count = certificate.verdicts.length;
          for (let k = 0; k < count; k++) {
            const changed = mutations[name]!(certificate, (pick + k) % count);
            if (changed === null) continue;
            mutated++;
            expect(accepts(subject, changed)).toBe(false);
            return;
          }
        }),
        runs(120),
      );
      expect(mutated).toBeGreaterThan(0);
    },
    patience,
  );
});
