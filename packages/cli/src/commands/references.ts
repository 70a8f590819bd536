/** States and decision makers named on the command line. */
import {
  type Compiled,
  type Diagnostic,
  indexOf,
  isRefusal,
  readStateText,
  sayDiagnostic,
  sayMend,
} from '@modus-vivendi/engine';
import type { Session } from '../session.ts';

/** Digits of Arabic and Persian are digits. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit.charCodeAt(0) >= 0x06f0 ? 0x06f0 : 0x0660)) % 10),
  );

/** The index of the state that the user names; ends the command with what is wrong with the name. */
export function askedState(text: string, { structure, layers }: Compiled, session: Session): number {
  const problems: Diagnostic[] = [];
  const identity = readStateText(plainDigits(text), { start: 0, end: 0 }, structure, layers, (problem) =>
    problems.push(problem),
  );
  const space = structure.space();
  const index = identity === null || isRefusal(space) ? -1 : indexOf(structure, space, identity);
  if (index >= 0) return index;
  const [problem] = problems;
  if (!problem) return session.usage(session.words('error.no-state', { state: text }));
  const mend = sayMend(session.language, problem);
  return session.usage(sayDiagnostic(session.language, problem) + (mend ? ` (${mend})` : ''));
}

export function askedDecisionMakers(
  list: string | undefined,
  { conflict }: Compiled,
  session: Session,
): number[] | null {
  if (list === undefined) return null;
  return list.split(',').map((name) => {
    const index = conflict.decisionMakers.findIndex(({ id }) => id === name.trim());
    if (index < 0)
      session.usage(
        session.words('error.unknown-decision-maker', {
          name: name.trim(),
          names: conflict.decisionMakers.map(({ id }) => id).join(', '),
        }),
      );
    return index;
  });
}
