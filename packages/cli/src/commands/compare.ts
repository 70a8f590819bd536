/** `modus compare`: scenario axes crossed, and views: what survives. */
import {
  allGrounds,
  type Compiled,
  compareVersions,
  disagreementAbout,
  disputedStates,
  isRefusal,
  joinGrounds,
  modelJson,
  type Survival,
  sayRefusal,
  speakerFor,
  stateKey,
  survivalTable,
  tellStory,
  versionTables,
} from '@modus-vivendi/engine';
import { heading as bold, drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';
import { argumentJson, drawArgument, drawGrounds, orderOf } from './arguments.ts';
import { heading } from './heading.ts';

export interface CompareOptions extends CommonOptions {
  readonly views?: string;
  readonly limit?: string;
}

const mostStates = 12;
/** States about which concepts disagree that are written for machines, unless `--limit` says otherwise. */
const mostListed = 400;

export function compareCommand(file: string, options: CompareOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const { ids, refusals } = session.concepts(() => session.compile(loaded).game);
  const survival = survivalFor(session, loaded, options.views);
  const unanswered = survival.groups.flatMap(({ analysis }) => analysis.refusals);
  const [first] = unanswered;
  if (first && survival.groups.every(({ analysis }) => analysis.results.length === 0))
    throw session.refused(first.refusal);
  if (session.json)
    session.sayJson({
      ...survivalJson(survival, session, loaded),
      ...(options.concept === undefined
        ? {}
        : { disagreements: disagreementsJson(session, survival, Number(options.limit ?? mostListed)) }),
    });
  else {
    const base = baseOf(survival);
    const speaker = speakerFor(base, session.language);
    heading(session, base, speaker);
    drawSurvival(session, survival, Number(options.limit ?? mostStates));
    if (options.concept !== undefined)
      drawDisagreements(session, survival, Number(options.limit ?? mostStates));
    session.say(paragraph(session.words('compare.same'), session.canvas));
  }
  session.sayRefusals(refusals);
  return ids.length > 0 ? exit.well : exit.refused;
}

/** Of the conflict as modeled, the first so many states about which the concepts disagree. */
function disagreements(session: Session, survival: Survival, most: number) {
  const { analysis } = survival.groups[0]!; // the base is always compared
  const disputed = disputedStates(analysis);
  const told = disputed.slice(0, most).map((s) => {
    const found = disagreementAbout(baseOf(survival), analysis, s, session.question);
    if (isRefusal(found)) throw session.refused(found);
    return found;
  });
  return { told, more: disputed.length - told.length };
}

function drawDisagreements(session: Session, survival: Survival, most: number): void {
  const { told, more } = disagreements(session, survival, most);
  if (told.length === 0) return;
  const base = baseOf(survival);
  const speaker = speakerFor(base, session.language);
  session.say(bold(session.words('heading.disagree'), session.canvas).trimEnd());
  for (const { argument } of told) drawArgument(session, speaker, argument, []);
  if (more > 0)
    session.say(paragraph(session.words('compare.more-disagree', { count: more }), session.canvas));
  session.say('');
}

/** The base version of the conflict as modeled. */
export const baseOf = ({ groups }: Survival): Compiled => groups[0]!.subject as Compiled;

export function survivalFor(session: Session, loaded: Loaded, views: string | undefined): Survival {
  const { ids } = session.concepts(() => session.compile(loaded).game);
  const { scenario, view, set } = session.variant();
  const chosen = session.views(views, view);
  const survival = compareVersions(
    loaded.file,
    { scenario: scenario ?? [], views: chosen, concepts: ids, ...(set ? { set } : {}) },
    session.question,
  );
  if (isRefusal(survival)) throw session.refused(survival);
  if ('ok' in survival) {
    session.compiled(loaded, survival);
    throw new Error('versions without an error did not compile');
  }
  return survival;
}

function drawSurvival(session: Session, survival: Survival, most: number): void {
  const speaker = speakerFor(baseOf(survival), session.language);
  drawStory(session, survival);
  for (const table of versionTables(survival, speaker)) session.say(drawTable(table, session.canvas));
  if (most > 0) session.say(drawTable(survivalTable(survival, session.language, most), session.canvas));
}

/** The story, with the claims that it rests on. */
function drawStory(session: Session, survival: Survival): void {
  const base = baseOf(survival);
  const speaker = speakerFor(base, session.language);
  const story = tellStory(survival, session.question);
  const grounds = joinGrounds(...story.map(allGrounds));
  const order = orderOf(base, grounds);
  for (const argument of story) drawArgument(session, speaker, argument, order);
  drawGrounds(session, base, speaker, grounds, order);
  session.say('');
}

function disagreementsJson(session: Session, survival: Survival, most: number) {
  const speaker = speakerFor(baseOf(survival), session.language);
  return disagreements(session, survival, most).told.map(({ state, holds, fails, argument }) => ({
    state: stateKey(baseOf(survival), state),
    holds,
    fails,
    ...argumentJson(argument, speaker),
  }));
}

function survivalJson(survival: Survival, session: Session, loaded: Loaded) {
  const base = baseOf(survival);
  const speaker = speakerFor(base, session.language);
  const { groups, axes, states, combinations, concepts } = survival;
  return {
    modus: session.header(loaded).modus,
    model: modelJson(base, session.header(loaded), speaker),
    axes: axes.map(({ id, values }) => ({ id, values })),
    concepts,
    combinations,
    versions: groups.map(({ covers, view, subject, analysis, members }) => ({
      axes: covers,
      view: view.length > 0 ? view.join('/') : null,
      combinations: members.length,
      stateCount: subject.game.m,
      equilibriumCount: Object.fromEntries(
        analysis.results.map(({ concept, equilibria }) => [concept, equilibria.count]),
      ),
      equilibria: Object.fromEntries(
        analysis.results.map(({ concept, equilibria }) => [
          concept,
          equilibria.list(400).map((s) => stateKey(subject, s)),
        ]),
      ),
      refusals: analysis.refusals.map(({ concept, refusal }) => ({
        concept,
        code: refusal.refusal,
        message: sayRefusal(session.language, refusal),
      })),
    })),
    states: states.map(({ key, holds }) => ({ state: key, holds })),
    story: tellStory(survival, session.question).flatMap(({ sentence, reasons }) => [
      speaker.sentence(sentence),
      ...reasons.map((reason) => speaker.sentence(reason.sentence)),
    ]),
  };
}
