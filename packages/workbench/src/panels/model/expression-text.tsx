/** An expression as text, with the ids that may stand where the cursor is, and what is wrong with it said beneath. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { Known } from './expression-shape.ts';

const mostOffered = 8;

export function ExpressionText({
  value,
  known,
  label,
  problem,
  onType,
  onCommit,
  isReadOnly,
}: {
  readonly value: string;
  readonly known: Known;
  readonly label: string;
  readonly problem: string | null;
  readonly onType: (text: string) => void;
  readonly onCommit: (text: string) => void;
  readonly isReadOnly: boolean;
}) {
  const words = useWords();
  const list = useId();
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<readonly string[]>([]);
  const [at, setAt] = useState(-1);
  const close = (): void => {
    setOffered([]);
    setAt(-1);
  };
  const offer = (text: string, cursor: number): void => {
    const found = completions(text.slice(0, cursor), known);
    setOffered(found);
    setAt(-1);
  };
  const take = (word: string): void => {
    const cursor = field.current?.selectionStart ?? value.length;
    const before = value.slice(0, cursor).replace(/[\p{L}\p{N}_-]*$/u, '');
    onType(`${before}${word}${value.slice(cursor)}`);
    close();
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length + word.length, before.length + word.length);
    });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const steps = { ArrowDown: 1, ArrowUp: -1 } as const;
    const step = steps[event.key as keyof typeof steps];
    if (step && offered.length > 0) {
      setAt((at + step + offered.length + (at < 0 && step < 0 ? 1 : 0)) % offered.length);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      const word = offered[at];
      if (word !== undefined) take(word);
      else onCommit(value);
      event.preventDefault();
    } else if (event.key === 'Escape' && offered.length > 0) {
      close();
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div className="field expression-text">
      <input
        ref={field}
        type="text"
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-invalid={problem !== null}
        aria-describedby={help}
        {...(at >= 0 ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        readOnly={isReadOnly}
        value={value}
        onChange={({ target }) => {
          onType(target.value);
          offer(target.value, target.selectionStart ?? target.value.length);
        }}
        onKeyDown={press}
        onBlur={() => {
          close();
          onCommit(value);
        }}
      />
      <div id={list} role="listbox" aria-label={words('model.expression-offered')} className="offered">
        {offered.map((word, k) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active choice
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
          <div
            key={word}
            id={`${list}-${k}`}
            role="option"
            aria-selected={k === at}
            className="offered-item"
            dir="ltr"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(word)}
          >
            {word}
          </div>
        ))}
      </div>
      <span id={help} className={problem ? 'problem' : 'hint'}>
        {problem ?? words('model.expression-help')}
      </span>
    </div>
  );
}

/** The words that may follow: ids and connectives that begin as the last word does; after `option =` its levels. */
export function completions(before: string, { options, named }: Known): readonly string[] {
  const level = /([\p{L}\p{N}_-]+)\s*!?=\s*([\p{L}\p{N}_-]*)$/u.exec(before);
  const levels = level ? options.get(level[1] ?? '') : undefined;
  const written = levels ? (level?.[2] ?? '') : (/[\p{L}\p{N}_-]*$/u.exec(before)?.[0] ?? '');
  if (!levels && written === '') return [];
  const all = levels ?? [...options.keys(), ...named, 'not', 'and', 'or', 'xor', 'if', 'iff'];
  const low = written.toLowerCase();
  return all.filter((word) => word.startsWith(low) && word !== low).slice(0, mostOffered);
}
