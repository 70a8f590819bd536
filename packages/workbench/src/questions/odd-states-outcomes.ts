/** Signs in what people want: states worst for everybody, and vital aims given up that everybody could restore alone. */
import { type Compiled, type Speaker, stateKey, targets, whereTrue } from '@modus-vivendi/engine';
import { asExpression, type OddState, oddNames } from './odd-states-kinds.ts';

export function oddOutcomes(compiled: Compiled, speaker: Speaker, near: boolean): readonly OddState[] {
  return [...worstForAll(compiled, speaker), ...(near ? escapable(compiled, speaker) : [])];
}

function worstForAll(compiled: Compiled, speaker: Speaker): OddState[] {
  const { game } = compiled;
  const ranks = game.ranks.flatMap((each) => (each ? [each] : []));
  if (game.n < 2 || ranks.length < game.n || game.m < 2) return [];
  // Whoever is indifferent says nothing about what is worst.
  const telling = ranks.filter((each) => each.some((rank) => rank > 0));
  if (telling.length < 2) return [];
  const found: number[] = [];
  for (let s = 0; s < game.m; s++) if (telling.every((each) => each[s] === 0)) found.push(s);
  return found.slice(0, 3).map((s) => ({
    id: `worst-for-all ${stateKey(compiled, s)}`,
    kind: 'worst-for-all',
    state: { key: stateKey(compiled, s), said: speaker.state(s) },
    count: found.length,
    names: oddNames({}),
    never: asExpression(compiled, s),
  }));
}

/** The decision maker's vital statement fails, and everybody has a move after which it holds. */
function escapable(compiled: Compiled, speaker: Speaker): OddState[] {
  const { game, conflict } = compiled;
  if (game.n < 2) return [];
  return conflict.preferences.flatMap((preference, i) => {
    if (preference.kind !== 'priorities') return [];
    const vital = preference.priorities
      .filter(({ strength }) => strength > 1)
      .flatMap(({ statements }) => statements);
    return vital.flatMap((statement): OddState[] => {
      const holds = whereTrue(compiled, statement.expression.tree);
      const found: number[] = [];
      for (let s = 0; s < game.m; s++)
        if (!holds.has(s) && game.moves.every((moves) => targets(moves, s).some((t) => holds.has(t))))
          found.push(s);
      const first = found[0];
      if (first === undefined) return [];
      return [
        {
          id: `vital-escapable ${conflict.decisionMakers[i]!.id} ${statement.expression.text}`,
          kind: 'vital-escapable',
          state: { key: stateKey(compiled, first), said: speaker.state(first) },
          count: found.length,
          names: oddNames({
            by: speaker.noun({ noun: 'decision-maker', by: i }),
            statement: speaker.noun({ noun: 'statement', statement }),
          }),
          never: asExpression(compiled, first),
        },
      ];
    });
  });
}
