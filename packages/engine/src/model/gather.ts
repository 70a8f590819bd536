/** Collects what is found wrong: each problem once, in the order of the text, and no more than anyone will read. */
import { type Diagnostic, error, type Report, warning } from '../diagnostic.ts';

const mostListed = 1000;
const mostAdvised = 100;

export interface Gathered {
  readonly report: Report;
  readonly hasErrors: () => boolean;
  /** Everything found so far, by place. */
  readonly diagnostics: () => readonly Diagnostic[];
}

export function gather(before: readonly Diagnostic[] = []): Gathered {
  const found = new Map<string, Diagnostic>();
  const counts = { error: 0, warning: 0 };
  const take = (diagnostic: Diagnostic): void => {
    const { severity, code, span, values } = diagnostic;
    if (counts[severity] > mostListed) return;
    const key = `${code} ${span.start} ${span.end} ${JSON.stringify(values)}`;
    if (found.has(key)) return;
    counts[severity]++;
    const more = severity === 'error' ? error : warning;
    found.set(key, counts[severity] > mostListed ? more('more-problems', span) : diagnostic);
  };
  for (const each of before) take(each);
  return {
    report: Object.assign(take, { full: () => counts.error > mostAdvised }),
    hasErrors: () => counts.error > 0,
    diagnostics: () =>
      [...found.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}
