/** What a version changes, each change with the way back to the base. */
import { ArrowRight, Minus, MoveVertical, Plus, RotateCcw } from 'lucide-react';
import { IconButton } from '../../../controls/buttons.tsx';
import { keepPlace } from '../../../controls/keep-focus.ts';
import type { Difference } from '../../../questions/model-differences.ts';
import type { ListLine } from '../../../questions/model-list-differences.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { ruleSentence } from '../cannot/rule-words.tsx';

export function DifferenceLines({
  differences,
  isReadOnly,
  onBack,
}: {
  readonly differences: readonly Difference[];
  readonly isReadOnly: boolean;
  /** `what`: the difference in words. */
  readonly onBack: (within: readonly string[], what: string) => void;
}) {
  const words = useWords();
  return (
    <ul className="differences">
      {differences.map((difference) => {
        const title = titleOf(difference, words);
        return (
          <li key={difference.within.join('/')}>
            <div className="element-head">
              <strong className="grow">{title}</strong>
              {isReadOnly ? null : (
                <IconButton
                  icon={<RotateCcw size={14} aria-hidden="true" />}
                  label={words('model.back-to-base', { what: { phrase: title } })}
                  onPress={() => {
                    keepPlace();
                    onBack(difference.within, title);
                  }}
                />
              )}
            </div>
            <Change difference={difference} />
          </li>
        );
      })}
    </ul>
  );
}

function titleOf({ kind, subject, rule }: Difference, words: Words): string {
  switch (kind) {
    case 'preferences':
      return words('model.differs-preferences', { name: subject });
    case 'rule-added':
    case 'rule-dropped':
      return words(`model.differs-${kind}`, {
        rule: { phrase: rule ? ruleSentence(words, rule.kind, rule.parts) : subject },
      });
    case 'status-quo':
      return words('model.status-quo');
    default:
      return subject;
  }
}

function Change({ difference: { kind, before, after, lines } }: { readonly difference: Difference }) {
  const words = useWords();
  if (kind === 'rule-added' || kind === 'rule-dropped') return null;
  if (lines.length > 0) return <ListChange lines={lines} />;
  const said = (text: string | null): string | null =>
    kind === 'direction' && (text === 'either' || text === 'take-only' || text === 'drop-only')
      ? words(`model.direction.${text}.two`)
      : text;
  return (
    <p className="from-to">
      {before === null ? null : (
        <>
          <del>{said(before)}</del>
          <ArrowRight size={13} className="forward" aria-hidden="true" />
        </>
      )}
      <ins>{said(after) ?? words('model.nothing')}</ins>
    </p>
  );
}

const icons = { moved: MoveVertical, added: Plus, dropped: Minus, same: null } as const;

function ListChange({ lines }: { readonly lines: readonly ListLine[] }) {
  const words = useWords();
  return (
    <ul className="list-change">
      {lines.map(({ said, mark, from, to, vital }) => {
        const Icon = icons[mark];
        return (
          <li key={`${from} ${to} ${said}`} data-mark={mark}>
            <span className="place">{to === null ? '' : words.number(to)}</span>
            <span className="mark-icon">{Icon ? <Icon size={13} aria-hidden="true" /> : null}</span>
            <span className="grow">
              {mark === 'dropped' ? <del>{said}</del> : said}{' '}
              {vital ? <span className="chip">{words('model.vital')}</span> : null}{' '}
              {mark === 'same' ? null : (
                <span className="hint change-mark">
                  {words(`model.mark.${mark}`, { number: from ?? to ?? 0 })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
