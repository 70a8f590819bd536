/**
 * Rules of what is possible. In an overlay inherited rules are dropped and others added. What counts states by number keeps its meaning, and
 * rankings are carried over; what is said of states that are no longer possible goes.
 */
import { type Edit, refuse, type WrittenNode } from '@modus-vivendi/engine';
import { setBecause } from './describe.ts';
import type { Edited, Layer, Path, Words } from './edited.ts';
import { freshId } from './ids.ts';
import { keepReferences } from './keep-references.ts';
import { changed, inTurn, make, unknownPath } from './opened.ts';
import { put } from './put.ts';
import { readable } from './readable.ts';
import { rulesIn, type WrittenRule } from './rules-in-layer.ts';
import { sitesIn } from './sites.ts';
import { keepSound } from './sound.ts';
import { textValue } from './texts.ts';
import { asValue } from './written-value.ts';
import { type Value, written, yaml } from './yaml.ts';

export interface RuleWords {
  readonly kind: 'never' | 'if-then' | 'at-most-one' | 'at-least-one' | 'exactly-one';
  /** For `never` one expression, for `if-then` condition and consequence, otherwise the members counted. */
  readonly parts: readonly string[];
  readonly because?: Words;
}

/** `at`: among the rules of the layer, inherited ones first; after all others unless said. */
export const addRule = (text: string, layer: Layer, rule: RuleWords, at?: number): Edited =>
  changed(text, (model) => {
    if (model.isGraph) return refuse('graph-form');
    const problem = readable(model, layer, rule.parts);
    if (problem) return problem;
    const because = rule.because ? { because: textValue(model, rule.because) } : {};
    const value: Value = { ...partsValue(rule), ...because };
    const inherited = rulesIn(model, layer).filter(({ isOwn }) => !isOwn).length;
    return withCare(text, (each) =>
      withItem(each, listOf(layer), value, at === undefined ? at : at - inherited),
    );
  });

/** Its id, claims and remarks stay. An inherited rule is dropped, and a changed copy of it added. */
export const setRule = (text: string, layer: Layer, at: number, rule: RuleWords): Edited =>
  changed(text, (model) => {
    const problem = readable(model, layer, rule.parts);
    const found = rulesIn(model, layer)[at];
    if (problem || !found) return problem ?? unknownPath([...layer, 'feasibility', String(at)]);
    if (found.isOwn)
      return withCare(text, (each) =>
        inTurn(
          each,
          (one) => changed(one, (own) => make(one, partEdits(own.at(found.path)!, found.path, rule))),
          (one) => withReason(one, found.path, rule.because),
        ),
      );
    return withCare(text, (each) =>
      inTurn(
        each,
        (one) => withRuleId(one, found),
        (one) =>
          changed(one, (named) => {
            const copy = named.at(found.path)!;
            const kept = copy.kind === 'map' ? copy.entries.filter(({ key }) => !ruleKeys.includes(key)) : [];
            const rest = kept.map(({ key, value }): readonly [string, Value] => [key, asValue(value)]);
            return inTurn(
              one,
              (two) => dropped(two, layer, rulesIn(named, layer)[at]!),
              (two) => withItem(two, listOf(layer), { ...Object.fromEntries(rest), ...partsValue(rule) }),
            );
          }),
      ),
    );
  });

/** An inherited rule is dropped by its id, and given one where it has none. */
export const removeRule = (text: string, layer: Layer, at: number): Edited =>
  changed(text, (model) => {
    const found = rulesIn(model, layer)[at];
    if (!found) return unknownPath([...layer, 'feasibility', String(at)]);
    if (!found.isOwn)
      return withCare(text, (each) =>
        inTurn(
          each,
          (one) => withRuleId(one, found),
          (one) => changed(one, (named) => dropped(one, layer, rulesIn(named, layer)[at]!)),
        ),
      );
    const drops = sitesIn(model.tree).filter((site) => site.kind === 'dropped-rule' && site.id === found.id);
    const edits: readonly Edit[] = [
      ...drops.reverse().map(({ path }): Edit => ({ path, remove: true, emptied: 2 })),
      { path: found.path, remove: true, emptied: Math.max(0, found.path.length - layer.length - 1) },
    ];
    return withCare(text, (each) => make(each, edits));
  });

/** Among the rules that are written in the layer itself; the order of rules changes nothing but how they are read. */
export const moveRule = (text: string, layer: Layer, from: number, to: number): Edited =>
  changed(text, (model) => {
    const rules = rulesIn(model, layer);
    const inherited = rules.filter(({ isOwn }) => !isOwn).length;
    const found = rules[from];
    if (!found?.isOwn || to < inherited) return unknownPath([...layer, 'feasibility', String(from)]);
    return make(text, [{ path: found.path, to: to - inherited }]);
  });

const withCare = (text: string, change: (text: string) => Edited): Edited =>
  keepSound(text, keepReferences(text, change), ['named-state', 'expected']);

const listOf = (layer: Layer): Path =>
  layer.length === 0 ? ['feasibility'] : [...layer, 'feasibility', 'add'];

const ruleKeys: readonly string[] = ['never', 'if', 'then', 'at-most-one', 'at-least-one', 'exactly-one'];

function partsValue({ kind, parts }: RuleWords): Readonly<Record<string, Value>> {
  const [first = '', second = ''] = parts;
  if (kind === 'never') return { never: first };
  // biome-ignore lint/suspicious/noThenProperty: `then` is a word of the language
  return kind === 'if-then' ? { if: first, then: second } : { [kind]: parts };
}

/** The new parts in the place of the old ones. */
function partEdits(old: WrittenNode, path: Path, rule: RuleWords): readonly Edit[] {
  const keys = old.kind === 'map' ? old.entries.map(({ key }) => key) : [];
  const parts = partsValue(rule);
  const gone = keys.filter((key) => ruleKeys.includes(key) && !(key in parts));
  let place = Math.max(
    0,
    keys.findIndex((key) => ruleKeys.includes(key)),
  );
  const written = Object.entries(parts).map(([key, value]): Edit => {
    if (keys.includes(key)) return { path: [...path, key], value: yaml(value) };
    return { into: path, at: place++, key, value: yaml(value) };
  });
  return [...written, ...gone.map((key): Edit => ({ path: [...path, key], remove: true }))];
}

const withReason = (text: string, path: Path, because: Words | undefined): Edited =>
  because === undefined ? { text } : setBecause(text, path, because);

/** Overlays drop rules by id. */
const withRuleId = (text: string, { path, id }: WrittenRule): Edited =>
  changed(text, (model) => {
    if (id !== null) return { text };
    const taken = model.layers.flatMap((layer) => rulesIn(model, layer).flatMap((rule) => rule.id ?? []));
    const fresh = freshId('', taken, 'rule');
    return make(text, [{ into: path, at: 0, key: 'id', value: fresh }]);
  });

const dropped = (text: string, layer: Layer, { id }: WrittenRule): Edited =>
  withItem(text, [...layer, 'feasibility', 'drop'], id!);

/** A list with one more item, at a position or at its end. */
const withItem = (text: string, path: Path, value: Value, at?: number): Edited =>
  changed(text, ({ tree, at: found }) => {
    const list = found(path);
    if (list?.kind !== 'list') return make(text, put(tree, path, [value]));
    const size = list.items.length;
    const place = Math.max(0, Math.min(at ?? size, size));
    return make(text, [{ into: path, at: place, value: written(value) }]);
  });
