/** `modus path`: how the conflict could get somewhere. */
import {
  type Compiled,
  type Evolution,
  evolve,
  isRefusal,
  modelJson,
  pathTable,
  reachabilityTable,
  refuse,
  refuseUnranked,
  type Speaker,
  stateJson,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export interface PathOptions extends CommonOptions {
  readonly from?: string;
  readonly to: string;
  readonly improving?: boolean;
  readonly limit?: string;
}

const mostPaths = 6;
const mostInRow = 8;

export function pathCommand(file: string, options: PathOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const compiled = session.compile(loaded);
  const from = options.from === undefined ? compiled.statusQuo : askedState(options.from, compiled, session);
  if (from < 0) throw session.refused(refuse('no-status-quo'));
  const to = askedState(options.to, compiled, session);
  const improving = options.improving ?? false;
  const unranked = improving ? refuseUnranked(compiled.game) : null;
  if (unranked) throw session.refused(unranked);
  const most = Number(options.limit ?? mostPaths);
  const ask = (gains: boolean): Evolution => {
    const found = evolve(compiled.game, from, to, gains, most, session.question);
    if (isRefusal(found)) throw session.refused(found);
    return found;
  };
  const found = ask(improving);
  const speaker = session.speaker(compiled);
  if (session.json)
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(compiled, session.header(loaded), speaker),
      ...pathJson(found, compiled, speaker, from, to, improving),
    });
  else drawPath(session, compiled, speaker, found, from, to, improving, () => ask(true));
  return exit.well;
}

function pathJson(
  { length, total, paths, reachability }: Evolution,
  compiled: Compiled,
  speaker: Speaker,
  from: number,
  to: number,
  improving: boolean,
) {
  const { decisionMakers } = compiled.conflict;
  return {
    from: stateJson(compiled, from, speaker),
    to: stateJson(compiled, to, speaker),
    improving,
    length,
    count: total,
    paths: paths.map((path) =>
      path.map((step) => ({
        by: decisionMakers[step.by]!.id,
        from: step.from + 1,
        to: step.to + 1,
        gain: step.gain,
      })),
    ),
    reachable: reachability.rows.map((row, moves) => ({
      moves,
      states: row.map(({ state, movers }) => ({
        state: state + 1,
        lastMovers: movers.map((i) => decisionMakers[i]!.id),
      })),
    })),
  };
}

function drawPath(
  session: Session,
  compiled: Compiled,
  speaker: Speaker,
  found: Evolution,
  from: number,
  to: number,
  improving: boolean,
  gains: () => Evolution,
): void {
  const { words, canvas } = session;
  const line = (text: string): void => session.say(paragraph(text, canvas));
  const ends = { from: { phrase: speaker.state(from) }, to: { phrase: speaker.state(to) } };
  heading(session, compiled, speaker);
  if (found.length === null) line(words(improving ? 'path.none-improving' : 'path.none', ends));
  else if (found.length === 0) line(words('path.already'));
  else {
    line(
      `${words('path.length', { ...ends, count: found.length })} ${words('path.orders', { count: found.total })}${found.total > found.paths.length ? ` ${words('path.shown', { count: found.paths.length })}` : ''}`,
    );
    if (!improving && compiled.game.ranks.every((ranks) => ranks !== null)) {
      const free = found.paths.some((path) => path.every(({ gain }) => gain === 'better'));
      if (found.paths.length === found.total) line(words(free ? 'path.no-loss' : 'path.loss'));
      const { length } = gains();
      line(length === null ? words('path.no-gains') : words('path.also-gains', { count: length }));
    }
    session.say('');
    for (const [k, path] of found.paths.entries())
      session.say(drawTable(pathTable(path, speaker, k + 1), canvas));
  }
  session.say(drawTable(reachabilityTable(found.reachability, improving, speaker, mostInRow), canvas));
}
