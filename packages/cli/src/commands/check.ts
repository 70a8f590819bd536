/** `modus check`: is the model well formed, and do its expectations hold? */
import {
  checkExpectations,
  checkModel,
  compile,
  type ExpectationResult,
  isRefusal,
  type JumpNamed,
  sayNumber,
} from '@modus-vivendi/engine';
import { paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';

export interface CheckOptions extends CommonOptions {
  readonly expect?: boolean;
}

export function checkCommand(file: string, options: CheckOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const { words, canvas } = session;
  const loaded = load(file, session);
  const diagnostics = checkModel(loaded.file, session.budget);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 || !options.expect || !session.json) session.diagnose(loaded, diagnostics);
  if (errors > 0) {
    if (!session.json) session.say(words('check.summary', { file: loaded.name, count: errors }));
    return exit.failed;
  }
  const base = compile(loaded.file, {}, session.budget);
  if (isRefusal(base)) throw session.refused(base);
  if (!session.json)
    session.say(
      diagnostics.length > 0
        ? words('check.warnings', { file: loaded.name, count: diagnostics.length })
        : words('check.well', { file: loaded.name }),
    );
  if (!options.expect) return exit.well;
  const results = checkExpectations(loaded.file, session.budget);
  if (isRefusal(results)) throw session.refused(results);
  const ids = base.ok ? base.compiled.conflict.decisionMakers.map(({ id }) => id) : [];
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  if (session.json)
    session.sayJson({
      diagnostics: [],
      expectations: results.map((result) => resultJson(result, loaded, ids)),
    });
  else {
    for (const result of results) {
      const line = describe(result, loaded, session, ids);
      if (line) session.say(paragraph(line, canvas));
    }
    const held = results.filter(({ outcome }) => outcome === 'held').length;
    const departing = results.filter(({ expectation }) => expectation.departs !== null).length;
    const unanswered = results.filter(({ outcome }) => outcome === 'unanswered');
    if (results.length === 0) session.say(words('check.nothing-expected', { file: loaded.name }));
    if (results.length > unanswered.length)
      session.say(words('check.expectations', { held, count: results.length - unanswered.length }));
    if (unanswered.length > 0) {
      const names = words.join([...new Set(unanswered.map(({ expectation }) => expectation.concept))]);
      session.say(
        paragraph(
          words('check.unanswered', { count: unanswered.length, concepts: { phrase: names } }),
          canvas,
        ),
      );
    }
    if (departing > 0) session.say(words('check.departs', { count: departing }));
  }
  return failed.length > 0 ? exit.failed : exit.well;
}

function resultJson(
  { expectation, outcome, missing, unexpected, count, jumps }: ExpectationResult,
  { place }: Loaded,
  ids: readonly string[],
) {
  const { concept, scenario, view, by, source, at } = expectation;
  const { line, column } = place(expectation.span.start);
  return {
    line,
    column,
    concept,
    scenario,
    view: view.length > 0 ? view.join('/') : null,
    by,
    coalition: coalitionOf(expectation, ids),
    source,
    at,
    departs: expectation.departs !== null,
    outcome,
    missing,
    unexpected,
    count,
    ...(jumps ? { missingJumps: jumps.missing, unexpectedJumps: jumps.unexpected } : {}),
  };
}

const coalitionOf = (
  { coalition }: ExpectationResult['expectation'],
  ids: readonly string[],
): readonly string[] | 'all' | null =>
  coalition === null || coalition === 'all' ? coalition : coalition.map((i) => ids[i]!); // members are decision makers

function describe(
  { expectation, outcome, missing, unexpected, count, jumps }: ExpectationResult,
  { name, place }: Loaded,
  { words, language }: Session,
  ids: readonly string[],
): string | null {
  if (outcome !== 'failed') return null;
  const { line, column } = place(expectation.span.start);
  const together = coalitionOf(expectation, ids);
  const where = [
    ...expectation.scenario,
    ...expectation.view,
    ...(expectation.by ? [expectation.by] : []),
    ...(together ? [typeof together === 'string' ? together : together.join('+')] : []),
  ].join(', ');
  const at = {
    place: `${name}:${line}:${column}`,
    concept: expectation.concept,
    where: { phrase: where === '' ? '' : ` (${where})` },
  };
  const numbers = (states: readonly number[]): { phrase: string } => ({
    phrase: words.join(states.map((s) => sayNumber(language, s))),
  });
  const written = (all: readonly JumpNamed[]): { phrase: string } => ({
    phrase: words.join(
      all.map(({ coalition, from, to }) => words('check.jump', { coalition: coalition.join('+'), from, to })),
    ),
  });
  const parts = [
    words('check.failed', at),
    ...(missing.length > 0 ? [words('check.missing', { states: numbers(missing) })] : []),
    ...(jumps && jumps.missing.length > 0
      ? [words('check.missing', { states: written(jumps.missing) })]
      : []),
    ...(jumps && jumps.unexpected.length > 0
      ? [words('check.unexpected', { states: written(jumps.unexpected) })]
      : []),
    ...(unexpected.length > 0 ? [words('check.unexpected', { states: numbers(unexpected) })] : []),
    ...(expectation.count !== null && expectation.count !== count
      ? [words('check.count', { count: count ?? 0, expected: expectation.count })]
      : []),
  ];
  return parts.join(language === 'en' ? '; ' : '؛ ');
}
