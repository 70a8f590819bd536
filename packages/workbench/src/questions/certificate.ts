/** The proof of verdicts as the file that `modus certify` writes, and what the independent checker says of it. */
import { check, sayProblem } from '@modus-vivendi/checker';
import { type ConceptId, certify, conceptOf, type Refusal, refuse, sayMessage } from '@modus-vivendi/engine';
import { type Context, orEnd } from './context.ts';

/** The version that certificates carry: that of the workbench and its engine. */
export const version = '0.1.0';

export interface CertificateAsked {
  /** Keys of states; null: every state. */
  readonly states: readonly string[] | null;
  readonly among: readonly ConceptId[];
}

export interface Proof {
  /** The content of the file, ending in a line feed. */
  readonly text: string;
  readonly verdicts: number;
}

export async function certificate(asked: CertificateAsked, context: Context): Promise<Proof | Refusal> {
  const compiled = context.compiled();
  const states = asked.states?.map((key) => context.stateOf(key)).filter((s) => s >= 0) ?? 'all';
  if (states.length === 0) return refuse('no-status-quo');
  const askable = asked.among.filter((id) => conceptOf(id).refuse(compiled.game) === null);
  const [first] = asked.among;
  if (askable.length === 0) return (first && conceptOf(first).refuse(compiled.game)) ?? refuse('cancelled');
  const header = { modus: version, modelSha256: await fingerprint(context.asked.text) };
  const made = orEnd(certify(compiled, header, askable, states, context.question));
  return { text: `${JSON.stringify(made)}\n`, verdicts: made.verdicts.length };
}

export interface Checked {
  readonly accepted: boolean;
  /** How many verdicts were proven. */
  readonly verdicts: number;
  /** What is wrong, with its place in the file. */
  readonly problems: readonly string[];
}

/** Makes the file and has it read and checked as a stranger's. */
export async function certificateCheck(
  asked: CertificateAsked,
  context: Context,
): Promise<Checked | Refusal> {
  const made = await certificate(asked, context);
  if ('refusal' in made) return made;
  return checkedText(made.text, context);
}

export async function checkedText(text: string, context: Context): Promise<Checked> {
  const { conflict } = context.compiled();
  const { language } = context.asked;
  const report = check(conflict, JSON.parse(text), { sha256: await fingerprint(context.asked.text) });
  return {
    accepted: report.accepted,
    verdicts: report.verdicts,
    problems: report.problems.map((problem) =>
      sayProblem(language, problem, (sentence, values) => sayMessage(language, sentence, values)),
    ),
  };
}

/** SHA-256 of the text's bytes in hexadecimal, as the command line makes it of the file. */
async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
