/** `modus analyze --coalition` and `--jumps`: what decision makers would do together. */
import {
  type Analysis,
  type Argument,
  allGrounds,
  analyze,
  analyzeCoalitions,
  argueDeparture,
  argueJump,
  type Coalition,
  type CoalitionAnalysis,
  type Compiled,
  coalitionConceptIds,
  coalitionsJson,
  coalitionTable,
  departuresJson,
  departuresOf,
  equilibriumJumps,
  isRefusal,
  type Jump,
  joinGrounds,
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
import { drawArgument, drawGrounds, orderOf } from './arguments.ts';
import { askedCoalitions, refuseSingle, sortedConcepts } from './coalition-options.ts';
import { heading } from './heading.ts';

const mostRows = 40;
const mostJumps = 20;

/** Coalition concepts are asked of the coalitions; the others say which equilibria the coalitions might leave. */
export function coalitionsCommand(file: string, options: AnalyzeOptions, io: Io): ExitCode {
  const { own, alone: concept } = sortedConcepts(options.concept);
  const session = new Session(io, { ...options, concept });
  refuseSingle(session);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const { ids, refusals } = session.concepts(() => compiled.game);
  const alone = answered(analyze(compiled.game, ids, session.question), session);
  const asked = askedCoalitions(options.coalition, compiled, session);
  const concepts = own.length > 0 ? own : coalitionConceptIds;
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
    const shown = (jumps ?? []).slice(0, Number(options.limit ?? mostJumps));
    const one = together !== null && !asksForAll(options);
    const leaving = one
      ? asked.map((H) =>
          departuresOf(compiled, alone, H).map((each) => argueDeparture(compiled, each, concepts, alone)),
        )
      : [];
    const jumping = one ? [] : shown.map((jump) => argueJump(compiled, jump));
    const grounds = joinGrounds(...[...leaving.flat(), ...jumping].map(allGrounds));
    const order = orderOf(compiled, grounds);
    const tell = (told: readonly Argument[]): void => {
      for (const [k, argument] of told.entries()) {
        if (k > 0) session.say('');
        drawArgument(session, speaker, argument, order);
      }
    };
    if (together)
      drawCoalitions(session, compiled, together, alone, speaker, options, (H) => {
        const told = leaving[asked.indexOf(H)] ?? [];
        if (told.length > 0) tell(told);
        else drawStaying(session, H, speaker);
      });
    if (one && jumps) session.say('');
    if (jumps) drawJumps(session, shown, jumps.length - shown.length, speaker);
    tell(jumping);
    drawGrounds(session, compiled, speaker, grounds, order);
  }
  session.sayRefusals([...refusals, ...alone.refusals]);
  return exit.well;
}

function answered<T>(found: T, session: Session): Exclude<T, { readonly refusal: string }> {
  if (isRefusal(found)) throw session.refused(found);
  return found as Exclude<T, { readonly refusal: string }>;
}

const asksForAll = ({ coalition }: AnalyzeOptions): boolean => coalition?.includes('all') ?? false;

function drawCoalitions(
  session: Session,
  compiled: Compiled,
  together: CoalitionAnalysis,
  alone: Analysis,
  speaker: Speaker,
  options: AnalyzeOptions,
  /** What is said of a coalition beneath its table. */
  told: (coalition: Coalition) => void,
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
  for (const [k, { coalition, stable }] of asksForAll(options) ? [] : results.entries()) {
    if (k > 0) session.say('');
    draw(coalition, stable);
    told(coalition);
  }
}

function drawStaying(session: Session, coalition: Coalition, speaker: Speaker): void {
  const members = { phrase: membersIn(speaker, coalition) };
  const stays = session.words('coalition.stays', { count: coalition.length, members });
  session.say(paragraph(stays, session.canvas));
}

function drawJumps(session: Session, shown: readonly Jump[], hidden: number, speaker: Speaker): void {
  const { words, canvas } = session;
  if (shown.length === 0) session.say(paragraph(words('coalition.no-jumps'), canvas));
  else session.say(drawTable(jumpsTable(shown, speaker), canvas));
  if (hidden > 0) session.say(paragraph(words('coalition.hidden', { count: hidden }), canvas));
}
