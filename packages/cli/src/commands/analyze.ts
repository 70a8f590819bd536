/** `modus analyze`: stability and equilibria. */
import {
  type Analysis,
  analysisJson,
  analyze,
  type Compiled,
  type ConceptId,
  conceptOf,
  type DegreesHeld,
  degreesHeld,
  degreesJson,
  degreesTable,
  equilibriaTable,
  isolate,
  isRefusal,
  isTemptedByTies,
  listEquilibria,
  mayDependOnOrder,
  type Shown,
  type Speaker,
  sayList,
  stabilityTable,
  tableauJson,
  tableauOf,
  tableauTables,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import type { Io } from '../io.ts';
import { type ExitCode, exit } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { engineOf, Session } from '../session.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { coalitionsCommand } from './coalitions.ts';
import { heading } from './heading.ts';
import { mergedCommand } from './merged.ts';

/** Above this many states only the equilibria are written out unless asked. */
const mostStates = 4096;
const mostRows = 40;
const mostEquilibria = 20;
/** Beyond this, asking again with single countermoves only to say whether it matters would cost too much. */
const mostCompared = 1 << 16;

export function analyzeCommand(file: string, options: AnalyzeOptions, io: Io): ExitCode {
  if (options.merge) return mergedCommand(file, options, io);
  if (options.coalition || options.jumps) return coalitionsCommand(file, options, io);
  const session = new Session(io, options);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals: later } = session.concepts(() => compiled.game);
  const found = analyze(compiled.game, ids, session.question);
  if (isRefusal(found)) throw session.refused(found);
  const analysis = { ...found, refusals: [...later, ...found.refusals] };
  const speaker = session.speaker(compiled);
  const asked = options.states as Shown | undefined;
  const tableau = options.tableau ? tableauOf(compiled.game, session.question) : null;
  if (isRefusal(tableau)) throw session.refused(tableau);
  const asksForStrength = ids.some((id) => conceptOf(id).grade === 'strong');
  const held = asksForStrength ? degreesHeld(compiled.game, session.question) : null;
  if (isRefusal(held)) throw session.refused(held);
  if (session.json) {
    const shown = asked ?? (compiled.game.m <= mostStates ? 'all' : 'equilibria');
    session.sayJson({
      ...analysisJson(
        compiled,
        analysis,
        session.header(loaded),
        speaker,
        shown,
        session.question.countermove,
      ),
      ...(held && { degreesHeld: degreesJson(held) }),
      ...(tableau && {
        tableau: tableauJson(
          tableau,
          compiled.conflict.decisionMakers.map(({ id }) => id),
        ),
      }),
    });
  } else if (tableau) {
    heading(session, compiled, speaker);
    for (const table of tableauTables(tableau, speaker, besideEachOther(session, compiled)))
      session.say(drawTable(table, session.canvas));
  } else if (analysis.results.length > 0) {
    draw(
      session,
      loaded,
      compiled,
      { analysis, held },
      speaker,
      asked,
      Number(options.limit ?? mostEquilibria),
    );
  }
  session.sayRefusals(analysis.refusals);
  return analysis.results.length > 0 ? exit.well : exit.refused;
}

/** How many states of a tableau stand side by side: each takes its number, a sign for ties and a gap. */
const besideEachOther = ({ canvas }: Session, { game }: Compiled): number =>
  Math.max(4, Math.floor((canvas.width - 16) / (String(game.m).length + 4)));

function draw(
  session: Session,
  loaded: Loaded,
  compiled: Compiled,
  { analysis, held }: { readonly analysis: Analysis; readonly held: readonly DegreesHeld[] | null },
  speaker: Speaker,
  asked: Shown | undefined,
  limit: number,
): void {
  const { words, canvas, language } = session;
  heading(session, compiled, speaker);
  const counts = sayList(
    language,
    analysis.results.map(
      ({ concept, equilibria }) =>
        `${isolate(speaker.concept(concept), language)} ${words.number(equilibria.count)}`,
    ),
  );
  session.say(
    paragraph(words('analyze.counts', { states: compiled.game.m, counts: { phrase: counts } }), canvas),
  );
  session.say('');
  const all = listEquilibria(compiled, analysis, session.question, Math.max(1, limit));
  const total = analysis.results.reduce((most, { equilibria }) => Math.max(most, equilibria.count), 0);
  if (asked !== 'none') {
    if (all.length === 0) session.say(paragraph(words('analyze.none'), canvas));
    else session.say(drawTable(equilibriaTable(compiled, analysis, all, speaker), canvas));
    if (held && all.length > 0)
      session.say(
        drawTable(
          degreesTable(
            held,
            all.map(({ state }) => state),
            speaker,
          ),
          canvas,
        ),
      );
    if (total > all.length) session.say(paragraph(words('analyze.hidden', { count: all.length }), canvas));
  }
  if (asked === 'all' || (asked === undefined && compiled.game.m <= mostRows)) {
    const states = Array.from({ length: compiled.game.m }, (_, s) => s);
    session.say(drawTable(stabilityTable(analysis, compiled.game.n, speaker, states), canvas));
  }
  for (const note of notes(session, compiled, analysis, speaker)) session.say(paragraph(note, canvas));
  const first = all[0];
  if (first)
    session.hint(
      `\n${words('hint.explain')}`,
      `${session.io.command} explain ${loaded.name} ${first.state + 1}`,
    );
  if (asked === undefined && compiled.game.m > mostRows)
    session.hint(words('hint.states'), `${session.io.command} analyze ${loaded.name} --states all`);
}

function notes(session: Session, compiled: Compiled, analysis: Analysis, speaker: Speaker): string[] {
  const { words, question, language } = session;
  const lines = compiled.statusQuo >= 0 ? [words('analyze.rule')] : [];
  if (question.countermove === 'single') lines.push(words('analyze.single'));
  else if (compiled.game.n > 2 && compiled.game.m <= mostCompared) {
    const differing = differingWithSingle(compiled, analysis, session);
    if (differing.length > 0)
      lines.push(
        words('analyze.differs', { concepts: { phrase: sayList(language, differing.map(speaker.concept)) } }),
      );
  }
  const asked = analysis.results.map(({ concept }) => concept);
  const named = (ids: readonly ConceptId[]) => ({
    phrase: sayList(
      language,
      ids.map((id) => isolate(speaker.concept(id), language)),
    ),
  });
  const ordered = asked.filter((id) => mayDependOnOrder(compiled.game, id));
  if (ordered.length > 0) lines.push(words('analyze.order-of-ties', { concepts: named(ordered) }));
  const tempted = asked.filter((id) => isTemptedByTies(compiled.game, id));
  if (tempted.length > 0) lines.push(words('analyze.ties-tempt', { concepts: named(tempted) }));
  lines.push(words('analyze.engine', { engine: engineOf(compiled) }));
  return lines;
}

/** The concepts whose equilibria would be others if the others answered with one move (docs/theory.md 17.1). */
function differingWithSingle({ game }: Compiled, { results }: Analysis, { question }: Session): ConceptId[] {
  const single = analyze(
    game,
    results.map(({ concept }) => concept),
    { ...question, countermove: 'single' },
  );
  if (isRefusal(single)) return [];
  return results.flatMap(({ concept, stable }, k) =>
    stable.every((set, i) => set.equals(single.results[k]!.stable[i]!)) ? [] : [concept],
  );
}
