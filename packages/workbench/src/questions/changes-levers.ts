/**
 * What can be switched and shifted at hand: everyone's priorities and the rules, as they stand in the version looked at, with those that the
 * baseline has and the text has not any more shown as switched off, and the source with which each can be put back.
 */
import {
  type Compiled,
  type Conflict,
  type Preference,
  type Rule,
  type Speaker,
  type Statement,
  stateKey,
} from '@modus-vivendi/engine';
import { layersOf, type Node, nodeAt, overlayName, yamlLine } from './changes-layers.ts';
import { type Context, Unanswered } from './context.ts';
import type { Mention } from './state-list-mention.ts';

export interface Lever {
  /** Stays the same while it is switched and moved. */
  readonly id: string;
  /** In words. */
  readonly text: string;
  /** The position in the list of its layer; null while it is switched off. */
  readonly at: number | null;
  /** What puts it back, and where: YAML on one line; null while it is on. */
  readonly source: { readonly yaml: string; readonly at: number } | null;
  /** The degree by which states differ that first differ on it; 1 where that is no question. */
  readonly strength: number;
  readonly claims: readonly string[];
}

export interface PriorityLevers {
  readonly by: string;
  readonly name: string;
  readonly kind: Preference['kind'];
  /** Where the preference is written: the change is made there. Null: nowhere that can be edited here. */
  readonly layer: readonly string[] | null;
  /** Whether that is another place than the base model. */
  readonly overlay: string | null;
  /** Of the preference as a whole. */
  readonly claims: readonly string[];
  readonly items: readonly Lever[];
  /** The states in order where the preference is one short ranking of them; null otherwise. */
  readonly ranking: RankingLever | null;
}

export interface RankingLever {
  /** Best first; states of one tier are liked equally. */
  readonly tiers: readonly (readonly Omit<Mention, 'number'>[])[];
  readonly strongAfter: readonly number[];
}

/** Longer rankings are shifted in the model's own form. */
const mostRanked = 40;

export interface RuleLever extends Lever {
  readonly kind: Rule['kind'];
  /** The parts of the rule in words. */
  readonly parts: readonly string[];
  /** The list that it stands in. */
  readonly list: readonly string[];
  /** The reason that the author gives. */
  readonly because: string | null;
}

export interface Levers {
  readonly priorities: readonly PriorityLevers[];
  readonly rules: readonly RuleLever[];
  /** Whether the text differs from the baseline's at all; null without a baseline. */
  readonly edited: boolean | null;
}

/** `baseline`: the text of the baseline, looked at in the same version as the present one. */
export function levers({ baseline }: { readonly baseline: string | null }, context: Context): Levers {
  const now = sideOf(context);
  const past = baseline === null ? null : pastOf(context.withText(baseline));
  return {
    priorities: now.conflict.decisionMakers.map(({ id }, i) => priorityLevers(id, i, now, past)),
    rules: ruleLevers(now, past),
    edited: baseline === null ? null : baseline !== context.asked.text,
  };
}

interface Side {
  readonly compiled: Compiled;
  readonly tree: Node | undefined;
  readonly conflict: Conflict;
  readonly speaker: Speaker;
  /** The layers that make up the version looked at, the base model first. */
  readonly layers: readonly (readonly string[])[];
}

function sideOf(context: Context): Side {
  const compiled: Compiled = context.compiled();
  const { conflict } = compiled;
  return {
    compiled,
    tree: context.file().tree ?? undefined,
    conflict,
    speaker: context.speaker(compiled),
    layers: layersOf(conflict),
  };
}

/** The baseline may know nothing of the scenario or view looked at; then nothing is compared. */
function pastOf(context: Context): Side | null {
  try {
    return sideOf(context);
  } catch (problem) {
    if (problem instanceof Unanswered) return null;
    throw problem;
  }
}

function priorityLevers(id: string, i: number, now: Side, past: Side | null): PriorityLevers {
  const preference = now.conflict.preferences[i]!;
  const layer =
    now.layers.findLast((each) => nodeAt(now.tree, [...each, 'preferences', id]) !== undefined) ?? null;
  const earlier = past?.conflict.decisionMakers.findIndex((each) => each.id === id) ?? -1;
  const before = past && earlier >= 0 ? past.conflict.preferences[earlier]! : null;
  const path = layer && [...layer, 'preferences', id, 'priorities'];
  return {
    by: id,
    name: now.speaker.decisionMaker(i),
    kind: preference.kind,
    layer: preference.kind === 'ranking' || (path && nodeAt(now.tree, path)?.kind === 'list') ? layer : null,
    overlay: layer && layer.length > 0 ? overlayName(layer, now.conflict, now.speaker) : null,
    claims: preference.claims,
    items: merged(
      prioritiesOf(preference, path, now),
      before && past ? prioritiesOf(before, path, past) : [],
    ),
    ranking: rankingOf(preference, i, now),
  };
}

/** From the ranks that the ranking was compiled to, so that it is read one way only. */
function rankingOf(preference: Preference, i: number, { compiled, speaker }: Side): RankingLever | null {
  const ranks = compiled.game.ranks[i];
  if (preference.kind !== 'ranking' || preference.parts.length !== 1 || !ranks) return null;
  if (compiled.game.m > mostRanked) return null;
  const tiers: Omit<Mention, 'number'>[][] = [];
  for (const [s, rank] of ranks.entries()) {
    tiers[rank] ??= [];
    tiers[rank].push({ key: stateKey(compiled, s), name: speaker.stateName(s), taken: speaker.taken(s) });
  }
  return { tiers: tiers.reverse(), strongAfter: preference.parts[0]!.strongAfter };
}

/** A lever with what it is on and off: where it stands, and how it is written. */
interface Written<L extends Lever = Lever> {
  readonly lever: Omit<L, 'at' | 'source'>;
  readonly at: number;
  readonly yaml: string;
}

function prioritiesOf(
  preference: Preference,
  path: readonly string[] | null,
  side: Side,
): readonly Written[] {
  if (preference.kind !== 'priorities') return [];
  const used = new Map<string, number>();
  return preference.priorities.map(({ statements, strength }, at): Written => {
    const text = statements.map(({ expression }) => expression.text).join(' | ');
    const again = used.get(text) ?? 0;
    used.set(text, again + 1);
    const node = path ? nodeAt(side.tree, [...path, String(at)]) : undefined;
    return {
      lever: {
        id: `${text} ${again}`,
        text: unquoted(
          side.speaker.noun({
            noun: 'list',
            items: statements.map((statement) => ({ noun: 'statement', statement })),
            any: true,
          }),
        ),
        strength,
        claims: [...new Set([...statements.flatMap(({ claims }) => claims), ...preference.claims])],
      },
      at,
      yaml: node ? yamlLine(node) : '',
    };
  });
}

/** In a list of its own a statement needs no quotation marks around it. */
const unquoted = (text: string): string => text.replace(/^[“«]([^“”«»]*)[”»]$/u, '$1');

function ruleLevers(now: Side, past: Side | null): readonly RuleLever[] {
  const lists = now.layers.map((layer) =>
    layer.length === 0 ? ['feasibility'] : [...layer, 'feasibility', 'add'],
  );
  return lists.flatMap((list) => merged(rulesIn(list, now), past ? rulesIn(list, past) : []));
}

/** The rules written in one list that hold in the version looked at. */
function rulesIn(list: readonly string[], side: Side): readonly Written<RuleLever>[] {
  const node = nodeAt(side.tree, list);
  if (node?.kind !== 'list') return [];
  const { conflict, speaker } = side;
  return node.items.flatMap((item, at): Written<RuleLever>[] => {
    const rule = conflict.feasibility.find(({ parts }) => {
      const place = parts[0]?.span.start ?? -1;
      return place >= item.span.start && place < item.span.end;
    });
    if (!rule) return [];
    const written = rule.parts.map(({ text }) => text).join(' | ');
    return [
      {
        lever: {
          id: rule.id ?? `${rule.kind} ${written}`,
          text: rule.id ?? written,
          strength: 1,
          claims: rule.claims,
          kind: rule.kind,
          parts: rule.parts.map((expression) => {
            const said = speaker.noun({
              noun: 'statement',
              statement: { ...unnamed, expression, span: expression.span },
            });
            // A single name keeps its marks; a longer part has marks inside it.
            return /[‘‹]/u.test(said) ? unquoted(said) : said;
          }),
          list,
          because: rule.because ? speaker.text(rule.because, '') : null,
        },
        at,
        yaml: yamlLine(item),
      },
    ];
  });
}

const unnamed: Omit<Statement, 'expression' | 'span'> = { name: null, note: null, claims: [] };

/** The present list, with what only the baseline has put behind what it followed there, switched off. */
function merged<L extends Lever>(now: readonly Written<L>[], before: readonly Written<L>[]): readonly L[] {
  const on = new Set(now.map(({ lever }) => lever.id));
  const result: L[] = now.map(({ lever, at }) => ({ ...lever, at, source: null }) as L);
  for (const [k, { lever, yaml }] of before.entries()) {
    if (on.has(lever.id)) continue;
    const follows = before.slice(0, k).findLast((each) => result.some(({ id }) => id === each.lever.id));
    const place = follows ? result.findIndex(({ id }) => id === follows.lever.id) + 1 : 0;
    result.splice(place, 0, { ...lever, at: null, source: { yaml, at: nextPosition(result, place) } } as L);
  }
  return result;
}

/** The position in the text's list that something put at a place of the merged list takes. */
function nextPosition(list: readonly Lever[], place: number): number {
  const above = list.slice(0, place).findLast(({ at }) => at !== null);
  return above ? above.at! + 1 : (list.find(({ at }) => at !== null)?.at ?? 0);
}
