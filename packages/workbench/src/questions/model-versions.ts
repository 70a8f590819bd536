/** The other versions of a conflict: every scenario and belief with what it changes, in the order in which they are written. */
import { type Context, Unanswered } from './context.ts';
import { type Difference, differencesOf } from './model-differences.ts';
import type { Version } from './model-list-differences.ts';
import { byLanguage, child, scalar } from './model-texts.ts';

export interface Overlay {
  /** Where its changes are written. */
  readonly layer: readonly string[];
  /** The scenario, or the one that a belief is part of; null: the base model. */
  readonly scenario: string | null;
  /** Whose view, and in it whose; empty for a scenario. */
  readonly holders: readonly string[];
  readonly name: string;
  readonly axis: string | null;
  readonly claims: readonly string[];
  /** Options unknown in this view, with their names. */
  readonly hidden: readonly { readonly id: string; readonly name: string }[];
  readonly differences: readonly Difference[];
  /** The condition of a belief, as written: it is held only where this is true. */
  readonly when: string | null;
  /** The version has errors; what it changes is shown as written. */
  readonly broken: boolean;
}

export interface VersionsAnswer {
  readonly overlays: readonly Overlay[];
}

type Node = NonNullable<ReturnType<typeof child>>;

export function modelVersions(_: Record<never, never>, { file, compiled, speaker }: Context): VersionsAnswer {
  const { tree } = file();
  const overlays: Overlay[] = [];
  if (!tree) return { overlays };
  const own = scalar(child(tree, 'language')) ?? 'en';
  const version = (scenario: readonly string[], view: readonly string[]): Version | null => {
    try {
      const found = compiled({ scenario, view });
      return { compiled: found, speaker: speaker(found) };
    } catch (problem) {
      if (problem instanceof Unanswered) return null;
      throw problem;
    }
  };
  const base = compiled({ scenario: [], view: [] });
  const speak = speaker(base);
  const nameOf = (id: string): string => {
    const i = base.conflict.decisionMakers.findIndex((each) => each.id === id);
    return i < 0 ? id : speak.decisionMaker(i);
  };
  const optionName = (id: string): string => {
    const o = base.conflict.options.findIndex((each) => each.id === id);
    return o < 0 ? id : speak.option(o);
  };
  const add = (
    node: Node | undefined,
    layer: readonly string[],
    about: Pick<Overlay, 'scenario' | 'holders' | 'axis'> & { readonly fallback: string },
    before: Version | null,
    after: Version | null,
  ): void => {
    const { scenario, holders, axis, fallback } = about;
    const name = byLanguage(child(node, 'name'), own);
    const hidden = child(node, 'hidden-options');
    const claims = child(node, 'claims');
    overlays.push({
      layer,
      scenario,
      holders,
      axis,
      name: speak.text(Object.keys(name).length > 0 ? name : null, fallback),
      claims: claims?.kind === 'list' ? claims.items.flatMap((item) => scalar(item) ?? []) : [],
      hidden:
        hidden?.kind === 'list'
          ? hidden.items.flatMap((item) => {
              const id = scalar(item);
              return id === null ? [] : [{ id, name: optionName(id) }];
            })
          : [],
      differences: differencesOf(child(node, 'change'), before, after),
      when: scalar(child(node, 'when')),
      broken: after === null,
    });
  };
  const addBeliefs = (
    beliefs: Node | undefined,
    layer: readonly string[],
    scenario: string | null,
    holders: readonly string[],
  ): void => {
    if (beliefs?.kind !== 'map') return;
    const chosen = scenario === null ? [] : [scenario];
    for (const { key, value } of beliefs.entries) {
      const chain = [...holders, key];
      const within = [...layer, key];
      add(
        value,
        [...within, 'change'],
        { scenario, holders: chain, axis: null, fallback: nameOf(key) },
        version(chosen, holders),
        version(chosen, chain),
      );
      addBeliefs(child(value, 'beliefs'), [...within, 'beliefs'], scenario, chain);
      const types = child(value, 'types');
      for (const type of types?.kind === 'map' ? types.entries : []) {
        const typed = [...holders, `${key}:${type.key}`];
        const own = [...within, 'types', type.key];
        add(
          type.value,
          [...own, 'change'],
          { scenario, holders: typed, axis: null, fallback: type.key },
          version(chosen, holders),
          version(chosen, typed),
        );
        addBeliefs(child(type.value, 'beliefs'), [...own, 'beliefs'], scenario, typed);
      }
    }
  };
  const scenarios = child(tree, 'scenarios');
  const before: Version = { compiled: base, speaker: speak };
  for (const { key, value } of scenarios?.kind === 'map' ? scenarios.entries : []) {
    const layer = ['scenarios', key, 'change'];
    add(
      value,
      layer,
      { scenario: key, holders: [], axis: scalar(child(value, 'axis')), fallback: key },
      before,
      version([key], []),
    );
    addBeliefs(child(child(value, 'change'), 'beliefs'), [...layer, 'beliefs'], key, []);
  }
  addBeliefs(child(tree, 'beliefs'), ['beliefs'], null, []);
  return { overlays };
}
