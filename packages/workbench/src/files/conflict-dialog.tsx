/** Where the file and the text were changed in the same lines: both side by side, and the reader decides place by place. */
import { useMemo, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../controls/buttons.tsx';
import { Dialog } from '../controls/overlays.tsx';
import { useWorkbench, workbench } from '../store/store.ts';
import { useWords } from '../words/words.ts';
import type { Conflict } from './disk-step.ts';
import { fileOf, useFileState } from './file-state.ts';
import { openStep } from './follow-disk.ts';
import { type Choice, conflictsIn, merge, type Piece, settled } from './merge.ts';

const close = (): void => workbench().openDialog(null);
const choices = ['mine', 'theirs', 'both'] as const;

export function ConflictDialog() {
  const words = useWords();
  const disk = useFileState((state) => state.disk);
  if (disk.kind === 'conflict') return <Decide key={disk.mark + disk.theirs.length} conflict={disk} />;
  return (
    <Dialog title={words('files.conflict-title', { file: '' })} isOpen onClose={close}>
      <p>{words('files.conflict-over')}</p>
    </Dialog>
  );
}

function Decide({ conflict: { base, theirs } }: { readonly conflict: Conflict }) {
  const words = useWords();
  const mine = useWorkbench(({ history }) => history.present);
  const file = useWorkbench(({ document }) => fileOf(document.origin) ?? '');
  const pieces = useMemo(() => merge(base, mine, theirs), [base, mine, theirs]);
  const count = conflictsIn(pieces);
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map());
  const all = (choice: Choice): void =>
    setChosen(new Map(Array.from({ length: count }, (_, k) => [k, choice])));
  const decide = (): void => {
    close();
    const each = Array.from({ length: count }, (_, k) => chosen.get(k) ?? 'mine');
    void openStep()?.settle(settled(pieces, each));
  };
  return (
    <Dialog
      title={words('files.conflict-title', { file })}
      isOpen
      onClose={close}
      wide
      footer={
        <>
          <Button onPress={close}>{words('files.conflict-later')}</Button>
          <Button tone="primary" isDisabled={chosen.size < count} onPress={decide}>
            {words('files.conflict-done')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words('files.conflict-what', { count })}</p>
        <p className="hint">{words('files.conflict-safe')}</p>
        <div className="row">
          <Button small onPress={() => all('mine')}>
            {words('files.conflict-all-mine')}
          </Button>
          <Button small onPress={() => all('theirs')}>
            {words('files.conflict-all-theirs')}
          </Button>
        </div>
        {placesOf(pieces).map((place, number) => (
          <Place
            // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity of their own
            key={number}
            {...place}
            number={number + 1}
            count={count}
            choice={chosen.get(number) ?? null}
            onChoose={(choice) => setChosen(new Map([...chosen, [number, choice]]))}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface PlaceOfConflict {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Line of the reader's own text, from 1. */
  readonly line: number;
}

function placesOf(pieces: readonly Piece[]): readonly PlaceOfConflict[] {
  const places: PlaceOfConflict[] = [];
  let line = 1;
  for (const piece of pieces) {
    if (piece.kind === 'conflict') places.push({ mine: piece.mine, theirs: piece.theirs, line });
    line += piece.kind === 'settled' ? piece.lines.length : piece.mine.length;
  }
  return places;
}

function Place({
  mine,
  theirs,
  line,
  number,
  count,
  choice,
  onChoose,
}: PlaceOfConflict & {
  readonly number: number;
  readonly count: number;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}) {
  const words = useWords();
  return (
    <section className="conflict-place">
      <h3>{words('files.conflict-place', { number, count, line })}</h3>
      <div className="conflict-sides">
        <Side
          title={words('files.conflict-mine')}
          lines={mine}
          isTaken={choice !== null && choice !== 'theirs'}
        />
        <Side
          title={words('files.conflict-theirs')}
          lines={theirs}
          isTaken={choice !== null && choice !== 'mine'}
        />
      </div>
      <RadioGroup
        className="radios"
        orientation="horizontal"
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
      >
        <Label>{words('files.conflict-choose')}</Label>
        {choices.map((each) => (
          <Radio key={each} value={each} className="radio">
            {words(`files.conflict-take-${each}`)}
          </Radio>
        ))}
      </RadioGroup>
    </section>
  );
}

function Side({
  title,
  lines,
  isTaken,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isTaken: boolean;
}) {
  const words = useWords();
  return (
    <div className="conflict-side" data-taken={isTaken || undefined}>
      <h4>{title}</h4>
      {lines.length === 0 ? (
        <p className="hint">{words('files.conflict-empty')}</p>
      ) : (
        <pre dir="auto">{lines.join('\n')}</pre>
      )}
    </div>
  );
}
