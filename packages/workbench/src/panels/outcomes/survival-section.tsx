/** One view's part of the survival grid: a row for each distinct version, a column for each state, a mark for what holds. */
import type { ConceptId } from '@modus-vivendi/engine';
import { Eye } from 'lucide-react';
import { restsOn } from '../../controls/grounds-shown.ts';
import type { ConceptWords } from '../../questions/outcomes.ts';
import type { AxisValue, SurvivalGrid, VersionRow, ViewSection } from '../../questions/survival.ts';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords, type Words } from '../../words/words.ts';
import { useArrowWalk } from './arrow-walk.ts';
import { firmest } from './firmness.ts';

export function SurvivalSection({
  grid,
  section,
}: {
  readonly grid: SurvivalGrid;
  readonly section: ViewSection;
}) {
  const words = useWords();
  const { scenario, view } = useSettings();
  const walk = useArrowWalk(words.direction === 'rtl');
  const here = section.view.join('/') === view.join('/');
  const sameScenario = (members: readonly string[]): boolean =>
    members.length === scenario.length && members.every((id) => scenario.includes(id));
  const isHere = ({ members }: VersionRow): boolean => here && members.some(sameScenario);
  const lookAt = (row: VersionRow) =>
    isHere(row) ? {} : { scenario: row.members[0] ?? [], view: section.view };
  // An axis that tells no two rows of this view apart needs no column.
  const axes = grid.axes.flatMap((name, k) =>
    section.rows.some(({ values }) => values[k] !== null) ? [{ name, k }] : [],
  );
  const title =
    section.holder === null
      ? words('outcomes.as-modeled')
      : words('outcomes.as-seen', { holder: section.holder });
  return (
    <section className="survival" aria-label={title}>
      <h3>{title}</h3>
      <p className="hint">
        {section.games === section.combinations
          ? words('outcomes.all-distinct', { count: section.games })
          : words('outcomes.distinct', { count: section.games, combinations: section.combinations })}
      </p>
      <div className="survival-scroller">
        <table className="survival-grid" onKeyDown={walk.onKeyDown}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <td />
              {axes.map(({ name, k }) => (
                <th key={k} scope="col" dir="auto">
                  {name}
                </th>
              ))}
              {grid.columns.map(({ key, name, taken }) => (
                <th key={key} scope="col" className="state">
                  <span className="upright" title={taken}>
                    <bdi>{name ?? taken}</bdi>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row, r) => (
              <tr key={row.members[0]?.join() ?? ''} className={isHere(row) ? 'looked-at' : ''}>
                <td>
                  <button
                    type="button"
                    className="look"
                    aria-label={words(isHere(row) ? 'outcomes.looked-at' : 'outcomes.look-at')}
                    aria-pressed={isHere(row)}
                    title={words(isHere(row) ? 'outcomes.looked-at' : 'outcomes.look-at')}
                    data-walk={`${r} 0`}
                    tabIndex={walk.tabIndexAt(r, 0)}
                    onFocus={() => walk.onFocusAt(r, 0)}
                    onClick={() => workbench().set(lookAt(row))}
                  >
                    <Eye size={15} aria-hidden="true" />
                  </button>
                </td>
                {axes.map(({ k }) => (
                  <th key={k} scope="row" dir="auto" className={row.values[k] ? '' : 'any'}>
                    {row.values[k]?.map((value) => saidValue(value, words)).join(' / ') ??
                      words('outcomes.any-value')}
                  </th>
                ))}
                {row.marks.map((mask, c) => {
                  const state = grid.columns[c]!;
                  return (
                    <td
                      key={state.key}
                      className="cell"
                      {...(mask === null
                        ? {}
                        : restsOn({
                            ask: {
                              state: state.key,
                              concept: firmest(heldIn(mask, grid))[0]?.id ?? null,
                              version: { scenario: row.members[0] ?? [], view: section.view },
                            },
                          }))}
                    >
                      <SurvivalMark
                        mask={mask}
                        grid={grid}
                        words={words}
                        state={state.name ?? state.taken}
                        data-walk={`${r} ${c + 1}`}
                        tabIndex={walk.tabIndexAt(r, c + 1)}
                        onFocus={() => walk.onFocusAt(r, c + 1)}
                        onClick={() =>
                          workbench().show('why', {
                            ...lookAt(row),
                            state: state.key,
                            by: null,
                            concept: firmest(heldIn(mask, grid))[0]?.id ?? workbench().settings.concept,
                          })
                        }
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {grid.concepts.map(({ id, short, meaning }, k) => (
              <tr key={id}>
                <th scope="row" colSpan={axes.length + 1} title={meaning}>
                  {words('outcomes.holds-in', { concept: short, count: section.games })}
                </th>
                {grid.columns.map(({ key }, c) => {
                  const count = section.holdsIn[k]?.[c] ?? 0;
                  return (
                    <td key={key}>{count === 0 ? <span className="sign">–</span> : words.number(count)}</td>
                  );
                })}
              </tr>
            ))}
          </tfoot>
        </table>
      </div>
    </section>
  );
}

const saidValue = (value: AxisValue, words: Words): string =>
  'name' in value ? value.name : words(value.assumed ? 'shell.scenario-on' : 'shell.scenario-off');

const heldIn = (mask: number | null, { concepts }: SurvivalGrid): readonly ConceptWords[] =>
  concepts.filter((_, k) => (mask ?? 0) & (1 << k));

/** How firmly it holds, for the eye: full, tinted, outlined, dashed. */
function toneOf(mask: number | null, first: ConceptId | undefined): string {
  if (mask === null) return 'impossible';
  if (first === undefined) return 'none';
  if (first === 'nash') return 'firm';
  if (first === 'gmr') return 'weak';
  return first === 'seq' || first === 'sseq' ? 'credible' : 'plain';
}

interface MarkProps {
  readonly mask: number | null;
  readonly grid: SurvivalGrid;
  readonly words: Words;
  readonly state: string;
  readonly 'data-walk': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

function SurvivalMark({ mask, grid, words, state, onClick, ...rest }: MarkProps) {
  const held = heldIn(mask, grid);
  const shown = firmest(held);
  const tone = toneOf(mask, shown[0]?.id);
  const said =
    mask === null
      ? words('outcomes.impossible')
      : held.length === 0
        ? words('outcomes.holds-not')
        : words('outcomes.holds-under', { concepts: { phrase: words.list(held.map(({ short }) => short)) } });
  return (
    <button
      type="button"
      className={`survival-mark ${tone}`}
      aria-label={words('outcomes.cell', { state, said: { phrase: said } })}
      title={said}
      aria-disabled={mask === null}
      onClick={mask === null ? undefined : onClick}
      {...rest}
    >
      {mask === null
        ? '×'
        : held.length === 0
          ? '–'
          : shown.map(({ id, short }) => <span key={id}>{short}</span>)}
    </button>
  );
}
