/**
 * Small literal games that read like diagrams, and questions put to them whose answers read like the literature's: the states by name
 * (graph form) or by number (option form), in order, with spaces between.
 */
import {
  type Answered,
  analyze,
  type Compiled,
  type ConceptId,
  type Countermove,
  compileText,
  conceptOf,
  defaultBudget,
  type Evidence,
  isRefusal,
  type Question,
  sayDiagnostic,
} from '@modus-vivendi/engine';

/**
 * A conflict in graph form. A line is `a → b → c: row` or `a ↔ b: row, column`; a state that nobody can move to or from stands on a line
 * of its own. States are numbered as they are first mentioned, decision makers as they are ranked.
 */
export function graph(diagram: string, rankings: Readonly<Record<string, string>>): Compiled {
  const lines = diagram
    .split('\n')
    .flatMap((line) => (line.trim() ? [line.split(':').map((part) => part.trim())] : []));
  const states = new Set(lines.flatMap(([path]) => path!.split(/\s*[→↔]\s*/)));
  const arcsOf = (by: string): string[] =>
    lines.flatMap(([path, movers = '']) =>
      movers.split(/,\s*/).includes(by) ? arcs(path!.split(/\s+/)) : [],
    );
  return compiled(`
modus: 1
title: a graph
states: {${[...states].map((key) => `${key}: {name: ${key.toUpperCase()}}`).join(', ')}}
decision-makers:
${Object.keys(rankings)
  .map((by) => `  ${by}: {moves: ${JSON.stringify(arcsOf(by))}}`)
  .join('\n')}
preferences:
${Object.entries(rankings)
  .map(([by, ranking]) => `  ${by}: {ranking: "${ranking}"}`)
  .join('\n')}
`);
}

const arcs = (path: readonly string[]): string[] =>
  path.flatMap((sign, k) =>
    k % 2 === 0 ? [] : [`${path[k - 1]} ${sign === '→' ? '->' : '<->'} ${path[k + 1]}`],
  );

/**
 * A conflict in option form. Each decision maker's options are a list of ids; `x↑` can only be taken, `x↓` only be dropped, and
 * `x(none some all)` has these levels. A preference is a ranking of state numbers, or statements separated by semicolons, the most
 * important first. `more`: further sections, as in a file.
 */
export function options(
  owned: Readonly<Record<string, string>>,
  preferences: Readonly<Record<string, string>>,
  more = '',
): Compiled {
  return compiled(`
modus: 1
title: options
decision-makers:
${Object.entries(owned)
  .map(([by, list]) => `  ${by}: {options: {${optionsIn(list)}}}`)
  .join('\n')}
preferences:
${Object.entries(preferences)
  .map(([by, written]) => `  ${by}: {${preference(written)}}`)
  .join('\n')}
${more}
`);
}

const optionsIn = (list: string): string =>
  [...list.matchAll(/([a-z][a-z0-9-]*)(?:\(([^)]*)\))?([↑↓]?)/g)]
    .map(([, id, levels, sign]) => {
      const change = sign === '' ? [] : [`change: ${sign === '↑' ? 'take-only' : 'drop-only'}`];
      return `${id}: {${[...(levels ? [`levels: [${levels.replaceAll(' ', ', ')}]`] : []), ...change].join(', ')}}`;
    })
    .join(', ');

const preference = (written: string): string =>
  /^[\d\s>={},?]+$/.test(written)
    ? `ranking: "${written}"`
    : `priorities: ${JSON.stringify(written.split(/;\s*/).filter(Boolean))}`;

/** A model that must compile; a failure is spelled out with the text. */
export function compiled(text: string, variant: Parameters<typeof compileText>[1] = {}): Compiled {
  const outcome = compileText(text, variant);
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refusal}\n${text}`);
  if (!outcome.ok)
    throw new Error(`${outcome.diagnostics.map((each) => sayDiagnostic('en', each)).join('\n')}\n${text}`);
  return outcome.compiled;
}

export const question = (countermove: Countermove = 'sequences'): Question => ({
  countermove,
  budget: defaultBudget,
});

/** The answer of something that is not refused here. */
export function answered<T>(result: T): Exclude<T, { readonly refusal: string }> {
  if (isRefusal(result)) throw new Error(`refused: ${result.refusal}`);
  return result as Exclude<T, { readonly refusal: string }>;
}

/** What a state is called in a test: its key in graph form and where states are coalesced, otherwise its number. */
export const called = ({ legend }: Compiled, s: number): string => legend.key(s) ?? String(s + 1);

export const callAll = (game: Compiled, states: Iterable<number>): string =>
  [...states].map((s) => called(game, s)).join(' ');

/** The index of a state by what it is called. */
export function at(game: Compiled, name: string): number {
  for (let s = 0; s < game.game.m; s++) if (called(game, s) === name) return s;
  throw new Error(`no state ${name}`);
}

export const seat = ({ conflict }: Compiled, by: string): number =>
  conflict.decisionMakers.findIndex(({ id }) => id === by);

/** The states stable for a decision maker: by the bulk question, which the single question must confirm at every state. */
export function stable(
  game: Compiled,
  concept: ConceptId,
  by: string,
  countermove: Countermove = 'sequences',
): string {
  const i = seat(game, by);
  const found = answered(conceptOf(concept).stableStates(game.game, i, question(countermove)));
  for (let s = 0; s < game.game.m; s++) {
    const single = answered(conceptOf(concept).evidence(game.game, i, s, question(countermove)));
    if (single.stable !== found.has(s))
      throw new Error(`${concept}: the two questions differ at ${called(game, s)} for ${by}`);
  }
  return callAll(game, found.list());
}

export const isStable = (
  game: Compiled,
  concept: ConceptId,
  state: string,
  by: string,
  countermove?: Countermove,
): boolean => stable(game, concept, by, countermove).split(' ').includes(state);

export function equilibria(
  game: Compiled,
  concept: ConceptId,
  countermove: Countermove = 'sequences',
): string {
  const { results } = answered(analyze(game.game, [concept], question(countermove)));
  return callAll(game, results[0]!.equilibria.list());
}

/** The answer to each improvement, as `p: one q, two r` (a sequence) or `p: one q | j` (at the same time); `p!` for an unanswered one. With foresight `stays`, or the move and the end expected: `p … q`. Of weak concepts what answers at all and what does strongly: `p: one q / p!`. */
export function evidence(
  game: Compiled,
  concept: ConceptId,
  state: string,
  by: string,
  countermove: Countermove = 'sequences',
): string {
  const found: Evidence = answered(
    conceptOf(concept).evidence(game.game, seat(game, by), at(game, state), question(countermove)),
  );
  if ('outlook' in found) {
    const { to, end } = found.outlook.at(found.left, found.turn, at(game, state));
    return found.stable ? 'stays' : `${called(game, to)} … ${called(game, end)}`;
  }
  if (!('anyhow' in found)) return answersOf(game, found);
  const both = [found.anyhow, ...(found.strongly ? [found.strongly] : [])];
  return both.map((each) => answersOf(game, each)).join(' / ');
}

function answersOf(game: Compiled, found: Answered): string {
  if (!found.stable) return `${called(game, found.improvement)}!`;
  return found.improvements
    .map(({ to, sanction }) => {
      const moves = sanction.kind === 'joint' ? sanction.moves : sanction.path;
      const steps = moves
        .map((move) => `${game.conflict.decisionMakers[move.by]!.id} ${called(game, move.to)}`)
        .join(', ');
      return `${called(game, to)}: ${steps}${sanction.kind === 'joint' ? ` | ${called(game, sanction.joint)}` : ''}`;
    })
    .join('; ');
}
