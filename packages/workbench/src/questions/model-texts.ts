/** Names, descriptions and notes of the model's elements in all their languages, by path; what the conflict keeps no room for is read from the text as written. */
import type { ModelFile } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

type Written = NonNullable<ModelFile['tree']> | Node;
type Node = NonNullable<ModelFile['tree']>['entries'][number]['value'];

type ByLanguage = Readonly<Record<string, string>>;

export interface ElementTexts {
  readonly name: ByLanguage;
  readonly description: ByLanguage;
  readonly note: ByLanguage;
}

/** Keyed by the parts of the path joined with `/`. */
export type ModelTexts = Readonly<Record<string, ElementTexts>>;

const described = new Set(['name', 'description', 'note']);

export function modelTexts(_: Record<never, never>, { file }: Context): ModelTexts {
  const { tree } = file();
  const found: Record<string, ElementTexts> = {};
  if (!tree) return found;
  const language = scalar(child(tree, 'language')) ?? 'en';
  const walk = (node: Written, path: readonly string[]): void => {
    if (node.kind !== 'map') return;
    if (path.length > 0 && node.entries.some(({ key }) => described.has(key))) {
      found[path.join('/')] = {
        name: byLanguage(child(node, 'name'), language),
        description: byLanguage(child(node, 'description'), language),
        note: byLanguage(child(node, 'note'), language),
      };
    }
    for (const { key, value } of node.entries) if (!described.has(key)) walk(value, [...path, key]);
  };
  for (const { key, value } of tree.entries) {
    if (key !== 'claims' && key !== 'sources' && key !== 'expect') walk(value, [key]);
  }
  return found;
}

export const child = (node: Written | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? node.entries.find((each) => each.key === key)?.value : undefined;

export const scalar = (node: Node | undefined): string | null =>
  node?.kind === 'scalar' && !node.empty ? node.text : null;

export function byLanguage(node: Node | undefined, language: string): ByLanguage {
  const plain = scalar(node);
  if (plain !== null) return { [language]: plain };
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => {
      const text = scalar(value);
      return text === null ? [] : [[key, text] as const];
    }),
  );
}
