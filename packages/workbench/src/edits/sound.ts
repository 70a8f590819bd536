/** Edits that must not break a model: where one would leave an error that was not there, what the error is about goes, or the edit is refused. */
import { checkModel, type Diagnostic, isRefusal, openModel, refuse } from '@modus-vivendi/engine';
import type { Edited } from './edited.ts';
import { changed, editBudget, inTurn, make, type Opened } from './opened.ts';
import { notesOn, removals } from './removal.ts';
import { type Site, type SiteKind, sitesIn } from './sites.ts';

/** What the last text checked came to: the result of one edit is where the next one begins. */
let lastChecked: { readonly text: string; readonly errors: readonly Diagnostic[] } | null = null;

function errorsIn(text: string): readonly Diagnostic[] {
  if (lastChecked?.text === text) return lastChecked.errors;
  const errors = checkModel(openModel(text), editBudget).filter(({ severity }) => severity === 'error');
  lastChecked = { text, errors };
  return errors;
}

/** Errors that follow from errors, one after another. */
const mostRounds = 5;

/** `expendable`: kinds of elements that may go with a note. A model that had errors before is left to its author. */
export function keepSound(text: string, edited: Edited, expendable: readonly SiteKind[] = []): Edited {
  if (isRefusal(edited) || edited.text === text || errorsIn(text).length > 0) return edited;
  let sound: Edited = edited;
  for (let round = 0; round < mostRounds; round++) {
    const problems = errorsIn(sound.text);
    if (problems.length === 0) return sound;
    const next: Edited = inTurn(
      sound.text,
      () => sound,
      (each) =>
        changed(each, (model) => {
          const sites = sitesAt(model, problems, expendable);
          return sites.length === 0
            ? { ...refuse('would-break'), problems }
            : make(each, removals(model, sites), { notes: notesOn(model, sites) });
        }),
    );
    if (isRefusal(next)) return next;
    sound = next;
  }
  return { ...refuse('would-break'), problems: errorsIn(sound.text) };
}

function sitesAt(
  model: Opened,
  problems: readonly Diagnostic[],
  kinds: readonly SiteKind[],
): readonly Site[] {
  return sitesIn(model.tree).filter(({ kind, element }) => {
    const span = model.at(element)?.span;
    return (
      span !== undefined &&
      kinds.includes(kind) &&
      problems.some(({ span: { start } }) => span.start <= start && start <= span.end)
    );
  });
}
