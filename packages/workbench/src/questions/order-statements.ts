/** What a decision maker prefers, as it is written: statements in words, a ranking, or weights; in a scenario or view, what differs from the base. */
import type { Compiled, Conflict, Preference, Speaker, Statement } from '@modus-vivendi/engine';
import { indexOf, stateKey, whereTrue } from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';
import { difference, type PriorityChange } from './order-difference.ts';
import { pairsOf, type WrittenPairs } from './order-pairs.ts';

export interface StatementLine {
  /** Distinguishes it within the list, also after it was moved. */
  readonly id: string;
  /** Plain words, without quotation marks where they are the statement's own name. */
  readonly said: string;
  readonly raw: string;
  readonly name: Readonly<Record<string, string>> | null;
  readonly note: Readonly<Record<string, string>> | null;
  readonly claims: readonly string[];
  /** In how many states it holds: at all or at none, it decides nothing. */
  readonly holdsIn: number;
}

export interface PriorityLine {
  readonly id: string;
  /** One, or several of which it is unknown which matters more. */
  readonly statements: readonly StatementLine[];
  readonly vital: boolean;
  /** Against the base model; null when that is what is looked at. `from`: its place there, from 0. */
  readonly change: PriorityChange | null;
}

export interface RankedState {
  readonly key: string;
  readonly label: string;
  readonly number: number;
}

export interface WrittenPreference {
  readonly kind: Preference['kind'];
  readonly states: number;
  readonly claims: readonly string[];
  readonly priorities: readonly PriorityLine[];
  /** Statements of the base model that are not in this version. */
  readonly dropped: readonly { readonly said: string; readonly at: number }[];
  /** Whether the version looked at says itself what this decision maker prefers; true in the base model. */
  readonly stated: boolean;
  /** The base has another form of preference than this version. */
  readonly baseKind: Preference['kind'] | null;
  readonly weights: readonly { readonly option: string; readonly name: string; readonly weight: string }[];
  /** By part, tier by tier; null where there are more states than can be ranked by hand. */
  readonly ranking: readonly {
    readonly tiers: readonly (readonly RankedState[])[];
    readonly strongAfter: readonly number[];
  }[];
  readonly rankable: boolean;
  /** Null where nothing is stated pair by pair. */
  readonly pairs: WrittenPairs | null;
}

/** More states than this are not ranked by hand, nor sent. */
const mostRanked = 200;

export const decisionMakerIndex = ({ decisionMakers }: Conflict, by: string): number =>
  decisionMakers.findIndex(({ id }) => id === by);

/** Null when there is no such decision maker. */
export function orderStatements({ by }: { readonly by: string }, context: Context): WrittenPreference | null {
  const compiled = context.compiled();
  const i = decisionMakerIndex(compiled.conflict, by);
  if (i < 0) return null;
  const preference = compiled.conflict.preferences[i]!;
  const { scenario, view } = context.asked;
  const base = scenario.length + view.length > 0 ? baseOf(context, by) : null;
  const speaker = context.speaker(compiled);
  const lines = preference.kind === 'priorities' ? prioritiesOf(compiled, preference, speaker) : [];
  const { changes, dropped } = difference(preference, base?.preference ?? null);
  return {
    kind: preference.kind,
    states: compiled.game.m,
    claims: preference.claims,
    priorities: lines.map((line, k) => ({ ...line, change: changes?.[k] ?? null })),
    dropped: dropped.map(({ statements, at }) => ({ said: sayAll(base!.speaker, statements), at })),
    stated: !base || base.preference.span.start !== preference.span.start,
    baseKind: base ? base.preference.kind : null,
    weights: weightsOf(compiled, preference, speaker),
    ranking: preference.kind === 'ranking' ? rankingOf(compiled, preference, speaker) : [],
    rankable: compiled.game.m <= mostRanked,
    pairs: preference.kind === 'pairwise' ? pairsOf(compiled, preference, speaker) : null,
  };
}

function baseOf(context: Context, by: string): { preference: Preference; speaker: Speaker } | null {
  try {
    const compiled = context.compiled({ scenario: [], view: [] });
    const preference = compiled.conflict.preferences[decisionMakerIndex(compiled.conflict, by)];
    return preference ? { preference, speaker: context.speaker(compiled) } : null;
  } catch (problem) {
    if (problem instanceof Unanswered) return null;
    throw problem;
  }
}

/** A statement in words. The quotation marks that the speaker puts around it are left to the page, which sets it in a list. */
export const sayStatement = (speaker: Speaker, statement: Statement): string =>
  speaker.noun({ noun: 'statement', statement }).replace(/^[“«]/, '').replace(/[”»]$/, '');

const sayAll = (speaker: Speaker, statements: readonly Statement[]): string =>
  statements.map((statement) => sayStatement(speaker, statement)).join(' / ');

type Priorities = Extract<Preference, { kind: 'priorities' }>;

function prioritiesOf(compiled: Compiled, { priorities }: Priorities, speaker: Speaker): PriorityLine[] {
  const uses = new Map<string, number>();
  const unique = (raw: string): string => {
    const use = (uses.get(raw) ?? 0) + 1;
    uses.set(raw, use);
    return `${raw} #${use}`;
  };
  return priorities.map(({ statements, strength }) => {
    const lines = statements.map((statement): StatementLine => {
      const { expression, name, note, claims } = statement;
      return {
        id: unique(expression.text),
        said: sayStatement(speaker, statement),
        raw: expression.text,
        name,
        note,
        claims,
        holdsIn: whereTrue(compiled, expression.tree).count,
      };
    });
    return {
      id: lines.map(({ id }) => id).join(' / '),
      statements: lines,
      vital: strength > 1,
      change: null,
    };
  });
}

/** Every option in sight, with its weight; what has none weighs nothing. */
function weightsOf(
  { conflict }: Compiled,
  preference: Preference,
  speaker: Speaker,
): WrittenPreference['weights'] {
  if (preference.kind !== 'weights') return [];
  return conflict.options.flatMap(({ id, hidden }, o) =>
    hidden
      ? []
      : [
          {
            option: id,
            name: speaker.option(o),
            weight: preference.weights.find(({ option }) => option === o)?.weight ?? '0',
          },
        ],
  );
}

function rankingOf(
  compiled: Compiled,
  { parts }: Extract<Preference, { kind: 'ranking' }>,
  speaker: Speaker,
): WrittenPreference['ranking'] {
  const { structure, legend, game } = compiled;
  if (game.m > mostRanked) return [];
  return parts.map(({ tiers, strongAfter }) => ({
    strongAfter,
    tiers: tiers.map((tier) =>
      tier.map((identity): RankedState => {
        const s = indexOf(structure, legend.space, identity);
        return {
          key: stateKey(compiled, s),
          label: speaker.stateName(s) ?? speaker.taken(s),
          number: s + 1,
        };
      }),
    ),
  }));
}
