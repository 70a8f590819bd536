/** The pinned version that the present one is compared with. */
import { isRefusal, type Refusal } from '@modus-vivendi/engine';
import type { Baseline, Settings } from '../../store/settings.ts';
import { workbench } from '../../store/store.ts';

export function pinBaseline(): void {
  const { history, settings, set } = workbench();
  const { scenario, view } = settings;
  set({ baseline: { text: history.present, scenario, view } });
}

export const unpinBaseline = (): void => workbench().set({ baseline: null });

/** The text, the scenario and the view as they were pinned; the text's way back is one step of undo. */
export function backToBaseline({ text, scenario, view }: Baseline, label: string): void {
  const { edit, set } = workbench();
  edit({ text }, 'form', label);
  set({ scenario, view });
}

/** Whatever is tried first pins what was before it, so that there is something to compare with. */
export function tryText(result: { readonly text: string } | Refusal, label: string): void {
  if (!isRefusal(result) && workbench().settings.baseline === null) pinBaseline();
  workbench().edit(result, 'form', label);
}

export function tryVersion(version: Partial<Pick<Settings, 'scenario' | 'view'>>): void {
  if (workbench().settings.baseline === null) pinBaseline();
  workbench().set(version);
}
