/** Edits on small models and on the cases, with what came of them told in a few words. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Compiled,
  checkModel,
  compile,
  identityOf,
  isRefusal,
  levelsOf,
  openModel,
  sayDiagnostic,
  type Variant,
  vectorsOf,
} from '@modus-vivendi/engine';
import type { Edited, Words } from '../../src/edits/index.ts';
import { open } from '../../src/edits/opened.ts';
import { statedOrder } from '../../src/edits/stated-order.ts';

export const english = (words: string): Words => ({ language: 'en', words });
export const persian = (words: string): Words => ({ language: 'fa', words });

const folder = new URL('../../../../cases/', import.meta.url);

/** The eleven cases: name and text. */
export const cases: readonly (readonly [string, string])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.modus.yaml'))
  .map((file) => [file.replace('.modus.yaml', ''), readFileSync(new URL(file, folder), 'utf8')] as const);

export const textOf = (edited: Edited): string => {
  if (isRefusal(edited))
    throw new Error(
      `refused: ${edited.refusal} ${JSON.stringify(edited.values)} ${(edited.problems ?? [])
        .map((each) => sayDiagnostic('en', each))
        .join('; ')}`,
    );
  return edited.text;
};

export const refusalOf = (edited: Edited): string => (isRefusal(edited) ? edited.refusal : 'made');
export const notesOf = (edited: Edited): readonly string[] =>
  isRefusal(edited) ? [edited.refusal] : (edited.notes ?? []).map(({ note }) => note);

export const errorsIn = (text: string): readonly string[] =>
  checkModel(openModel(text))
    .filter(({ severity }) => severity === 'error')
    .map((each) => `${sayDiagnostic('en', each)} at ${text.slice(each.span.start, each.span.end + 20)}`);

/** The lines that an edit takes away and puts in, in order. */
export function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = Array.from({ length: old.length + 1 }, () => new Int32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let k = now.length - 1; k >= 0; k--)
      common[i]![k] =
        old[i] === now[k] ? common[i + 1]![k + 1]! + 1 : Math.max(common[i + 1]![k]!, common[i]![k + 1]!);
  const lines: string[] = [];
  for (let [i, k] = [0, 0]; i < old.length || k < now.length; ) {
    if (i < old.length && k < now.length && old[i] === now[k]) [i, k] = [i + 1, k + 1];
    else if (i < old.length && (k === now.length || common[i + 1]![k]! >= common[i]![k + 1]!))
      lines.push(`- ${old[i++]}`);
    else lines.push(`+ ${now[k++]}`);
  }
  return lines;
}

export function compiled(text: string, variant: Variant = {}): Compiled {
  const outcome = compile(openModel(text), variant);
  if (isRefusal(outcome)) throw new Error(outcome.refusal);
  if (!outcome.ok)
    throw new Error(`${outcome.diagnostics.map((each) => sayDiagnostic('en', each)).join('\n')}\n${text}`);
  return outcome.compiled;
}

/**
 * Each decision maker's order of the states, by what is taken in them, whatever they are numbered: tiers, the best first, and after which
 * of them a strong step comes. Null where part of it is unknown.
 */
export function orders(text: string): Readonly<Record<string, readonly (readonly string[])[] | null>> {
  const model = open(text);
  const { conflict } = compiled(text);
  if (isRefusal(model)) throw new Error(model.refusal);
  return Object.fromEntries(
    conflict.decisionMakers.map(({ id }) => {
      const order = statedOrder(model, [], id);
      if (isRefusal(order)) return [id, null];
      const { structure, space, tiers, strongAfter } = order;
      const name = (s: number): string => {
        const identity = identityOf(structure, space, s);
        if (identity.kind === 'graph') return structure.graphStates[identity.index]!.key;
        if (identity.kind === 'coalesced') return structure.coalesced[identity.index]!.id;
        const levels = levelsOf(space, vectorsOf(space, s)[0]!);
        return structure.options
          .flatMap((option, o) => (levels[o] === 0 ? [] : [`${option.id}=${option.levels[levels[o]!]!.id}`]))
          .sort()
          .join(' ');
      };
      const named = tiers.map((tier) => tier.map(name).sort());
      return [
        id,
        named.flatMap((tier, k) => (strongAfter[k] && k < tiers.length - 1 ? [tier, ['>>']] : [tier])),
      ];
    }),
  );
}
