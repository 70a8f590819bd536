/** What conclusions rest on: the questions that ask every version of a model anew, without some of what is claimed. */
import type { Question } from './analysis/concept.ts';
import { type Evidence, fallenWith, type Retraction, retraction, withdrawnBy } from './explain/retraction.ts';
import type { Recompile } from './explain/standing.ts';
import type { Survival } from './explain/survival.ts';
import { type Trace, type TraceLimits, traceSurvival } from './explain/trace.ts';
import { elementsOf } from './model/elements.ts';
import type { ModelFile } from './model/read.ts';
import { scenarioOf } from './model/variants.ts';
import { type Compared, compareVersions, compile, type Outcome } from './pipeline.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export interface TraceAsked extends Compared {
  /** States of the first version to trace; what a comparison tells of when absent. */
  readonly states: readonly number[] | null;
  readonly limits: TraceLimits;
}

/** What conclusions of a comparison rest on: by their reasons, and by withdrawing claims, one by one and together. */
export function traceOf(file: ModelFile, asked: TraceAsked, question: Question): Trace | Outcome | Refusal {
  const survival = compareVersions(file, asked, part(question, 0, comparing));
  if (isRefusal(survival) || 'ok' in survival) return survival;
  return traceSurvival(
    survival,
    evidenceIn(file, survival),
    asked,
    recompiling(file, asked, question),
    part(question, comparing, 1),
  );
}

export interface RetractAsked extends Compared {
  readonly states: readonly number[] | null;
  /** Ids of sources and claims, paths of elements. */
  readonly ids: readonly string[];
  /** `doubt`: nothing is withdrawn; what rests on nothing better is told. */
  readonly how: 'retract' | 'doubt';
}

/** What falls, survives and appears without some claims, sources or elements. An outcome tells why nothing can be read without them. */
export function retractOf(
  file: ModelFile,
  asked: RetractAsked,
  question: Question,
): Retraction | Outcome | Refusal {
  const before = compareVersions(file, asked, part(question, 0, 0.5));
  if (isRefusal(before) || 'ok' in before) return before;
  const evidence = evidenceIn(file, before);
  const withdrawn = withdrawnBy(asked.ids, evidence);
  if (isRefusal(withdrawn)) return withdrawn;
  const lessened = { ...asked, withdrawn: fallenWith(withdrawn, evidence) };
  const after = asked.how === 'doubt' ? null : compareVersions(file, lessened, part(question, 0.5, 1));
  if (after && (isRefusal(after) || 'ok' in after)) return after;
  return retraction(before, after, withdrawn, evidence, asked, recompiling(file, asked, question), question);
}

/** Claims and sources of the base model, and the elements of the file. */
const evidenceIn = ({ tree }: ModelFile, { groups }: Survival): Evidence => {
  const { claims, sources } = groups[0]!.subject.conflict; // the base is always compared
  return { claims, sources, elements: elementsOf(tree!) }; // what compiled has a tree
};

const recompiling =
  (file: ModelFile, { set = [] }: Compared, { budget }: Question): Recompile =>
  ({ values, view }, withdrawn) => {
    const outcome = compile(file, { scenario: scenarioOf(values), view, set, withdrawn }, budget);
    return isRefusal(outcome) || !outcome.ok ? null : outcome.compiled;
  };

/** How much of a trace it is to compare the versions as they are. */
const comparing = 0.3;

/** The same question, whose progress is a part of the whole. */
const part = (question: Question, from: number, to: number): Question => ({
  ...question,
  budget: {
    ...question.budget,
    progress: (done) => question.budget.progress(from + (to - from) * Math.min(1, done)),
  },
});
