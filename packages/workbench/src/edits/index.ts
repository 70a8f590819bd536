/**
 * Every change that a form can make to a model's text: pure functions from text to text, or to a refusal. Comments survive; what refers to
 * options or states by number or pattern keeps its meaning; rankings are carried over. What else changed is told in notes.
 */
export { attachClaim, detachClaim } from './claims-on.ts';
export { addConsequence, removeConsequence, setConsequence } from './consequences.ts';
export { toPriorities, toRanking } from './convert-preferences.ts';
export { addDecisionMaker, moveDecisionMaker, removeDecisionMaker } from './decision-makers.ts';
export {
  setAsOf,
  setBaseName,
  setBecause,
  setDescription,
  setLanguage,
  setName,
  setNote,
  setStory,
  setSummary,
  setTitle,
} from './describe.ts';
export type { Edited, Layer, Path, StateWords, Words } from './edited.ts';
export {
  addClaim,
  addSource,
  removeClaim,
  removeSource,
  setClaim,
  setSource,
} from './evidence.ts';
export { addRule, moveRule, type RuleWords, removeRule, setRule } from './feasibility.ts';
export { freshId } from './ids.ts';
export { layerAt } from './layers.ts';
export { type LevelWords, setLevels } from './levels.ts';
export { sayNote } from './notes.ts';
export { addOption, moveOption, type OptionChange, removeOption, setChange } from './options.ts';
export {
  addAxis,
  addBelief,
  addScenario,
  backToBase,
  changesIn,
  hideOption,
  removeAxis,
  removeBelief,
  removeScenario,
  setAxis,
  showOption,
} from './overlays.ts';
export { addPriority, movePriority, removePriority, setPriority, setVital } from './priorities.ts';
export { setRanking, setWeights } from './rankings.ts';
export { fittingStrength } from './statement-value.ts';
export { addNamedState, removeNamedState, setNamedState, setStatusQuo } from './states.ts';
export { type Use, type UsedThing, usesOf } from './uses.ts';
