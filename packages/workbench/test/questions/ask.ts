/** Asking a question of a case, as a panel would. */
import { readFileSync } from 'node:fs';
import { answer } from '../../src/questions/answer.ts';
import type { Asked } from '../../src/questions/context.ts';
import type { ArgsOf, QuestionName, ValueOf } from '../../src/questions/registry.ts';

export const caseText = (slug: string): string =>
  readFileSync(new URL(`../../../../cases/${slug}.modus.yaml`, import.meta.url), 'utf8');

export const asking = (text: string, more: Partial<Asked> = {}): Asked => ({
  text,
  scenario: [],
  view: [],
  language: 'en',
  countermove: 'sequences',
  ...more,
});

/** The answer; whatever else comes of the question fails the test. */
export async function answerTo<Name extends QuestionName>(
  name: Name,
  args: ArgsOf<Name>,
  asked: Asked,
): Promise<ValueOf<Name>> {
  const found = await answer(name, args, asked);
  if (found.kind !== 'value') throw new Error(`${name}: ${JSON.stringify(found)}`);
  // What a panel gets has crossed to the page.
  return structuredClone(found.value) as ValueOf<Name>;
}
