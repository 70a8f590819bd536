/** The model's text beside every panel: the same text that the forms edit. Loaded when first shown. */
import type { EditorView } from '@codemirror/view';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../controls/buttons.tsx';
import type { Problem } from '../../questions/problems.ts';
import { useText, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { createEditor, goTo, setPhrases, showProblems, showText } from './code-editor.ts';
import { editorPhrases } from './phrases.ts';

export function TextPane() {
  const words = useWords();
  const text = useText();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const reading = useAnswer('read', {});
  const problems = useAnswer('problems', {});
  const latest = useRef({ words, conflict: reading.value?.base ?? null });
  latest.current = { words, conflict: reading.value?.base ?? latest.current.conflict };

  useEffect(() => {
    const { edit, undo, redo, history } = workbench();
    const made = createEditor(host.current!, history.present, latest.current.words('shell.text'), {
      conflict: () => latest.current.conflict,
      words: () => latest.current.words,
      changed: (next) => edit({ text: next }, 'editor'),
      undo,
      redo,
    });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => {
    if (view.current) showText(view.current, text);
  }, [text]);
  useEffect(() => {
    if (view.current) setPhrases(view.current, editorPhrases(words));
  }, [words]);
  const found = problems.status === 'ready' ? problems.value : undefined;
  useEffect(() => {
    if (view.current && found) showProblems(view.current, found);
  }, [found]);

  return (
    <>
      <header className="text-head">
        <h2>{words('shell.text')}</h2>
        <span className="hint grow">{words('editor.same-text')}</span>
        <IconButton
          icon={<X size={16} />}
          label={words('shell.text-hide')}
          onPress={() => workbench().set({ textShown: false })}
        />
      </header>
      <div ref={host} className="code" dir="ltr" />
      {found && found.length > 0 ? (
        <ProblemList problems={found} onChoose={({ start }) => view.current && goTo(view.current, start)} />
      ) : null}
    </>
  );
}

const mostListed = 100;

function ProblemList({
  problems,
  onChoose,
}: {
  readonly problems: readonly Problem[];
  readonly onChoose: (problem: Problem) => void;
}) {
  const words = useWords();
  return (
    <section className="problem-list" aria-label={words('editor.problems', { count: problems.length })}>
      <h3>{words('editor.problems', { count: problems.length })}</h3>
      <ul>
        {problems.slice(0, mostListed).map((problem) => (
          <li key={`${problem.code} ${problem.start} ${problem.sentence}`}>
            <button
              type="button"
              className={`problem-item ${problem.severity}`}
              onClick={() => onChoose(problem)}
            >
              <span className="problem-place">
                {words('editor.place', { line: problem.line, column: problem.column })}
              </span>{' '}
              <span className="visually-hidden">{words(`editor.${problem.severity}`)}: </span>
              <bdi>{problem.sentence}</bdi> {problem.mend ? <bdi className="hint">{problem.mend}</bdi> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
