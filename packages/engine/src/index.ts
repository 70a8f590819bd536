/** The front door: every public name, nothing else. */
export { analyze, type Analysis, type ConceptResult } from './analysis/analyze.ts';
export type { Countermove, Evidence, Question, SolutionConcept } from './analysis/concept.ts';
export { concepts } from './analysis/registry.ts';
export { closest, type Diagnostic, sayDiagnostic, sayMend } from './diagnostic.ts';
export type { Game } from './game/game.ts';
export type { Legend } from './game/legend.ts';
export { StateSet } from './game/state-set.ts';
export { type ConceptId, conceptIds, isConceptId, isLaterConcept } from './model/concept-ids.ts';
export type * from './model/conflict.ts';
export { type ModelFile, openModel } from './model/read.ts';
export { jsonSchema } from './model/shape.ts';
export { statedViews, type Variant } from './model/variants.ts';
export { type Compiled, compile, compileText, type Outcome } from './pipeline.ts';
export type * from './present/certificate-format.ts';
export { type Budget, defaultBudget, isRefusal, type Refusal, sayRefusal } from './refusal.ts';
export { places } from './span.ts';
