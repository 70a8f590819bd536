/** What an overlay changes, element by element: before and after in words, preferences as lists with what is new, moved or gone. */
import { chooseText, type Rule } from '@modus-vivendi/engine';
import { said } from './model-combinations.ts';
import {
  type ListLine,
  linesOf,
  listDifference,
  stateWords,
  type Version,
} from './model-list-differences.ts';
import { child, scalar } from './model-texts.ts';

export type DifferenceKind =
  | 'preferences'
  | 'rule-added'
  | 'rule-dropped'
  | 'status-quo'
  | 'consequence'
  | 'named-state'
  | 'direction'
  | 'text'
  | 'other';

export interface Difference {
  readonly kind: DifferenceKind;
  /** Where it is written within the overlay's changes. */
  readonly within: readonly string[];
  /** The element, by name; where it has none, its place in the file. */
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly lines: readonly ListLine[];
  readonly rule: { readonly kind: Rule['kind']; readonly parts: readonly string[] } | null;
}

type Node = NonNullable<ReturnType<typeof child>>;

export function differencesOf(
  change: Node | undefined,
  before: Version | null,
  after: Version | null,
): readonly Difference[] {
  if (change?.kind !== 'map') return [];
  return change.entries.flatMap(({ key, value }) => {
    switch (key) {
      case 'beliefs':
        return [];
      case 'preferences':
        return entriesOf(value).map((each) => preferenceDifference(each.key, each.value, before, after));
      case 'feasibility':
        return ruleDifferences(value, before, after);
      case 'status-quo':
        return [
          difference('status-quo', [key], {
            before: before && stateWords(before, before.compiled.statusQuo),
            after: after ? stateWords(after, after.compiled.statusQuo) : written(value),
          }),
        ];
      case 'consequences':
        return entriesOf(value).map((each) => {
          const [old, now] = [before, after].map((version) => {
            const found = version?.compiled.conflict.consequences.find(({ id }) => id === each.key);
            return version && found
              ? { name: version.speaker.text(found.name, each.key), said: said(version.speaker, found.when) }
              : null;
          });
          return difference('consequence', [key, each.key], {
            subject: now?.name ?? old?.name ?? each.key,
            before: old?.said ?? null,
            after: now?.said ?? written(each.value),
          });
        });
      case 'named-states':
        return entriesOf(value).map((each) => {
          const [old, now] = [before, after].map((version) => namedState(version, each.key));
          return difference('named-state', [key, each.key], {
            subject: now?.name ?? old?.name ?? each.key,
            before: old?.taken ?? null,
            after: now?.taken ?? written(each.value),
          });
        });
      case 'decision-makers':
        return leaves(value, [key]).map(({ path, node }) => elementDifference(path, node, before, after));
      default:
        return leaves(value, [key]).map(({ path, node }) =>
          difference('other', path, { subject: path.join(' › '), after: written(node) }),
        );
    }
  });
}

function difference(
  kind: DifferenceKind,
  within: readonly string[],
  rest: Partial<Omit<Difference, 'kind' | 'within'>>,
): Difference {
  return { kind, within, subject: '', before: null, after: null, lines: [], rule: null, ...rest };
}

const entriesOf = (node: Node): readonly { readonly key: string; readonly value: Node }[] =>
  node.kind === 'map' ? node.entries : [];

/** As written, on one line. */
function written(node: Node): string {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(written).join(', ');
  return node.entries.map(({ key, value }) => `${key}: ${written(value)}`).join(', ');
}

/** Everything that is not a map, with its path; a text in several languages is one. */
function leaves(
  node: Node,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly node: Node }[] {
  const text = ['name', 'description', 'note', 'title', 'summary'].includes(path.at(-1) ?? '');
  if (node.kind !== 'map' || text || node.entries.length === 0) return [{ path, node }];
  return node.entries.flatMap(({ key, value }) => leaves(value, [...path, key]));
}

function namedState(
  version: Version | null | undefined,
  id: string,
): { name: string; taken: string | null } | null {
  if (!version) return null;
  const { compiled, speaker } = version;
  const found = compiled.conflict.namedStates.findIndex((each) => each.id === id);
  if (found < 0) return null;
  for (let s = 0; s < compiled.game.m; s++) {
    if (compiled.legend.named(s) === found)
      return { name: speaker.stateName(s) ?? id, taken: speaker.taken(s) };
  }
  return { name: speaker.text(compiled.conflict.namedStates[found]!.name, id), taken: null };
}

function elementDifference(
  path: readonly string[],
  node: Node,
  before: Version | null,
  after: Version | null,
): Difference {
  const [, dm, , option] = path;
  const last = path.at(-1) ?? '';
  const subject = before
    ? elementName(before, dm ?? '', path.length > 3 ? (option ?? null) : null)
    : path.join(' › ');
  const found = (version: Version | null) =>
    version?.compiled.conflict.options.find(({ id }) => id === option) ?? null;
  if (last === 'change' && path.length === 5)
    return difference('direction', path, {
      subject,
      before: found(before)?.change ?? null,
      after: found(after)?.change ?? written(node),
    });
  if (last === 'name' || last === 'description' || last === 'note') {
    const text =
      node.kind === 'map'
        ? Object.fromEntries(node.entries.map(({ key, value }) => [key, scalar(value) ?? '']))
        : null;
    return difference('text', path, {
      subject,
      after: text ? chooseText(text, before?.speaker.language ?? 'en', 'en') : written(node),
    });
  }
  return difference('other', path, { subject: path.slice(1).join(' › '), after: written(node) });
}

function elementName(
  { compiled: { conflict }, speaker }: Version,
  dm: string,
  option: string | null,
): string {
  const i = conflict.decisionMakers.findIndex(({ id }) => id === dm);
  const o = option === null ? -1 : conflict.options.findIndex(({ id }) => id === option);
  if (option !== null) return o < 0 ? option : speaker.option(o);
  return i < 0 ? dm : speaker.decisionMaker(i);
}

function ruleDifferences(change: Node, before: Version | null, after: Version | null): readonly Difference[] {
  const added = child(change, 'add');
  const count = added?.kind === 'list' ? added.items.length : 0;
  const now = after?.compiled.conflict.feasibility ?? [];
  const words = (rule: Rule | undefined, { speaker }: Version) =>
    rule ? { kind: rule.kind, parts: rule.parts.map((part) => said(speaker, part)) } : null;
  const additions = Array.from({ length: count }, (_, k) =>
    difference('rule-added', ['feasibility', 'add', String(k)], {
      rule: after && words(now[now.length - count + k], after),
      after: added?.kind === 'list' ? written(added.items[k]!) : null,
    }),
  );
  const dropped = child(change, 'drop');
  const drops = (dropped?.kind === 'list' ? dropped.items : []).map((item, k) => {
    const id = scalar(item) ?? '';
    return difference('rule-dropped', ['feasibility', 'drop', String(k)], {
      subject: id,
      rule:
        before &&
        words(
          before.compiled.conflict.feasibility.find((rule) => rule.id === id),
          before,
        ),
    });
  });
  return [...additions, ...drops];
}

/** Longer lists are not compared line by line. */
const longestList = 300;
/** Of what is shown as written. */
const longestText = 300;

function preferenceDifference(
  dm: string,
  node: Node,
  before: Version | null,
  after: Version | null,
): Difference {
  const within = ['preferences', dm];
  const subject = before ? elementName(before, dm, null) : dm;
  const [old, now] = [linesOf(before, dm), linesOf(after, dm)];
  if (!old || !now || old.kind !== now.kind || Math.max(old.lines.length, now.lines.length) > longestList) {
    const text = written(node);
    return difference('preferences', within, {
      subject,
      after: text.length > longestText ? `${text.slice(0, longestText)} …` : text,
    });
  }
  return difference('preferences', within, { subject, lines: listDifference(old.lines, now.lines) });
}
