/** What the Model panel edits: which part of the text, whether it may be edited just now, and how an edit is made and told. */
import { type Conflict, isRefusal, sayDiagnostic, sayRefusal } from '@modus-vivendi/engine';
import { useRef } from 'react';
import { type Edited, type Layer, layerAt, sayNote } from '../../edits/index.ts';
import type { Reading } from '../../questions/read.ts';
import { useSettings, useWorkbench, workbench } from '../../store/store.ts';
import { wordsIn } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';

export interface Editing {
  /** The base model: what every version shares. */
  readonly base: Conflict;
  /** The version looked at. */
  readonly conflict: Conflict;
  /** Where what differs between versions is written: preferences, rules, consequences, status quo, named states. */
  readonly layer: Layer;
  readonly kind: 'base' | 'scenario' | 'belief' | 'belief-in-scenario' | 'mixed';
  readonly stateCount: number;
  /** Nothing may be edited: the text has errors, or cannot be computed, and what is shown is from before that. */
  readonly isBroken: boolean;
  /** It is that it cannot be computed; there are no errors. */
  readonly isRefused: boolean;
  /** Nothing that differs between versions may be edited: the text is broken, or several versions are laid on each other. */
  readonly isReadOnly: boolean;
}

/** Null until the text has been read once. While the text is broken the last good reading of the same document stays. */
export function useEditing(): Editing | null {
  const { scenario, view } = useSettings();
  const id = useWorkbench(({ document }) => document.id);
  const { value, status } = useAnswer('read', {});
  const good = useRef<{ readonly id: string; readonly reading: Reading } | null>(null);
  if (status === 'ready' && value?.base) good.current = { id, reading: value };
  if (good.current?.id !== id) return null;
  const shown = good.current.reading;
  if (!shown.base) return null;
  const isRefused = status === 'refused' || (status === 'ready' && value?.base === null);
  const isBroken = status === 'broken' || isRefused;
  const { kind, layer } = layerOf(scenario, view, shown.base);
  return {
    base: shown.base,
    conflict: shown.conflict ?? shown.base,
    layer,
    kind,
    stateCount: shown.stateCount,
    isBroken,
    isRefused,
    isReadOnly: isBroken || kind === 'mixed',
  };
}

/** The layer that a chosen version is written in, where it is a single one. */
function layerOf(
  scenario: readonly string[],
  view: readonly string[],
  { axes, scenarios }: Conflict,
): { readonly kind: Editing['kind']; readonly layer: Layer } {
  const [only] = scenario;
  if (only === undefined && view.length === 0) return { kind: 'base', layer: [] };
  // Of a belief with types what is looked at is written in several places.
  const isTyped = axes.some(
    ({ id, holders }) =>
      holders &&
      (holders.every((holder, k) => view[k] === holder) ||
        scenarios.some(({ id: type, axis }) => axis === id && scenario.includes(type))),
  );
  if (isTyped) return { kind: 'mixed', layer: [] };
  if (only === undefined) return { kind: 'belief', layer: layerAt({ scenario: null, holders: view }) };
  if (scenario.length > 1) return { kind: 'mixed', layer: [] };
  return {
    kind: view.length === 0 ? 'scenario' : 'belief-in-scenario',
    layer: layerAt({ scenario: only, holders: view }),
  };
}

/**
 * Makes an edit of the present text and tells what came of it: why it was refused, or what else was changed with it.
 * `told`: a sentence shown with a way to undo, for edits that take something away.
 */
export function makeEdit(change: (text: string) => Edited, label: string, told?: string): boolean {
  const { history, edit, say, undo, settings } = workbench();
  const { language } = settings;
  const result = change(history.present);
  if (isRefusal(result)) {
    const problem = 'problems' in result ? result.problems?.[0] : undefined;
    if (!problem) return edit(result, 'form', label);
    say({
      tone: 'warning',
      sentence: wordsIn(language)('model.refused-because', {
        refusal: { phrase: sayRefusal(language, result) },
        problem: { phrase: sayDiagnostic(language, problem) },
      }),
    });
    return false;
  }
  if (!edit(result, 'form', label)) return false;
  const notes = (result.notes ?? []).map((note) => sayNote(language, note));
  const sentences = [...(told ? [told] : []), ...notes];
  if (sentences.length > 0) {
    say({
      tone: 'info',
      sentence: sentences.join(' '),
      action: {
        label: wordsIn(language)('shell.undo'),
        run: () => {
          if (workbench().history.present === result.text) undo();
        },
      },
    });
  }
  return true;
}
