import { type Argument, allGrounds, conceptIds, isRefusal, speakerFor } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { explainState } from '../../src/explain/explain-state.ts';
import { compiled, graph, options, question } from '../games.ts';
import { dam } from './dam.ts';
import { argued, explained, told } from './told.ts';

const atDam = compiled(dam);

describe('an explanation ›', () => {
  it('says first under what the state is an equilibrium and what it means, then under what it is not and who would leave', () => {
    expect(told(atDam, ...explained(atDam, '2').headline)).toEqual([
      '“Peace” (2) is an equilibrium: every gain would meet a credible reply (SEQ, SMR, and GMR).',
      '“Peace” (2) is not an equilibrium under Nash: Upstream state would leave it.',
    ]);
    expect(told(atDam, ...explained(atDam, '4').headline)).toEqual([
      '[Release water, Attack] (4) is not an equilibrium under Nash, SEQ, SMR, and GMR: Upstream state and Downstream state would leave it.',
    ]);
  });

  it('names those who would leave in the order of the file, also when they are many', () => {
    const everyone = Array.from({ length: 12 }, (_, k) => `d${k}`);
    const game = graph(
      `s → p: ${everyone.join(', ')}`,
      Object.fromEntries(everyone.map((by) => [by, 'p > s'])),
    );
    const [line] = told(game, ...explained(game, 's', { concepts: ['nash'] }).headline);
    expect(line).toMatch(/d0, d1, d2, d3, .* d9, d10, and d11 would leave it\.$/);
  });

  it('walks a gain, its credible answer, why that is credible, and what it would come to', () => {
    expect(argued(atDam, '2', 'upstream')).toEqual([
      'Upstream state could gain by one move, but that gain can be answered (SEQ).',
      '  It would gain by moving to [− Release water] (1): it would bring “not ‘Release water’” (its priority 2).',
      '    But then, gaining by it, Downstream state could move to [+ Attack] (3).',
      '      Downstream state would gain by moving to [+ Attack] (3): it would bring “Attack exactly when no water comes” (its priority 2).',
      '    That would leave Upstream state no better off than at “Peace” (2): it would give up “not ‘Attack’” (its priority 1).',
    ]);
  });

  it('says why one stays who has nothing better to move to', () => {
    expect(argued(atDam, '2', 'downstream')).toEqual([
      'Downstream state stays: its one possible move leads nowhere that it likes better (Nash).',
      '  Moving to [+ Attack] (4) would be worse for it: it would give up “Attack exactly when no water comes” (its priority 2).',
    ]);
  });

  it('says so when one cannot move at all', () => {
    const game = options({ row: 'x', column: 'y↑' }, { row: 'not x', column: 'y' });
    expect(argued(game, '3', 'column')).toEqual(['Column can make no move here, so it stays (Nash).']);
  });

  it('tells an equal alternative from a worse one, and counts those it does not list', () => {
    const game = options({ row: 'a b c', column: 'y' }, { row: 'not c', column: '' });
    expect(argued(game, '1', 'row', { most: 2 })).toEqual([
      'Row stays: none of its 7 possible moves leads anywhere that it likes better (Nash).',
      '  Moving to [+ a] (2) would be neither better nor worse for it.',
      '  Moving to [+ b] (3) would be neither better nor worse for it.',
      '  5 further moves are no better either.',
    ]);
  });

  it('counts the further gains that are answered too', () => {
    const game = graph(
      's → p: row\n s → q: row\n s → t: row\n p → z: column\n q → z: column\n t → z: column',
      {
        row: 'p > q > t > s > z',
        column: 'z > p = q = t > s',
      },
    );
    const lines = argued(game, 's', 'row', { most: 2 });
    expect(lines[0]).toBe('Row could gain by any of 3 moves, but each gain can be answered (SEQ).');
    expect(lines.filter((line) => line.startsWith('  It would gain'))).toHaveLength(2);
    expect(lines.at(-1)).toBe('  One further gain can be answered too.');
  });

  it('of a costly answer says that it may cost whoever gives it, and not that it would gain', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p > s > q' });
    expect(argued(game, 's', 'row', { concepts: ['gmr'] })).toEqual([
      'Row could gain by one move, but that gain can be answered (GMR).',
      '  It would gain by moving to “P” (2): its rank would go from 2 to 1 (of 3; 1 is best).',
      '    But then column could move to “Q” (3), at whatever cost.',
      '    That would leave row no better off than at “S” (1): its rank would go from 2 to 3 (of 3; 1 is best).',
    ]);
  });

  it('names each step of an answer in which several move', () => {
    const relay = graph('s → p: row\n p → q: a\n q → t: b', {
      row: 'p > q > s > t',
      a: 's = p = q = t',
      b: 's = p = q = t',
    });
    expect(argued(relay, 's', 'row', { concepts: ['gmr'] })).toContain(
      '    But then a could move to “Q” (3) and b on to “T” (4), at whatever cost.',
    );
  });

  it('says that no further move of its own would help, where the concept asks', () => {
    const game = graph('s → p: row\n p → q: column\n q → e: row', {
      row: 'p > s > e > q',
      column: 'p > s > e > q',
    });
    expect(argued(game, 's', 'row', { concepts: ['smr'] }).at(-1)).toBe(
      '    From there it has one move of its own, and that does not help it.',
    );
  });

  it('says what moving at the same time would come to', () => {
    const chicken = options(
      { row: 'go', column: 'rush' },
      { row: 'not (go and rush); go', column: 'not (go and rush); rush' },
    );
    expect(argued(chicken, '1', 'row', { concepts: ['sim'] })).toEqual([
      'Row could gain by one move, but that gain can be answered (SIM).',
      '  It would gain by moving to [+ go] (2): it would bring “go” (its priority 2).',
      '    But if at the same time column makes its own move to [+ rush] (3), the result of all together would be [go, rush] (4).',
      '      Column would gain by moving to [+ rush] (3): it would bring “rush” (its priority 2).',
      '    That would leave row no better off than at [nothing taken] (1): it would give up “not (‘go’ and ‘rush’)” (its priority 1).',
    ]);
  });

  it('of a gain that nothing answers says what the others could have done', () => {
    const game = options({ row: 'x', column: 'y' }, { row: 'x', column: 'y' });
    expect(argued(game, '1', 'row', { concepts: ['seq'] })).toEqual([
      'Row would leave [nothing taken] (1) for [+ x] (2): it would bring “x” (its priority 1) (SEQ).',
      '  By gains of their own the others could reach one state from there, and it would not undo the gain.',
    ]);
    expect(argued(game, '1', 'row', { concepts: ['nash'] }).at(-1)).toBe(
      '  Under this concept nobody’s reply is considered.',
    );
  });
});

describe('a gain that goes unanswered under a concept that asks for a way out ›', () => {
  const pennies = options({ one: 'heads', two: 'face' }, { one: '4 > 1 > 2 > 3', two: '3 > 2 > 1 > 4' });

  it('is not said to be beyond undoing: it is undone, and made up for', () => {
    const lines = argued(pennies, '1', 'two', { concepts: ['smr'] });
    expect(lines.join('\n')).not.toMatch(/not undo|none would undo/);
    expect(lines.slice(1)).toEqual([
      '  The others could bring about one state from there that undoes the gain, but two would have a way out.',
      '    From [heads, face] (4), two could move on to [− face] (2): compared with [nothing taken] (1), its rank would go from 3 to 2 (of 4; 1 is best).',
    ]);
  });

  it('is said, under a rescue, not to collide either, and why', () => {
    const lopsided = options({ row: 'x', column: 'y' }, { row: '2 > 1 > 4 > 3', column: '3 > 1 > 2 > 4' });
    expect(argued(lopsided, '1', 'row', { concepts: ['seq-sim'] }).slice(1)).toEqual([
      '  None of the others would gain by moving from there.',
      '  Nor would it collide with a gain that somebody else would make at the same time.',
      '    The gain of column at [y] (3) is itself answered, and so would not be made.',
    ]);
  });
});

describe('the concept argued ›', () => {
  const chosen = (game: typeof atDam, state: string, by: number, concepts = conceptIds): string[] =>
    explained(game, state, { concepts })
      .arguments.filter((each) => each.by === by)
      .map(({ concept }) => concept);

  it('is Nash where nobody gains, for nothing more needs saying', () => {
    expect(chosen(atDam, '3', 0)).toEqual(['nash']);
  });

  it('is the strongest with credible answers where there are any', () => {
    expect(chosen(atDam, '2', 0)).toEqual(['sseq']);
    expect(
      explained(atDam, '2', { concepts: ['nash', 'seq', 'gmr'] }).arguments.map(({ concept }) => concept),
    ).toEqual(['seq', 'nash']);
  });

  it('is the credible one that fails together with the costly one that holds', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s > q', column: 'p > s > q' });
    expect(chosen(game, 's', 0)).toEqual(['seq', 'smr']);
  });

  it('is the credible one alone where nothing holds', () => {
    expect(chosen(options({ row: 'x', column: 'y' }, { row: 'x', column: '' }), '1', 0)).toEqual(['seq']);
  });

  it('is every concept asked, when every one is wanted, those that say the same together', () => {
    expect(
      explained(atDam, '2', { every: true }).arguments.map(
        ({ by, concepts }) => `${by} ${concepts.join(' ')}`,
      ),
    ).toEqual(['0 nash', '0 gmr', '0 smr', '0 seq', '1 nash gmr smr seq']);
  });

  it('does not touch the verdicts, which are all there', () => {
    const { verdicts } = explained(atDam, '2');
    expect(verdicts.filter(({ stable }) => !stable).map(({ concept, by }) => [concept, by])).toEqual([
      ['nash', 0],
    ]);
    expect(verdicts).toHaveLength(8);
  });

  it('is none of those that cannot be asked here, which are refused beside the rest', () => {
    const found = explained(graph('a → b: row', { row: 'b > a' }), 'a', { concepts: ['nash', 'sim'] });
    expect(found.refusals.map(({ concept, refusal }) => [concept, refusal.refusal])).toEqual([
      ['sim', 'joint-needs-options'],
    ]);
    expect(found.verdicts.map(({ concept }) => concept)).toEqual(['nash']);
  });

  it('is asked only for those decision makers who are named', () => {
    const found = explainState(atDam, 1, { concepts: ['nash'], every: false, most: 1, by: [1] }, question());
    if (isRefusal(found)) throw new Error(found.refusal);
    expect(found.arguments.map(({ by }) => by)).toEqual([1]);
    expect(found.verdicts).toHaveLength(2);
  });
});

describe('what an argument rests on ›', () => {
  const grounds = (argument: Argument) => {
    const { claims, unmarked } = allGrounds(argument);
    return { claims, unmarked: unmarked.map(speakerFor(atDam, 'en').noun) };
  };
  const [upstream, downstream] = explained(atDam, '2').arguments.map(({ argument }) => argument);

  it('are the claims of the statements that decide and of the options moved', () => {
    expect(grounds(upstream!).claims).toEqual(['c-gates', 'c-fear']);
  });

  it('and, by name, whatever of these carries no claim', () => {
    const attack = 'the option ‘Attack’';
    const named = 'the statement “Attack exactly when no water comes” of Downstream state';
    expect(grounds(upstream!).unmarked).toEqual([
      'the statement “not ‘Release water’” of Upstream state',
      attack,
      named,
    ]);
    expect(grounds(downstream!)).toEqual({ claims: [], unmarked: [named, attack] });
  });

  it('is, for a ranking without claims, the preference as a whole', () => {
    const game = graph('a → b: row', { row: 'a > b' });
    const [found] = explained(game, 'a').arguments;
    expect(allGrounds(found!.argument).unmarked.map(speakerFor(game, 'en').noun)).toEqual([
      'the preferences of row',
    ]);
  });
});

describe('an equilibrium that rests on an indifference ›', () => {
  it('is flagged with the decision maker whose indifference it is', () => {
    const game = graph('s → p: row\n p → q: column', { row: 'p > s = q', column: 'q > p > s' });
    expect(told(game, ...explained(game, 's', { concepts: ['seq'] }).headline)).toEqual([
      '“S” (1) is an equilibrium: every gain would meet a credible reply (SEQ).',
      '  For row this rests on an indifference: it would not hold if it liked “S” (1) the least bit less than the states it likes equally.',
    ]);
  });

  it('is not flagged without need', () => {
    expect(told(atDam, ...explained(atDam, '2').headline).some((line) => line.includes('indifference'))).toBe(
      false,
    );
  });
});
