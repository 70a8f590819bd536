/** Random models of either form, as data; `toYaml` writes one as text and `toPlain` gives its meaning. */
import fc from 'fast-check';
import { arbitraryGraphModel } from './graph-model.ts';
import { arbitraryOptionModel } from './option-model.ts';
import type { ModelSpec } from './spec.ts';

export { arbitraryGraphModel } from './graph-model.ts';
export { arbitraryHostileText } from './hostile-text.ts';
export { arbitraryManyPriorities } from './many-priorities.ts';
export { arbitraryOptionModel } from './option-model.ts';
export { arbitraryPlainConflict } from './plain-conflict.ts';
export type { ModelSpec } from './spec.ts';
export { statusQuoOf, toPlain } from './to-plain.ts';
export { toYaml } from './to-yaml.ts';

/** Models of either form, mostly in option form. */
export function arbitraryModel(bounds: { readonly maxVectors?: number } = {}): fc.Arbitrary<ModelSpec> {
  return fc.oneof(
    { weight: 3, arbitrary: arbitraryOptionModel(bounds) },
    { weight: 1, arbitrary: arbitraryGraphModel() },
  );
}
