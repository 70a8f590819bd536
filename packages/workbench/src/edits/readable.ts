/** Whether expressions can be read where they are to be written. */
import { parseExpression, refuse } from '@modus-vivendi/engine';
import type { Layer, Refused } from './edited.ts';
import type { Opened } from './opened.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The refusal of the first that cannot; null where all can, or where the names of the layer are not known. */
export function readable(model: Opened, layer: Layer, expressions: readonly string[]): Refused | null {
  const read = model.reading(layer);
  if (!read) return null;
  const names = vocabularyOf(read.structure);
  const wrong = expressions.find((each) => each.trim() === '' || parseExpression(each, names).tree === null);
  return wrong === undefined ? null : refuse('unreadable-expression', { value: wrong });
}
