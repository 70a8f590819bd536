/** The settings that a visit begins with: what was chosen before, as far as it can still be read. Pure. */
import { type ConceptId, isConceptId, type Language, languages } from '@modus-vivendi/engine';
import { firstSettings, panelIds } from '../store/settings.ts';
import type { ReaderSettings } from './storage.ts';

const themes = ['system', 'light', 'dark'] as const;
const countermoves = ['sequences', 'single'] as const;

/** The language wanted first, of those that the page speaks; tags like `fa-IR` count for their language. */
export function firstLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const [language] = (tag ?? '').toLowerCase().split('-');
    const found = languages.find((each) => each === language);
    if (found) return found;
  }
  return 'en';
}

/** What an earlier version of the page may have kept is checked part by part. */
export function readSettings(kept: Partial<Record<keyof ReaderSettings, unknown>> | null): ReaderSettings {
  const among = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
    choices.find((each) => each === value) ?? otherwise;
  const concepts: readonly ConceptId[] = Array.isArray(kept?.concepts)
    ? kept.concepts.filter((each): each is ConceptId => typeof each === 'string' && isConceptId(each))
    : [];
  return {
    language: among(languages, kept?.language, firstSettings.language),
    theme: among(themes, kept?.theme, firstSettings.theme),
    panel: among(panelIds, kept?.panel, firstSettings.panel),
    concepts: concepts.length > 0 ? concepts : firstSettings.concepts,
    countermove: among(countermoves, kept?.countermove, firstSettings.countermove),
    textShown: kept?.textShown === true,
  };
}
