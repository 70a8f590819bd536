/** A source's text to read and select from, with mouse, touch or keyboard; passages already used are marked. */
import { useEffect, useMemo, useRef } from 'react';
import { paragraphsOf } from './locator.ts';
import type { Passage, SourceText } from './passages.ts';

export interface Selected {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export function Reader({
  text,
  passages,
  label,
  shown,
  onSelect,
}: {
  readonly text: SourceText;
  readonly passages: readonly Passage[];
  readonly label: string;
  /** Id of the passage to scroll to. */
  readonly shown: string | null;
  readonly onSelect: (selected: Selected | null) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(text.text, passages), [text.text, passages]);
  useEffect(() => {
    if (shown)
      host.current
        ?.querySelector(`[data-passage="${CSS.escape(shown)}"]`)
        ?.scrollIntoView({ block: 'center' });
  }, [shown]);
  useEffect(() => {
    const listen = (): void => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!range || !host.current?.contains(range.commonAncestorContainer)) return;
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      if (start === null || end === null) return;
      onSelect(end > start ? { start, end, quote: text.text.slice(start, end) } : null);
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [text.text, onSelect]);
  const refuse = (event: { preventDefault: () => void }): void => event.preventDefault();
  return (
    // It can be edited as far as the browser knows, so that the cursor moves in it by keyboard; every change is refused.
    // biome-ignore lint/a11y/useSemanticElements: a field of plain text could not mark passages
    <div
      ref={host}
      className="reader"
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={label}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      onBeforeInput={refuse}
      onPaste={refuse}
      onCut={refuse}
      onDrop={refuse}
      spellCheck={false}
    >
      {pieces.map(({ start, end, parts }) => (
        <p key={start} dir="auto">
          {parts.map((part) =>
            part.passage ? (
              <mark key={part.start} data-at={part.start} data-passage={part.passage}>
                {text.text.slice(part.start, part.end)}
              </mark>
            ) : (
              <span key={part.start} data-at={part.start}>
                {text.text.slice(part.start, part.end)}
              </span>
            ),
          )}
          {end === start ? ' ' : null}
        </p>
      ))}
    </div>
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly passage: string | null;
}

/** Paragraphs cut where passages begin and end. */
function piecesOf(
  text: string,
  passages: readonly Passage[],
): readonly { start: number; end: number; parts: readonly Part[] }[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const cuts = new Set([start, end]);
    for (const passage of passages)
      for (const at of [passage.start, passage.end]) if (at > start && at < end) cuts.add(at);
    const sorted = [...cuts].sort((a, b) => a - b);
    const parts = sorted.slice(0, -1).map((from, k): Part => {
      const to = sorted[k + 1]!;
      const within = passages.find((passage) => passage.start <= from && to <= passage.end);
      return { start: from, end: to, passage: within?.id ?? null };
    });
    return { start, end, parts };
  });
}

/** The place in the text of a place in the page, or null outside of the text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-at]');
  if (piece?.dataset.at !== undefined) return Number(piece.dataset.at) + (node instanceof Text ? offset : 0);
  // Between pieces: where the next one begins, or the last one ended.
  const next = node.childNodes[offset];
  const first =
    next instanceof HTMLElement ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null;
  if (first instanceof HTMLElement) return Number(first.dataset.at);
  const all = element?.querySelectorAll<HTMLElement>('[data-at]');
  const last = all?.[all.length - 1];
  return last ? Number(last.dataset.at) + (last.textContent?.length ?? 0) : null;
}
