/** Everything wrong with the text in any of its stated versions, each at its place and with its mend. */
import { checkModel, places, sayDiagnostic, sayMend } from '@modus-vivendi/engine';
import type { Context } from './context.ts';

/** A problem at its place: UTF-16 offsets into the text, line and column from 1. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
  readonly mend: string | null;
}

export function problems(_: Record<never, never>, { asked, file, question }: Context): readonly Problem[] {
  const place = places(asked.text);
  return checkModel(file(), question.budget).map((diagnostic) => ({
    severity: diagnostic.severity,
    code: diagnostic.code,
    start: diagnostic.span.start,
    end: diagnostic.span.end,
    ...place(diagnostic.span.start),
    sentence: sayDiagnostic(asked.language, diagnostic),
    mend: sayMend(asked.language, diagnostic),
  }));
}
