/** The whole examples of the language's description, as they are written there. */
import { checkExpectations, checkModel, isRefusal, openModel } from '@modus-vivendi/engine';
import { describe, expect, it } from 'vitest';
import { sound, states } from './models.ts';

const river = String.raw`modus: 1
title: A made-up river dispute
description: …                       # Markdown
as-of: 1975-06-01                    # the moment modelled
language: en                         # what plain strings are written in

decision-makers:
  upstream:
    name: Upstream state
    options:
      release:  {name: Release water}
      escalate: {change: take-only}              # either (default) | take-only | drop-only: irreversible moves
  downstream:
    options:
      attack:  {}
      posture: {levels: [none, alert, war]}      # more than two ordered levels; the default is [no, yes]
                                                 # with levels, take-only = up only, drop-only = down only
consequences:                        # named propositions; usable wherever an option is
  fighting: {when: attack or posture = war, claims: [c-1]}    # or just the expression

feasibility:                         # a state is feasible when every rule holds
  - never: release and escalate
  - {id: war-footing, if: attack, then: posture != none, because: no attack without mobilization}
  - at-most-one: [release, escalate] # also: at-least-one, exactly-one
# - never: "YN-"                     # a pattern over all options in file order; only where every option has two levels

status-quo: {posture: alert}         # what is not named is at its first level; or a list of two-level options; {} = all at first level

preferences:
  upstream:
    priorities:                      # most important first: option prioritization, lexicographic
      - {statement: not fighting, vital: true, claims: [c-1]}
      - escalate if attack
      - not release
    # - either-order: [not release, not attack]  # which of these matters more is unknown
  downstream:
    weights: {attack: -3, release: 5}            # option weighting: sum over options of level index × weight
    # or ranking: "2 > {4, 6} > 1 >> 5 > 3"      # states, most preferred first; {…} or = ties; >> a strong step
    # or ranking: [[2], [4, 6], [1], ">>", [5], [3]]

moves:                               # optional: what option form cannot say
  forbidden:
    - {by: upstream, from: fighting, to: not fighting}    # any move of upstream from a state satisfying one to a state satisfying the other

expect:                              # what the author says should be found; checked by \`check --expect\` and in tests
  - {concept: nash, includes: [1, 4], excludes: [2], count: 6, source: s-1, at: Table 3}
  # keys: scenario, view, by, and one or more of equilibria | stable (exact lists), includes, excludes, count; departs: why we differ from the source

sources: {s-1: {title: …, author: …, issued: 1976, reliability: B}}
claims:  {c-1: {text: …, kind: judgment, source: s-1, at: "¶3", confidence: moderate}}
`;

const chicken = `modus: 1
title: Chicken
states: {cc: Both swerve, cd: Column goes on, dc: Row goes on, dd: Crash}    # numbered in file order
decision-makers:
  row: {moves: ["cc <-> dc", "cd -> dd"]}       # -> one way, <-> both ways
  column: {moves: ["cc <-> cd", "dc <-> dd"]}
preferences:
  row: {ranking: dc > cc > cd > dd}
  column: {ranking: cd > cc > dc > dd}
`;

describe('the examples of the language', () => {
  it.each([
    ['the river dispute', river],
    ['Chicken', chicken],
  ])('%s validates in every variant', (_, text) => expect(checkModel(openModel(text))).toEqual([]));

  it('the river dispute expects what is found', () => {
    const results = checkExpectations(openModel(river));
    expect(isRefusal(results) ? results : results.map(({ outcome }) => outcome)).toEqual(['held']);
  });

  it('the river dispute means what its comments say', () => {
    const { conflict } = sound(river);
    expect(states(river)).toHaveLength(15);
    expect(
      conflict.options.map(({ id, change, levels }) => `${id} ${change} ${levels.map((level) => level.id)}`),
    ).toEqual([
      'release either no,yes',
      'escalate take-only no,yes',
      'attack either no,yes',
      'posture either none,alert,war',
    ]);
    expect(conflict.statusQuo).toEqual({ kind: 'vector', levels: [0, 0, 0, 1] });
    expect(conflict.expectations[0]!.includes).toEqual([
      { kind: 'vector', levels: [0, 0, 0, 0] },
      { kind: 'vector', levels: [0, 0, 0, 1] },
    ]);
    expect(conflict.preferences).toMatchObject([
      {
        kind: 'priorities',
        priorities: [{ strength: 2, statements: [{ claims: ['c-1'] }] }, { strength: 1 }, { strength: 1 }],
      },
      {
        kind: 'weights',
        weights: [
          { option: 2, weight: '-3' },
          { option: 0, weight: '5' },
        ],
      },
    ]);
  });

  it('Chicken has its moves, both ways and one way', () => {
    const { conflict } = sound(chicken);
    expect(states(chicken)).toEqual(['cc', 'cd', 'dc', 'dd']);
    expect(conflict.decisionMakers.map(({ arcs }) => arcs)).toEqual([
      [
        [0, 2],
        [2, 0],
        [1, 3],
      ],
      [
        [0, 1],
        [1, 0],
        [2, 3],
        [3, 2],
      ],
    ]);
  });
});
