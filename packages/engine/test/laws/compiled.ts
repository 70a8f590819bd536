/** A random model read and compiled by the engine; anything but a game is a failure with the problems spelled out. */
import { type Compiled, compileText, isRefusal, sayDiagnostic } from '@modus-vivendi/engine';
import { toYaml } from '../arbitrary/model.ts';
import type { ModelSpec } from '../arbitrary/spec.ts';

export function compiled(model: ModelSpec): Compiled {
  const text = toYaml(model);
  const outcome = compileText(text);
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refusal}\n${text}`);
  if (!outcome.ok) {
    throw new Error(
      `${outcome.diagnostics.map((diagnostic) => sayDiagnostic('en', diagnostic)).join('\n')}\n${text}`,
    );
  }
  return outcome.compiled;
}
