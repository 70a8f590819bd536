/**
 * Asking ahead. What the page asks of its text is asked of the next text as soon as that is there, before the page has been drawn again: by
 * the time a component asks, the answer is on its way or there.
 */
import type { Asked } from '../questions/context.ts';
import type { ArgsOf, QuestionName } from '../questions/registry.ts';
import type { Settings } from '../store/settings.ts';
import { useWorkbench } from '../store/store.ts';
import { ask, next } from './client.ts';

export const askedOf = (text: string, settings: Settings): Asked => {
  const { scenario, view, language, countermove } = settings;
  return { text, scenario, view, language, countermove };
};

interface Standing {
  readonly name: QuestionName;
  readonly args: unknown;
}

const standing = new Set<Standing>();
let underWay: readonly (() => void)[] = [];

/** Says that this question is asked of whatever text the page has; the function returned says that it no longer is. */
export function standingQuestion<Name extends QuestionName>(name: Name, args: ArgsOf<Name>): () => void {
  const mine = { name, args };
  standing.add(mine);
  return () => standing.delete(mine);
}

/** Asks every standing question of each new text. Returns what ends it. */
export const askAhead = (): (() => void) =>
  useWorkbench.subscribe(({ history, settings }, before) => {
    if (history.present === before.history.present) return;
    const asked = askedOf(history.present, settings);
    const older = underWay;
    underWay = [...standing].map(({ name, args }) => ask(name, args as never, asked, () => {}));
    for (const withdraw of older) withdraw();
    next();
  });
