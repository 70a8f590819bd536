/** What every question is asked of: one version of one text, compiled and analyzed once and then remembered. */
import {
  type Analysis,
  analyze,
  type Budget,
  type Compiled,
  type ConceptId,
  type Countermove,
  compile,
  type Diagnostic,
  defaultBudget,
  indexOf,
  isRefusal,
  type Language,
  type ModelFile,
  openModel,
  type Question,
  type Refusal,
  readStateText,
  type Speaker,
  speakerFor,
  stateKey,
  type Variant,
} from '@modus-vivendi/engine';

/** Which version of which text, and how it is asked; everything that crosses to the worker is plain data. */
export interface Asked {
  readonly text: string;
  /** Scenarios applied, without base values. */
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  readonly language: Language;
  readonly countermove: Countermove;
}

/** Thrown inside a question to end it without an answer; becomes a value before it leaves the worker. */
export class Unanswered extends Error {
  readonly reason: Refusal | readonly Diagnostic[];
  constructor(reason: Refusal | readonly Diagnostic[]) {
    super('unanswered');
    this.reason = reason;
  }
}

export interface Context {
  readonly asked: Asked;
  readonly question: Question;
  readonly file: () => ModelFile;
  /** Compiled as asked, or in another variant of the same text. Ends the question when there is no game. */
  readonly compiled: (variant?: Variant) => Compiled;
  /** Every concept asked of a compiled variant; concepts that cannot be asked are among its refusals. */
  readonly analysis: (concepts: readonly ConceptId[], compiled?: Compiled) => Analysis;
  readonly speaker: (compiled?: Compiled) => Speaker;
  /** The index of a state by its key (`stateKey`) or any way of writing a state; −1 when there is none. */
  readonly stateOf: (key: string, compiled?: Compiled) => number;
  readonly keyOf: (state: number, compiled?: Compiled) => string;
  /** Another text under the same settings: the pinned baseline, for one. */
  readonly withText: (text: string, variant?: Pick<Asked, 'scenario' | 'view'>) => Context;
}

/** Ends the question when what was found is a refusal. */
export function orEnd<T>(found: T | Refusal): T {
  if (isRefusal(found)) throw new Unanswered(found);
  return found;
}

interface Remembered {
  readonly file: ModelFile;
  readonly compiled: Map<string, Compiled>;
  readonly analyses: WeakMap<Compiled, Map<string, Analysis>>;
}

/** Texts remembered at a time: the present one, the baseline, and a few steps of undo. */
const mostTexts = 4;
/** Variants remembered of each. */
const mostVariants = 48;
const texts = new Map<string, Remembered>();

function remembered(text: string): Remembered {
  let found = texts.get(text);
  if (found) texts.delete(text);
  else found = { file: openModel(text), compiled: new Map(), analyses: new WeakMap() };
  texts.set(text, found);
  for (const [oldest] of texts) {
    if (texts.size <= mostTexts) break;
    texts.delete(oldest);
  }
  return found;
}

/** The context of one question. `progress`: told now and then how far long work has come, between 0 and 1. */
export function contextFor(asked: Asked, progress: (done: number) => void = () => {}): Context {
  const memory = remembered(asked.text);
  const budget: Budget = { ...defaultBudget, progress };
  const question: Question = { countermove: asked.countermove, budget };
  const compiled = (variant: Variant = { scenario: asked.scenario, view: asked.view }): Compiled => {
    const key = JSON.stringify([variant.scenario ?? [], variant.view ?? [], variant.set ?? []]);
    const known = memory.compiled.get(key);
    if (known) return known;
    const outcome = orEnd(compile(memory.file, variant, budget));
    if (!outcome.ok) throw new Unanswered(outcome.diagnostics);
    const [oldest] = memory.compiled.keys();
    if (memory.compiled.size >= mostVariants && oldest !== undefined) memory.compiled.delete(oldest);
    memory.compiled.set(key, outcome.compiled);
    return outcome.compiled;
  };
  const analysis = (concepts: readonly ConceptId[], of: Compiled = compiled()): Analysis => {
    const key = `${asked.countermove} ${concepts.join(',')}`;
    const known = memory.analyses.get(of) ?? new Map<string, Analysis>();
    memory.analyses.set(of, known);
    const found = known.get(key) ?? orEnd(analyze(of.game, concepts, question));
    known.set(key, found);
    return found;
  };
  return {
    asked,
    question,
    file: () => memory.file,
    compiled,
    analysis,
    speaker: (of = compiled()) => speakerFor(of, asked.language),
    stateOf: (key, of = compiled()) => stateIndex(key, of),
    keyOf: (state, of = compiled()) => stateKey(of, state),
    withText: (text, variant = asked) =>
      contextFor({ ...asked, text, scenario: variant.scenario, view: variant.view }, progress),
  };
}

function stateIndex(key: string, { structure, layers }: Compiled): number {
  const space = structure.space();
  if (isRefusal(space)) return -1;
  const identity = readStateText(key, { start: 0, end: 0 }, structure, layers, () => {});
  return identity ? indexOf(structure, space, identity) : -1;
}
