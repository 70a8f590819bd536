/** `modus certify` and `modus verify`: proofs written, and proofs checked by code that shares nothing with the engine's solvers. */
import { check, type Problem, sayProblem } from '@modus-vivendi/checker';
import {
  type Certificate,
  certify,
  certifyCoalitions,
  coalitionConceptIds,
  isRefusal,
  sayMessage,
  type Variant,
} from '@modus-vivendi/engine';
import { paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { version } from '../version.ts';
import { askedCoalitions, refuseSingle, sortedConcepts } from './coalition-options.ts';
import { askedState } from './references.ts';

export interface CertifyOptions extends CommonOptions {
  readonly output?: string;
  readonly state?: readonly string[];
  readonly coalition?: readonly string[];
}

export function certifyCommand(file: string, options: CertifyOptions, io: Io): ExitCode {
  const { own, alone } = options.coalition
    ? sortedConcepts(options.concept)
    : { own: [], alone: options.concept };
  const session = new Session(io, { ...options, ...(alone === undefined ? {} : { concept: alone }) });
  if (options.coalition) refuseSingle(session);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals } = session.concepts(() => compiled.game, own.length > 0 ? [] : undefined);
  session.sayRefusals(refusals);
  const askable = options.concept?.includes('all')
    ? ids.filter(
        (id) =>
          !isRefusal(certify(compiled, { modus: version, modelSha256: '' }, [id], [], session.question)),
      )
    : ids;
  if (askable.length === 0 && own.length === 0) return exit.refused;
  const states = options.state ? options.state.map((each) => askedState(each, compiled, session)) : 'all';
  const header = { modus: version, modelSha256: loaded.sha256 };
  const apart = certify(compiled, header, askable, states, session.question);
  const certificate =
    options.coalition && !isRefusal(apart)
      ? certifyCoalitions(
          compiled,
          apart,
          own.length > 0 ? own : coalitionConceptIds,
          askedCoalitions(options.coalition, compiled, session),
          session.budget,
        )
      : apart;
  if (isRefusal(certificate)) throw session.refused(certificate);
  const text = `${JSON.stringify(certificate)}\n`;
  if (options.output === undefined || options.output === '-') {
    io.out(text);
    return exit.well;
  }
  write(options.output, text, session);
  if (session.json) session.sayJson({ file: options.output, verdicts: certificate.verdicts.length });
  else
    session.say(session.words('certify.done', { count: certificate.verdicts.length, file: options.output }));
  if (!session.json)
    session.hint(
      session.words('hint.verify'),
      `${session.io.command} verify ${loaded.name} ${options.output}`,
    );
  return exit.well;
}

function write(file: string, text: string, session: Session): void {
  try {
    session.io.writeFile(file, text, true);
  } catch (problem) {
    session.fileProblem(problem, file, 'error.unwritable');
  }
}

export function verifyCommand(file: string, certificate: string, options: CommonOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const { words, canvas } = session;
  const loaded = load(file, session);
  const read = readJson(certificate, session);
  const compiled = session.compile(loaded, variantOf(read));
  const report = check(compiled.conflict, read, { sha256: loaded.sha256 });
  if (session.json)
    session.sayJson({
      ...report,
      problems: report.problems.map((problem) => ({
        ...problem,
        message: saidIn(session, problem),
      })),
    });
  else if (report.accepted) session.say(words('verify.accepted', { count: report.verdicts }));
  else {
    session.say(words('verify.rejected', { count: report.problems.length }));
    for (const problem of report.problems) session.say(paragraph(saidIn(session, problem), canvas, 2, '· '));
  }
  return report.accepted ? exit.well : exit.failed;
}

const saidIn = ({ language }: Session, problem: Problem): string =>
  sayProblem(language, problem, (sentence, values) => sayMessage(language, sentence, values));

/** The version of the model that a certificate says it is about; whether it says so properly is for the checker. */
function variantOf(certificate: unknown): Variant {
  const { scenario, view } = (
    typeof certificate === 'object' && certificate !== null ? certificate : {}
  ) as Partial<Certificate>;
  const ids = Array.isArray(scenario) ? scenario.filter((id): id is string => typeof id === 'string') : [];
  return { scenario: ids, view: typeof view === 'string' && view !== '' ? view.split('/') : [] };
}

function readJson(file: string, session: Session): unknown {
  let text: string;
  try {
    text = new TextDecoder().decode(session.io.readFile(file));
  } catch (problem) {
    return session.fileProblem(problem, file, 'error.unreadable');
  }
  try {
    return JSON.parse(text);
  } catch (problem) {
    return session.end(
      exit.failed,
      session.words('error.not-json', { file, detail: (problem as Error).message }),
    );
  }
}
