/** The parts of the Model panel; the one looked at last is found open again. */
import type { Settings } from '../../store/settings.ts';
import { workbench } from '../../store/store.ts';

export const modelParts = ['who', 'cannot', 'want', 'versions'] as const;
export type ModelPart = (typeof modelParts)[number];

let last: ModelPart = 'who';

export const lastPart = (): ModelPart => last;

export function rememberPart(part: ModelPart): void {
  last = part;
}

/** Shows a part from another panel, in the version named. */
export function showModelPart(part: ModelPart, version: Pick<Settings, 'scenario' | 'view'>): void {
  rememberPart(part);
  workbench().show('model', version);
}
