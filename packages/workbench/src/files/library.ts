/** The library of cases, carried by the page itself, so that it needs no server. */
import { workbench } from '../store/store.ts';

const texts = import.meta.glob<string>('../../../../cases/*.modus.yaml', {
  query: '?raw',
  import: 'default',
});

const slugOf = (path: string): string => path.split('/').at(-1)!.replace('.modus.yaml', '');

export const caseSlugs: readonly string[] = Object.keys(texts).map(slugOf).sort();

export async function caseText(slug: string): Promise<string | null> {
  const path = Object.keys(texts).find((each) => slugOf(each) === slug);
  return path === undefined ? null : texts[path]!();
}

export async function openCase(slug: string): Promise<boolean> {
  const text = await caseText(slug);
  if (text === null) return false;
  workbench().open(text, { kind: 'case', slug });
  return true;
}
