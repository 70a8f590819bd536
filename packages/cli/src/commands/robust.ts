/** `modus robust`: what holds in all, some or none of the readings that the evidence allows, and what would overturn the headline. */
import {
  answerRules,
  type Compiled,
  type Doubtful,
  isAnsweredConcept,
  isRefusal,
  modelJson,
  type Refusal,
  type Robust,
  type RobustSpeaker,
  refuse,
  robustJson,
  robustOf,
  robustStory,
  robustTable,
  type Scale,
  type Speaker,
  sayList,
  speakerFor,
  stateKey,
} from '@modus-vivendi/engine';
import { drawTable, paragraph } from '../draw.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { load } from '../load.ts';
import type { Loaded } from '../loaded.ts';
import { type CommonOptions, Session } from '../session.ts';
import { heading } from './heading.ts';
import { askedState } from './references.ts';

export interface RobustOptions extends CommonOptions {
  readonly doubt?: string;
  readonly misplaced?: string;
  readonly state?: readonly string[];
  readonly scale?: string;
  readonly seed?: string;
  readonly samples?: string;
  readonly from?: string;
  readonly precision?: string;
  readonly limit?: string;
}

const mostRows = 12;
const usual = { seed: 1, samples: 100_000, precision: 0.01 };

export function robustCommand(file: string, options: RobustOptions, io: Io): ExitCode {
  const session = new Session(io, options);
  const loaded = load(file, session);
  const base = session.compile(loaded);
  const { ids, refusals: unasked } = session.concepts(() => base.game, ['nash', 'seq']);
  const names = Object.keys(answerRules).join(', ');
  const refusals: { concept: string; refusal: Refusal }[] = [...unasked];
  for (const concept of ids)
    if (!isAnsweredConcept(concept))
      refusals.push({ concept, refusal: refuse('not-robust', { concept, names }) });
  const concepts = ids.filter(isAnsweredConcept);
  if (concepts.length > 0) {
    const states = (options.state ?? []).map((state) => stateKey(base, askedState(state, base, session)));
    const { scenario = [], set = [] } = session.variant();
    const sampling = {
      seed: numberOf(options.seed, '--seed', usual.seed, session),
      most: numberOf(options.samples, '--samples', usual.samples, session),
      from: numberOf(options.from, '--from', 0, session),
      precision: numberOf(options.precision, '--precision', usual.precision, session),
    };
    const found = robustOf(
      loaded.file,
      {
        scenario,
        set,
        concepts,
        doubts: {
          doubtful: doubtfulOf(options.doubt, session),
          misplaced: numberOf(options.misplaced, '--misplaced', 0, session),
        },
        sampling,
        states: states.length > 0 ? states : null,
      },
      session.question,
    );
    if (isRefusal(found)) throw session.refused(found);
    if ('ok' in found) {
      session.compiled(loaded, found);
      return exit.failed;
    }
    answer(session, loaded, found, sampling.seed);
  }
  session.sayRefusals(refusals);
  return concepts.length > 0 ? exit.well : exit.refused;
}

function answer(session: Session, loaded: Loaded, robust: Robust, seed: number): void {
  const { canvas, language } = session;
  const { scale = 'icd', limit = String(mostRows) } = session.options as RobustOptions;
  const speakers = robust.versions.map(({ subject }) => speakerFor(subject, language));
  const base = speakers[0]!; // the base is always among them
  const speaker: RobustSpeaker = { base, of: (v) => speakers[v]!, scale: scale as Scale };
  if (session.json) {
    session.sayJson({
      modus: session.header(loaded).modus,
      model: modelJson(robust.versions[0]!.subject, session.header(loaded), base),
      seed,
      ...robustJson(robust, speaker),
    });
    return;
  }
  // What was read is compiled.
  heading(session, robust.versions[0]!.subject as Compiled, base);
  for (const { depth, text } of robustStory(robust, speaker))
    session.say(paragraph(text, canvas, depth * 2, depth > 0 ? '· ' : ''));
  session.say('');
  session.say(drawTable(robustTable(robust, speaker, Math.max(1, Number(limit))), canvas));
  for (const note of notes(session, robust, base, seed)) session.say(paragraph(note, canvas));
}

function notes({ words, language }: Session, { shares }: Robust, base: Speaker, seed: number): string[] {
  const exact = shares.some(({ sampled }) => sampled === null);
  const drawn = shares.filter(({ sampled }) => sampled !== null);
  return [
    ...(exact ? [words('robust.exact')] : []),
    ...(drawn.length > 0
      ? [
          words('robust.drawn', {
            concepts: {
              phrase: sayList(
                language,
                drawn.map(({ concept }) => base.concept(concept)),
              ),
            },
            seed,
            next: { phrase: String(drawn[0]!.sampled!.next) },
          }),
        ]
      : []),
  ];
}

const doubtfulKinds: readonly string[] = ['assumption', 'low', 'unmarked', 'none'];

/** Which claims may be false: assumptions and those of low confidence, unless said. */
function doubtfulOf(list: string | undefined, session: Session): ReadonlySet<Doubtful> {
  const kinds = (list ?? 'assumption,low').split(',').map((kind) => kind.trim());
  for (const kind of kinds)
    if (!doubtfulKinds.includes(kind))
      session.usage(
        session.words('error.bad-value', { value: kind, name: '--doubt', names: doubtfulKinds.join(', ') }),
      );
  return new Set(kinds.filter((kind) => kind !== 'none') as Doubtful[]);
}

function numberOf(text: string | undefined, name: string, otherwise: number, session: Session): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  const fraction = name === '--precision';
  const fits = fraction ? value > 0 && value < 1 : /^\d{1,9}$/.test(text);
  if (!fits)
    session.usage(
      session.words('error.bad-value', { value: text, name, names: fraction ? '0.01' : '0, 1, 2 …' }),
    );
  return value;
}
