/** The columns of the table of states, in groups: the state, what holds, everyone's options, everyone's stability, everyone's ranks. */
import type { Outcomes } from '../../questions/outcomes.ts';

export type Column =
  | { readonly kind: 'state' }
  /** Whether it is an equilibrium under the k-th concept. */
  | { readonly kind: 'holds'; readonly concept: number }
  /** `at`: among all options shown. */
  | { readonly kind: 'level'; readonly side: number; readonly option: number; readonly at: number }
  /** All options of one decision maker in one column of words. */
  | { readonly kind: 'taken'; readonly side: number; readonly from: number }
  | { readonly kind: 'stable'; readonly side: number; readonly concept: number }
  /** All concepts of one decision maker in one column of words. */
  | { readonly kind: 'stable-list'; readonly side: number }
  | { readonly kind: 'rank'; readonly side: number };

export interface ColumnGroup {
  readonly id: string;
  readonly kind: 'state' | 'holds' | 'options' | 'stable' | 'ranks';
  /** The decision maker whose columns they are; null: everyone. */
  readonly side: number | null;
  readonly folded: boolean | null;
  readonly columns: readonly (Column & { readonly width: number })[];
}

const widths = {
  state: 264,
  narrowState: 148,
  mark: 38,
  level: 40,
  /** A group of columns, so that its title can be read. */
  group: 118,
  words: 96,
  taken: 190,
  list: 120,
  rank: 62,
  wideRank: 92,
};

export function columnGroups(
  { concepts, sides, states }: Pick<Outcomes, 'concepts' | 'sides' | 'states'>,
  folded: Readonly<Record<string, boolean>>,
  narrow: boolean,
): readonly ColumnGroup[] {
  const isFolded = (id: string): boolean => folded[id] ?? narrow;
  let from = 0;
  const options = sides.flatMap(({ id, options: own }, side): ColumnGroup[] => {
    const begin = from;
    from += own.length;
    if (own.length === 0) return [];
    const group = { id: `options ${id}`, kind: 'options' as const, side };
    return isFolded(group.id)
      ? [{ ...group, folded: true, columns: [{ kind: 'taken', side, from: begin, width: widths.taken }] }]
      : [
          {
            ...group,
            folded: false,
            columns: own.map(({ levels }, option) => ({
              kind: 'level',
              side,
              option,
              at: begin + option,
              width:
                levels.length > 2
                  ? widths.words
                  : Math.max(widths.level, Math.ceil(widths.group / own.length)),
            })),
          },
        ];
  });
  const stable = sides.flatMap(({ id }, side): ColumnGroup[] => {
    const group = { id: `stable ${id}`, kind: 'stable' as const, side };
    if (concepts.length === 0) return [];
    return isFolded(group.id)
      ? [{ ...group, folded: true, columns: [{ kind: 'stable-list', side, width: widths.list }] }]
      : [
          {
            ...group,
            folded: false,
            columns: concepts.map((_, concept) => ({ kind: 'stable', side, concept, width: widths.mark })),
          },
        ];
  });
  return [
    {
      id: 'state',
      kind: 'state',
      side: null,
      folded: null,
      columns: [{ kind: 'state', width: narrow ? widths.narrowState : widths.state }],
    },
    ...(concepts.length > 0
      ? [
          {
            id: 'holds',
            kind: 'holds' as const,
            side: null,
            folded: null,
            columns: concepts.map((_, concept) => ({
              kind: 'holds' as const,
              concept,
              width: widths.mark,
            })),
          },
        ]
      : []),
    ...options,
    ...stable,
    {
      id: 'ranks',
      kind: 'ranks',
      side: null,
      folded: null,
      columns: sides.map((_, side) => ({
        kind: 'rank',
        side,
        width: states > 99_999 ? widths.wideRank : widths.rank,
      })),
    },
  ];
}
