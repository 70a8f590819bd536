/** `modus open`: a model, a folder of models or a case, in the browser. */
import path from 'node:path';
import { type ExitCode, exit, type Io, type ServePlan } from '../io.ts';
import { caseFile } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';

export interface OpenOptions extends CommonOptions {
  readonly port?: string;
  readonly browser: boolean;
}

/** The conflict that is shown to whoever names none. */
export const flagship = 'iran-us-2020';

export function openCommand(target: string | undefined, options: OpenOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  io.serve(planFor(target, options, session));
  return exit.well;
}

/** What is to be served for the name given; ends the command where there is nothing of that name. */
export function planFor(target: string | undefined, options: OpenOptions, session: Session): ServePlan {
  const { io, language, json } = session;
  const chosen = options.lang !== undefined || io.defaultLanguage !== 'en';
  return {
    ...placeOf(target, session),
    port: options.port === undefined ? null : Number(options.port),
    browser: options.browser,
    language,
    pageLanguage: chosen ? language : null,
    json,
  };
}

/** As everywhere: first a file or folder of that name, then a case of the library. */
function placeOf(target: string | undefined, session: Session): Pick<ServePlan, 'folder' | 'file'> {
  const { io, words } = session;
  if (target === undefined) return { folder: null, file: `case:${flagship}` };
  const found = io.find(target);
  if (found === null) {
    if (caseFile(target, io) === null) return session.usage(words('error.no-file', { file: target }));
    return { folder: null, file: `case:${target}` };
  }
  if (found.kind === 'folder') return { folder: found.path, file: null };
  const file = path.basename(found.path);
  if (file.startsWith('.')) return session.usage(words('error.bad-name', { name: file }));
  return { folder: path.dirname(found.path), file };
}
