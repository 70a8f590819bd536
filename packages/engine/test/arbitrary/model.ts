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
export function arbitraryModel(
  bounds: { readonly maxVectors?: number; readonly unknown?: boolean } = {},
): fc.Arbitrary<ModelSpec> {
  const { unknown = false } = bounds;
  return fc.oneof(
    { weight: 3, arbitrary: arbitraryOptionModel(bounds) },
    { weight: 1, arbitrary: arbitraryGraphModel({ unknown }) },
  );
}

/** Models in which everyone has an attitude toward everyone, themselves included. */
export const arbitraryAttitudes = (bounds: { readonly maxVectors?: number } = {}): fc.Arbitrary<ModelSpec> =>
  fc
    .tuple(
      arbitraryModel(bounds),
      fc.array(fc.constantFrom(1 as const, 0 as const, -1 as const), { minLength: 25, maxLength: 25 }),
    )
    .map(([model, drawn]) => ({
      ...model,
      attitudes: model.decisionMakers.map((_, i) =>
        model.decisionMakers.map((__, j) => drawn[5 * i + j] ?? 0),
      ),
    }));
