/** The guided reading of the flagship case: where each step looks. What it says is in the catalogues. */
import type { PanelId, Settings } from '../store/settings.ts';

/** The case that the tour reads. */
export const tourCase = 'iran-us-2020';

const standoff = 'pressure,rights';
const deal = 'talks,restrain,relief,withdraw';

export type TourStepId = 'holds' | 'outcomes' | 'stays' | 'deal' | 'view' | 'falls' | 'path' | 'evidence';

export interface TourStep {
  readonly id: TourStepId;
  readonly panel: PanelId;
  readonly settings: Partial<Settings>;
}

/** Each step says everything that it needs, so that going back shows what was shown. */
const plain: Partial<Settings> = { scenario: [], view: [], state: null, by: null, concept: null };

export const tourSteps: readonly TourStep[] = [
  { id: 'holds', panel: 'overview', settings: plain },
  { id: 'outcomes', panel: 'outcomes', settings: plain },
  { id: 'stays', panel: 'why', settings: { ...plain, state: standoff, by: 'tehran', concept: 'nash' } },
  { id: 'deal', panel: 'why', settings: { ...plain, state: deal, by: 'washington', concept: 'seq' } },
  {
    id: 'view',
    panel: 'why',
    settings: { ...plain, view: ['tehran'], state: deal, by: 'washington', concept: 'seq' },
  },
  {
    id: 'falls',
    panel: 'why',
    settings: { ...plain, scenario: ['measured'], state: standoff, by: 'tehran', concept: 'nash' },
  },
  { id: 'path', panel: 'paths', settings: { ...plain, state: deal } },
  { id: 'evidence', panel: 'evidence', settings: plain },
];
