/** The front door: every public name, nothing else. */
export { type Analysis, analyze, type ConceptResult } from './analysis/analyze.ts';
export { type AnsweredConceptId, answerRules, isAnsweredConcept } from './analysis/answer-rules.ts';
export { refuseUnranked } from './analysis/askable.ts';
export {
  analyzeCoalitions,
  type CoalitionAnalysis,
  type CoalitionEvidence,
  type CoalitionSanction,
  coalitionAnswer,
  coalitionEvidence,
  refuseCoalitions,
} from './analysis/coalition.ts';
export { type Coalition, coalitionsOf, everyone, type JointMove } from './analysis/coalition-moves.ts';
export {
  type Answered,
  type Countermove,
  type Evidence,
  type Question,
  type SolutionConcept,
  wouldLeave,
} from './analysis/concept.ts';
export { type DegreesHeld, degreesHeld } from './analysis/degrees-held.ts';
export { equilibriumJumps, type Jump } from './analysis/equilibrium-jumps.ts';
export { holding } from './analysis/hypergame.ts';
export { isTemptedByTies, mayDependOnOrder } from './analysis/indifference.ts';
export { type ConceptInverse, type Condition, type Inverse, invert } from './analysis/inverse.ts';
export { partitionOf } from './analysis/merged.ts';
export {
  type Evolution,
  type EvolutionStep,
  evolve,
  type Reachability,
  reachable,
} from './analysis/paths.ts';
export { compare as preferenceBetween, likingFrom } from './analysis/rank.ts';
export { conceptOf, conceptsFor } from './analysis/registry.ts';
export { type Tableau, type TableauEntry, type TableauMark, tableauOf } from './analysis/tableau.ts';
export { closest, type Diagnostic, error, sayDiagnostic, sayMend } from './diagnostic.ts';
export { argueOutcome, type Spoken } from './explain/argue-beliefs.ts';
export { argueSignals } from './explain/argue-signals.ts';
export { argueTelling, foremost } from './explain/argue-telling.ts';
export { argueVersions } from './explain/argue-versions.ts';
export { type Argument, allGrounds, type Grounds, joinGrounds, type Subject } from './explain/argument.ts';
export type { BeliefComparison } from './explain/beliefs.ts';
export { compareStates, moveGrounds, type StateComparison } from './explain/compare-states.ts';
export { argueDeparture, argueJump, departuresOf } from './explain/departures.ts';
export { type Disagreement, disagreementAbout, disputedStates } from './explain/disagreements.ts';
export type { Doubtful } from './explain/doubts.ts';
export type { ExpectationResult, JumpNamed } from './explain/expectations.ts';
export { type CoalitionExplanation, explainCoalition } from './explain/explain-coalition.ts';
export { type Explanation, explainState } from './explain/explain-state.ts';
export type { LeverEffect, LeversAsked, LeversFound } from './explain/lever-findings.ts';
export type { Judged } from './explain/manner.ts';
export { mannerOf } from './explain/manners.ts';
export { type Merged, merge } from './explain/merged.ts';
export { outcomesOf, surprised } from './explain/outcomes.ts';
export type { Retraction, StateChange, VersionPair } from './explain/retraction.ts';
export type { Robust } from './explain/robust.ts';
export { projectedState } from './explain/same-conflict.ts';
export { tellStory } from './explain/story.ts';
export { holdingCount, type Survival, stateKey } from './explain/survival.ts';
export type { Bearing, Effect, Support, Trace, Traced, TracedHeadline } from './explain/trace.ts';
export { allViews, isBelieved, type View } from './explain/views.ts';
export type { Game } from './game/game.ts';
export type { Legend } from './game/legend.ts';
export { targets } from './game/moves.ts';
export { StateSet } from './game/state-set.ts';
export { whereTrue } from './game/where-true.ts';
export {
  askLevers,
  listLevers,
  withChanges,
} from './levers.ts';
export { holdersOf, statedViews } from './model/beliefs.ts';
export {
  attitudeConceptIds,
  type CoalitionConceptId,
  type ConceptId,
  coalitionConceptIds,
  conceptFamilies,
  conceptIds,
  conceptSpellings,
  fuzzyConceptIds,
  isCoalitionConceptId,
  isConceptId,
  probabilisticConceptIds,
  readConceptId,
  unknownConceptIds,
} from './model/concept-ids.ts';
export type * from './model/conflict.ts';
export { truth } from './model/formula.ts';
export { jsonSchema } from './model/json-schema.ts';
export type { Lever, LeverAction } from './model/lever.ts';
export { isLeverKind, type LeverKind, leverKinds } from './model/lever-kinds.ts';
export { type ModelFile, openModel, type Reading, readConflict } from './model/read.ts';
export { identityOf, indexOf, readState, readStateText } from './model/references.ts';
export { levelsOf, type StateSpace, vectorsOf } from './model/state-space.ts';
export type { Structure } from './model/structure.ts';
export type { Variant } from './model/variants.ts';
export {
  type Compared,
  type Compiled,
  checkExpectations,
  checkModel,
  compareBeliefs,
  compareVersions,
  compile,
  compileText,
  type Outcome,
  robustOf,
  seeBeliefs,
} from './pipeline.ts';
export { analysisJson, type ModelHeader, modelJson, type Shown, stateJson } from './present/analysis-json.ts';
export {
  expectationsTable,
  isNamed,
  notableStates,
  outcomesTable,
  outcomeVersionsTable,
  rankingsTable,
} from './present/belief-tables.ts';
export { beliefsJson } from './present/beliefs-json.ts';
export type * from './present/certificate-format.ts';
export { certify, mostCertified } from './present/certify.ts';
export { certifyCoalitions } from './present/certify-coalitions.ts';
export { coalitionMoveJson, coalitionsJson, departuresJson, jumpsJson } from './present/coalition-json.ts';
export { coalitionTable, jumpsTable, membersIn } from './present/coalition-tables.ts';
export { degreesJson, degreesTable } from './present/degrees-table.ts';
export { type Equilibrium, equilibriaTable, listEquilibria } from './present/equilibria-table.ts';
export { pathTable, reachabilityTable } from './present/evolution-tables.ts';
export { inverseJson } from './present/inverse-json.ts';
export { inverseStory } from './present/inverse-story.ts';
export { inverseTable } from './present/inverse-tables.ts';
export { leversJson } from './present/levers-json.ts';
export { leverAnswerStory, leversHead } from './present/levers-story.ts';
export { type Scale, scales } from './present/likelihood.ts';
export { mergedJson, mergedNotes, playersSpeaker } from './present/merged-players.ts';
export { pairsTables } from './present/pairs-tables.ts';
export { changedStatesTable, retractionStory, retractionTables } from './present/retraction-story.ts';
export { type RobustSpeaker, robustStory } from './present/robust-story.ts';
export { robustJson, robustTable } from './present/robust-table.ts';
export { signalTables } from './present/signal-tables.ts';
export { proseOf, type Speaker, sayConcept, sayMeaning, speakerFor } from './present/speaker.ts';
export { stabilityTable } from './present/stability-table.ts';
export { optionsTable, rankOf, statesTable } from './present/states-table.ts';
export { axisName, chainName, survivalTable, versionTables, viewName } from './present/survival-tables.ts';
export { type Column, column, type Table } from './present/table.ts';
export { tableauJson, tableauTables } from './present/tableau-tables.ts';
export { retractionJson, traceJson } from './present/trace-json.ts';
export { traceStory } from './present/trace-story.ts';
export { assumptionsTable, bearingTable, idleLines, sourcesTable } from './present/trace-tables.ts';
export { type Budget, defaultBudget, isRefusal, type Refusal, refuse, sayRefusal } from './refusal.ts';
export { type Place, places, type Span } from './span.ts';
export { type Edit, editText } from './text/edit.ts';
export {
  type ExpressionTree,
  mentioned,
  parseExpression,
  type Vocabulary,
} from './text/expression.ts';
export { spellByName, spellExpression } from './text/expression-spelling.ts';
export { nodesAlong } from './text/path.ts';
export { idPattern, keywords } from './text/tokens.ts';
export {
  child,
  type ListNode,
  type MapNode,
  type Node as WrittenNode,
  type ScalarNode,
} from './text/tree.ts';
export { type RetractAsked, retractOf, type TraceAsked, traceOf } from './tracing.ts';
export type { Message } from './words/en.ts';
export {
  type Catalogues,
  chooseText,
  isolate,
  isRightToLeft,
  type Language,
  languages,
  locales,
  say,
  sayFrom,
  sayList,
  sayMessage,
  sayNumber,
  type Values,
} from './words/say.ts';
