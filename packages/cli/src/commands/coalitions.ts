/** `modus analyze --coalition` and `--jumps`: what decision makers would do together. */
import {
  type Analysis,
  analyze,
  analyzeCoalitions,
  type Coalition,
  type CoalitionAnalysis,
  type CoalitionConceptId,
  type Compiled,
  coalitionConceptIds,
  coalitionsJson,
  coalitionsOf,
  coalitionTable,
  departureStory,
  departuresJson,
  departuresOf,
  equilibriumJumps,
  everyone,
  isCoalitionConceptId,
  isRefusal,
  type Jump,
  jumpStory,
  jumpsJson,
  jumpsTable,
  membersIn,
  modelJson,
  type Speaker,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { Session } from '../session.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { heading } from './heading.ts';
import { askedDecisionMakers } from './references.ts';

const mostRows = 40;
const mostJumps = 20;

/** Coalition concepts are asked of the coalitions; the others say which equilibria the coalitions might leave. */
export function coalitionsCommand(file: string, options: AnalyzeOptions, io: Io): ExitCode {
  const named = (options.concept ?? '').split(',').map((each) => each.trim().toLowerCase());
  const own = named.filter(isCoalitionConceptId);
  const concept = named.filter((each) => !isCoalitionConceptId(each)).join(',');
  const session = new Session(io, { ...options, concept });
  if (options.countermove === 'single') session.usage(session.words('error.coalition-single'));
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals } = session.concepts(() => compiled.game);
  const alone = answered(analyze(compiled.game, ids, session.question), session);
  const asked = askedCoalitions(options.coalition, compiled, session);
  const concepts = own.length > 0 ? [...new Set(own)] : coalitionConceptIds;
  const together = options.coalition
    ? answered(analyzeCoalitions(compiled.game, asked, concepts, session.budget), session)
    : null;
  const jumps = options.jumps
    ? answered(equilibriumJumps(compiled.game, alone, asked, session.budget), session)
    : null;
  const speaker = session.speaker(compiled);
  if (session.json) {
    const header = session.header(loaded);
    session.sayJson({
      modus: header.modus,
      model: modelJson(compiled, header, speaker),
      stateCount: compiled.game.m,
      concepts: alone.results.map((each) => each.concept),
      ...(together ? coalitionsJson(compiled, together, asksForAll(options)) : {}),
      ...(together
        ? {
            departures: departuresJson(
              compiled,
              asked.flatMap((H) => departuresOf(compiled, alone, H)),
            ),
          }
        : {}),
      ...(jumps ? { jumps: jumpsJson(compiled, jumps) } : {}),
    });
  } else {
    heading(session, compiled, speaker);
    if (together) drawCoalitions(session, compiled, together, alone, speaker, options);
    if (jumps) {
      const shown = jumps.slice(0, Number(options.limit ?? mostJumps));
      drawJumps(session, shown, jumps.length - shown.length, speaker);
      if (!together || asksForAll(options))
        for (const jump of shown) tell(session, jumpStory(compiled, jump, speaker));
    }
  }
  session.sayRefusals([...refusals, ...alone.refusals]);
  return exit.well;
}

function answered<T>(found: T, session: Session): Exclude<T, { readonly refusal: string }> {
  if (isRefusal(found)) throw session.refused(found);
  return found as Exclude<T, { readonly refusal: string }>;
}

const asksForAll = ({ coalition }: AnalyzeOptions): boolean => coalition?.includes('all') ?? false;

/** Each coalition once, its members in order. Without `--coalition`, and with `all`, every one. */
function askedCoalitions(
  asked: readonly string[] = ['all'],
  compiled: Compiled,
  session: Session,
): readonly Coalition[] {
  const found = asked.flatMap((list): readonly Coalition[] => {
    if (list === 'all') return coalitionsOf(everyone(compiled.game));
    if (list !== 'stated') return [askedDecisionMakers(list, compiled, session) ?? []];
    const { coalitions } = compiled.conflict;
    return coalitions.length > 0 ? coalitions : session.usage(session.words('error.no-coalitions'));
  });
  const once = found.map((members) => [...new Set(members)].sort((a, b) => a - b));
  return [...new Map(once.map((members) => [members.join(), members])).values()];
}

function drawCoalitions(
  session: Session,
  compiled: Compiled,
  together: CoalitionAnalysis,
  alone: Analysis,
  speaker: Speaker,
  options: AnalyzeOptions,
): void {
  const { canvas } = session;
  const { game } = compiled;
  const { concepts, results, stableForAll } = together;
  const equilibrium = (s: number): boolean => alone.results.some(({ equilibria }) => equilibria.has(s));
  const whole = options.states === 'all' || (options.states === undefined && game.m <= mostRows);
  const states = Array.from({ length: game.m }, (_, s) => s).filter((s) => whole || equilibrium(s));
  const draw = (coalition: Coalition | null, stable: CoalitionAnalysis['stableForAll']): void => {
    if (options.states !== 'none')
      session.say(drawTable(coalitionTable(coalition, concepts, stable, states, game.n, speaker), canvas));
  };
  if (asksForAll(options)) draw(null, stableForAll);
  for (const { coalition, stable } of asksForAll(options) ? [] : results) {
    draw(coalition, stable);
    drawDepartures(session, compiled, coalition, concepts, alone, speaker);
  }
}

function drawDepartures(
  session: Session,
  compiled: Compiled,
  coalition: Coalition,
  concepts: readonly CoalitionConceptId[],
  alone: Analysis,
  speaker: Speaker,
): void {
  const { words, canvas } = session;
  const departures = departuresOf(compiled, alone, coalition);
  if (departures.length === 0)
    session.say(
      `${paragraph(words('coalition.stays', { count: coalition.length, members: { phrase: membersIn(speaker, coalition) } }), canvas)}\n`,
    );
  for (const departure of departures)
    tell(session, departureStory(compiled, departure, concepts, alone, speaker));
}

function drawJumps(session: Session, shown: readonly Jump[], hidden: number, speaker: Speaker): void {
  const { words, canvas } = session;
  if (shown.length === 0) session.say(paragraph(words('coalition.no-jumps'), canvas));
  else session.say(drawTable(jumpsTable(shown, speaker), canvas));
  if (hidden > 0) session.say(paragraph(words('coalition.hidden', { count: hidden }), canvas));
}

function tell(session: Session, story: ReturnType<typeof jumpStory>): void {
  for (const { depth, text } of story)
    session.say(paragraph(text, session.canvas, depth * 2, depth > 0 ? '· ' : ''));
  session.say('');
}
