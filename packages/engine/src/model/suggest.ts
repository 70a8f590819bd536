/** "Did you mean …?", wherever a name is not known. */
import { closest, type DiagnosticCode, error, type MendCode, type Report } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import type { Values } from '../words/say.ts';

/** Among more names than these nobody's slip is looked for. */
const mostCompared = 1000;

/** The name meant, if one is near; null also where so much is wrong that advice would not be read. */
export function meant(name: string, known: Iterable<string>, report: Report): string | null {
  if (report.full?.()) return null;
  const compared: string[] = [];
  for (const each of known) {
    if (compared.push(each) === mostCompared) break;
  }
  return closest(name, compared);
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
