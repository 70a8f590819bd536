/**
 * Everything that can be wrong with a model, as values. The codes are the messages of the catalogue that begin with `diagnostic.`;
 * what would mend the trouble is a message that begins with `mend.`.
 */
import type { Span } from './span.ts';
import type { MessageId } from './words/en.ts';
import { type Language, say, type Values } from './words/say.ts';

type Suffix<Prefix extends string> = MessageId extends infer Id
  ? Id extends `${Prefix}.${infer Code}`
    ? Code
    : never
  : never;

export type DiagnosticCode = Suffix<'diagnostic'>;
export type MendCode = Suffix<'mend'>;

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly values: Values;
  readonly mend: { readonly code: MendCode; readonly values: Values } | null;
}

/**
 * Takes what is found wrong; every reader gets one and none of them stops at the first problem. `full`: so much is wrong already that
 * advice which costs time would not be read.
 */
export type Report = ((diagnostic: Diagnostic) => void) & { readonly full?: () => boolean };

export function error(
  code: DiagnosticCode,
  span: Span,
  values: Values = {},
  mend?: MendCode,
  mendValues: Values = {},
): Diagnostic {
  return { severity: 'error', code, span, values, mend: mend ? { code: mend, values: mendValues } : null };
}

export function warning(
  code: DiagnosticCode,
  span: Span,
  values: Values = {},
  mend?: MendCode,
  mendValues: Values = {},
): Diagnostic {
  return { ...error(code, span, values, mend, mendValues), severity: 'warning' };
}

export const sayDiagnostic = (language: Language, diagnostic: Diagnostic): string =>
  say(language, `diagnostic.${diagnostic.code}`, diagnostic.values);

export const sayMend = (language: Language, diagnostic: Diagnostic): string | null =>
  diagnostic.mend ? say(language, `mend.${diagnostic.mend.code}`, diagnostic.mend.values) : null;

/** The word meant, if one of those known is within a third of its letters of the one written. Cost O(words × length²). */
export function closest(written: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  const probe = written.slice(0, 64).toLowerCase();
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = editDistance(probe, word.toLowerCase());
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let x = 1; x <= a.length; x++) {
    const next = [x];
    for (let y = 1; y <= b.length; y++) {
      const substituted = row[y - 1]! + (a[x - 1] === b[y - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[y]! + 1, next[y - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
