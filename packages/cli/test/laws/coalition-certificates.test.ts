/** Every certificate about coalitions is accepted by the checker; whatever is changed in one, nothing false is. */
import { check } from '@modus-vivendi/checker';
import {
  type Certificate,
  type CoalitionVerdict,
  type Compiled,
  certify,
  certifyCoalitions,
  coalitionConceptIds,
  coalitionsOf,
  defaultBudget,
  everyone,
  isRefusal,
  type Verdict,
} from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryModel, toPlain } from '../../../engine/test/arbitrary/model.ts';
import { question } from '../../../engine/test/games.ts';
import { compiled } from '../../../engine/test/laws/compiled.ts';
import { coalitionStableStates } from '../../../engine/test/oracle/coalition.ts';
import { patience, runs } from '../../../engine/test/oracle/runs.ts';

type Whole = Certificate<Verdict | CoalitionVerdict>;

const sha256 = 'a'.repeat(64);

function certificateOf(subject: Compiled): Whole {
  const apart = certify(subject, { modus: '0', modelSha256: sha256 }, ['nash'], 'all', question());
  if (isRefusal(apart)) throw new Error(apart.refusal);
  const coalitions = coalitionsOf(everyone(subject.game));
  const found = certifyCoalitions(subject, apart, coalitionConceptIds, coalitions, defaultBudget);
  if (isRefusal(found)) throw new Error(found.refusal);
  return JSON.parse(JSON.stringify(found)) as Whole;
}

const judge = (subject: Compiled, certificate: unknown) => check(subject.conflict, certificate, { sha256 });

/** Asks of a random game whose preferences are all known. */
const law = (
  count: number,
  claim: (subject: Compiled, model: Parameters<typeof toPlain>[0], pick: number) => void,
): void =>
  fc.assert(
    fc.property(arbitraryModel({ maxVectors: 12 }), fc.nat(), (model, pick) => {
      const subject = compiled(model);
      fc.pre(subject.game.ranks.every((ranks) => ranks !== null));
      claim(subject, model, pick);
    }),
    runs(count),
  );

interface Sanctioned {
  to: number;
  sanction: { path: { by: string | string[]; to: number; path?: unknown[] }[]; counters?: string };
}

/** Parts of a certificate that may be changed in place. */
interface Open {
  verdicts: {
    concept: string;
    state: number;
    by: string[];
    verdict: string;
    evidence: { improvements?: Sanctioned[]; improvement?: number; path?: unknown[]; reach?: string };
  }[];
  coalitions?: string[][];
  coalitionReach?: Record<string, { by: string[]; steps: string; states: [number, unknown[]][] }>;
}

/** Changes after which a certificate must no longer be accepted; false where it does not apply to the verdict. */
const mutations: Record<string, (certificate: Open, at: number) => boolean> = {
  'a missing verdict': ({ verdicts }, at) => verdicts.splice(at, 1).length > 0,
  'a doubled verdict': ({ verdicts }, at) => verdicts.push(verdicts[at]!) > 0,
  'a verdict turned round': ({ verdicts }, at) => {
    const verdict = verdicts[at]!;
    const stable = verdict.verdict === 'stable';
    verdict.verdict = stable ? 'unstable' : 'stable';
    verdict.evidence = stable ? { improvement: verdict.state, path: [] } : { improvements: [] };
    return true;
  },
  'no coalitions': (certificate) => delete certificate.coalitions,
  'a coalition too few': ({ coalitions }) => coalitions!.splice(0, 1).length > 0,
  'a coalition named twice': ({ coalitions }) => coalitions!.push(coalitions![0]!) > 0,
  'a coalition that nobody asked about': ({ verdicts }, at) => {
    verdicts[at]!.by = [];
    return true;
  },
  'a missing gain': ({ verdicts }, at) => (verdicts[at]!.evidence.improvements ?? []).splice(0, 1).length > 0,
  'an answer of no moves': ({ verdicts }, at) => {
    const first = verdicts[at]!.evidence.improvements?.[0];
    if (first) first.sanction.path = [];
    return first !== undefined;
  },
  'an answer by a member': ({ verdicts }, at) => {
    const step = verdicts[at]!.evidence.improvements?.[0]?.sanction.path[0];
    const member = verdicts[at]!.by;
    if (step) step.by = typeof step.by === 'string' ? member[0]! : member;
    return step !== undefined;
  },
  'a joint answer without its moves': ({ verdicts }, at) => {
    const step = verdicts[at]!.evidence.improvements?.[0]?.sanction.path[0];
    if (!step?.path) return false;
    step.path = [];
    return true;
  },
  'an answer without what follows it': ({ verdicts }, at) => {
    const sanction = verdicts[at]!.evidence.improvements?.[0]?.sanction;
    return sanction?.counters !== undefined && delete sanction.counters;
  },
  'a gain without its moves': ({ verdicts }, at) => {
    const { evidence } = verdicts[at]!;
    if (evidence.path === undefined) return false;
    evidence.path = [];
    return true;
  },
  'a set with a state missing': ({ verdicts, coalitionReach }, at) => {
    const { reach, improvement } = verdicts[at]!.evidence;
    const states = reach === undefined ? [] : coalitionReach![reach]!.states;
    const needed = states.findIndex(([state]) => state !== improvement);
    return needed >= 0 && states.splice(needed, 1).length > 0;
  },
  'a set with a last actor missing': ({ verdicts, coalitionReach }, at) => {
    const { reach, improvement } = verdicts[at]!.evidence;
    const states = reach === undefined ? [] : coalitionReach![reach]!.states;
    return (states.find(([state]) => state !== improvement)?.[1] ?? []).splice(0, 1).length > 0;
  },
  'a set of others': ({ verdicts, coalitionReach }, at) => {
    const { reach } = verdicts[at]!.evidence;
    if (reach === undefined) return false;
    coalitionReach![reach] = { ...coalitionReach![reach]!, by: verdicts[at]!.by };
    return true;
  },
};

/** Changes some number, name or list of a value, anywhere. */
function disturb(value: unknown, roll: (sides: number) => number): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0 || roll(4) === 0)
      return value.length > 0 && roll(2) === 0 ? value.slice(1) : [...value, value[0] ?? 1];
    const k = roll(value.length);
    return value.with(k, disturb(value[k], roll));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return value;
    const [name, field] = entries[roll(entries.length)]!;
    return { ...value, [name]: disturb(field, roll) };
  }
  if (typeof value === 'number') return Math.max(1, value + roll(3) - 1);
  return value === 'stable' ? 'unstable' : value === 'unstable' ? 'stable' : value;
}

describe('certificates about coalitions of random models', () => {
  it(
    'are accepted',
    () => {
      law(40, (subject) => {
        const certificate = certificateOf(subject);
        const report = judge(subject, certificate);
        expect(report.problems).toEqual([]);
        expect(report.verdicts).toBe(certificate.verdicts.length);
        expect(report.accepted).toBe(true);
      });
    },
    patience,
  );

  it.each(Object.keys(mutations))(
    'are rejected with %s',
    (name) => {
      let mutated = 0;
      law(12, (subject, _, pick) => {
        const good = certificateOf(subject);
        const together = good.verdicts.flatMap(({ by }, k) => (typeof by === 'string' ? [] : [k]));
        const changed = structuredClone(good);
        for (const k of together.keys()) {
          const at = together[(pick + k) % together.length]!;
          if (!mutations[name]!(changed as unknown as Open, at)) continue;
          mutated++;
          expect(judge(subject, changed).accepted).toBe(false);
          return;
        }
      });
      expect(mutated).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'say nothing false when accepted, whatever was changed in them',
    () => {
      let accepted = 0;
      law(12, (subject, model, seed) => {
        const good = certificateOf(subject);
        const plain = toPlain(model);
        const names = subject.conflict.decisionMakers.map(({ id }) => id);
        let state = seed + 1;
        const roll = (sides: number): number => {
          state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647 || 1;
          return state % sides;
        };
        for (let k = 0; k < 12; k++) {
          const field = (['verdicts', 'coalitionReach', 'verdicts', 'coalitions'] as const)[roll(4)]!;
          const bad = { ...good, [field]: disturb(good[field], roll) };
          if (!judge(subject, bad).accepted) continue;
          accepted++;
          for (const { concept, state: number, by, verdict } of bad.verdicts) {
            if (typeof by === 'string') continue;
            const H = by.map((id) => names.indexOf(id));
            const stable = coalitionStableStates(plain, concept as 'c-nash', H).has(number - 1);
            expect(verdict).toBe(stable ? 'stable' : 'unstable');
          }
        }
      });
      expect(accepted).toBeGreaterThan(0);
    },
    patience,
  );
});
