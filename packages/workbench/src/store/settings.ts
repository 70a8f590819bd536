/** What the reader has chosen, beside the text: kept between visits, never part of the model. */
import type { ConceptId, Countermove, Language } from '@modus-vivendi/engine';

export const panelIds = [
  'overview',
  'model',
  'evidence',
  'outcomes',
  'why',
  'beliefs',
  'graph',
  'paths',
  'compare',
] as const;
export type PanelId = (typeof panelIds)[number];

export type Theme = 'system' | 'light' | 'dark';

/** A version to compare with: the text as it was, and the scenario and view under which it was looked at. */
export interface Baseline {
  readonly text: string;
  readonly scenario: readonly string[];
  readonly view: readonly string[];
}

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly panel: PanelId;
  /** Chosen scenarios, base values left out. */
  readonly scenario: readonly string[];
  /** The chain of decision makers through whose eyes the conflict is seen; empty: as modeled. */
  readonly view: readonly string[];
  readonly concepts: readonly ConceptId[];
  readonly countermove: Countermove;
  /** The state looked at, by its key; null: the status quo. */
  readonly state: string | null;
  /** The decision maker looked at, by id; null: everyone. */
  readonly by: string | null;
  /** The concept looked at; null: the one that says most. */
  readonly concept: ConceptId | null;
  readonly textShown: boolean;
  readonly baseline: Baseline | null;
}

export const firstSettings: Settings = {
  language: 'en',
  theme: 'system',
  panel: 'overview',
  scenario: [],
  view: [],
  concepts: ['nash', 'gmr', 'smr', 'seq'],
  countermove: 'sequences',
  state: null,
  by: null,
  concept: null,
  textShown: false,
  baseline: null,
};
