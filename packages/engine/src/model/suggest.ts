/** "Did you mean …?", wherever a name is not known. */
import { closest, type DiagnosticCode, error, type MendCode, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import type { Node } from '../text/tree.ts';
import type { Values } from '../words/say.ts';

/** Among more names than these nobody's slip is looked for. */
const mostCompared = 1000;

/** The name meant, if one is near; null also where so much is wrong that advice would not be read. */
export function meant(name: string, known: Iterable<string>, report: Report): string | null {
  if (report.full?.() || !/\p{L}/u.test(name)) return null;
  const compared: string[] = [];
  for (const each of known) {
    if (compared.push(each) === mostCompared) break;
  }
  return closest(name, compared);
}

/** Whether a map has a key that is probably one of these misspelt: then what is missing was reported with that key. */
export function hasMisspelt(node: Node, keys: readonly string[], report: Report): boolean {
  return (
    node.kind === 'map' &&
    node.entries.some(({ key }) => !keys.includes(key) && meant(key, keys, report) !== null)
  );
}

/** Reports a name that nothing has; `otherwise` is the advice where no known name is near. */
export function reportUnknown(
  code: DiagnosticCode,
  span: Span,
  values: Values & { readonly name: string },
  known: Iterable<string>,
  report: Report,
  otherwise?: { readonly mend: MendCode; readonly values: Values },
): void {
  const near = meant(values.name, known, report);
  if (near !== null) report(error(code, span, values, 'did-you-mean', { name: near }));
  else report(error(code, span, values, otherwise?.mend, otherwise?.values));
}

/** The first of some names, for a message. */
export const listed = (names: readonly string[], most = 12): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ', …' : '');
