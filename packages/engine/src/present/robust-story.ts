/** What holds in all, some or none of the readings considered, in sentences; and what would overturn the headline. */

import { awayFrom, departuresOf, type Overturn } from '../explain/overturn.ts';
import type { Departure } from '../explain/readings.ts';
import type { Robust } from '../explain/robust.ts';
import { type ConceptShares, type Reading, type StateShare, wilson } from '../explain/robustness.ts';
import { axisText, valueText } from '../explain/story.ts';
import { stateKey } from '../explain/survival.ts';
import { chooseText, locales, say, sayList } from '../words/say.ts';
import type { Line } from './inverse-story.ts';
import { type Scale, sayLikelihood } from './likelihood.ts';
import type { Speaker } from './speaker.ts';

/** Speakers of the versions, and names of states that the first version may not have. */
export interface RobustSpeaker {
  readonly base: Speaker;
  readonly of: (version: number) => Speaker;
  readonly scale: Scale;
}

export function robustStory(robust: Robust, speaker: RobustSpeaker): readonly Line[] {
  return [
    ...considered(robust, speaker),
    ...robust.told.flatMap((key) => robust.shares.flatMap((shares) => told(robust, key, shares, speaker))),
    ...(robust.overturn ? overturned(robust, robust.overturn, speaker) : []),
  ];
}

const line = (depth: number, text: string): Line => ({ depth, text });

/** How many readings there are, and what is open in the first version. */
function considered({ versions, combinations }: Robust, { base }: RobustSpeaker): readonly Line[] {
  const { language } = base;
  const total = versions.reduce(
    (sum, { sides }) => sum + sides.reduce((product, { count }) => product * count, 1n),
    0n,
  );
  const first = versions[0]!;
  return [
    line(
      0,
      say(language, 'robust.considered', {
        total: { phrase: big(total, base) },
        count: versions.length,
        combinations,
      }),
    ),
    ...first.sides.map(({ by, count, open }) =>
      line(
        1,
        count === 1n
          ? say(language, 'robust.side-closed', { by: base.decisionMaker(by) })
          : say(language, 'robust.side', {
              by: base.decisionMaker(by),
              total: { phrase: big(count, base) },
              open: {
                phrase: sayList(
                  language,
                  open.map(({ kind, count: many }) => say(language, `robust.open-${kind}`, { count: many })),
                ),
              },
            }),
      ),
    ),
  ];
}

/** What becomes of one state under one concept. */
function told(robust: Robust, key: string, shares: ConceptShares, speaker: RobustSpeaker): readonly Line[] {
  const { base, scale } = speaker;
  const { language } = base;
  const found = shares.states.get(key);
  if (!found) return [];
  const values = { state: { phrase: nameOf(robust, key, speaker) }, concept: base.concept(shares.concept) };
  if (shares.sampled) {
    const draws = Number(shares.total);
    const { low, high } = wilson(Number(found.holding), draws);
    return [
      line(
        0,
        say(language, 'robust.drawn', {
          ...values,
          holding: { phrase: big(found.holding, base) },
          count: draws,
          low: { phrase: percent(low, base) },
          high: { phrase: percent(high, base) },
        }),
      ),
    ];
  }
  if (found.holding === shares.total) return [line(0, say(language, 'robust.in-all', values))];
  if (found.holding === 0n) return [line(0, say(language, 'robust.in-none', values))];
  const share = Number((found.holding * 1_000_000n) / shares.total) / 1_000_000;
  return [
    line(
      0,
      say(language, 'robust.in-some', {
        ...values,
        holding: { phrase: big(found.holding, base) },
        total: { phrase: big(shares.total, base) },
        share: { phrase: percent(share, base) },
        likelihood: { phrase: sayLikelihood(language, scale, share) },
      }),
    ),
    ...example('robust.holds-where', robust, found.holds, speaker),
    ...example('robust.fails-where', robust, found.fails, speaker),
  ];
}

function example(
  id: 'robust.holds-where' | 'robust.fails-where',
  robust: Robust,
  reading: Reading | null,
  speaker: RobustSpeaker,
): readonly Line[] {
  if (!reading) return [];
  const { language } = speaker.base;
  const said = saidReading(robust, reading, speaker);
  return [
    line(
      1,
      said.length === 0
        ? say(language, `${id}-written`)
        : say(language, id, { reading: { phrase: sayList(language, said) } }),
    ),
  ];
}

function overturned(robust: Robust, overturn: Overturn, speaker: RobustSpeaker): readonly Line[] {
  const { base } = speaker;
  const { language } = base;
  const { headline, readings, tried, exact } = overturn;
  const claim = say(language, headline.holds ? 'robust.headline-holds' : 'robust.headline-fails', {
    state: { phrase: nameOf(robust, headline.state, speaker) },
    concept: base.concept(headline.concept),
  });
  const tried2 = { total: { phrase: big(tried, base) } };
  if (readings.length === 0)
    return [line(0, claim), line(1, say(language, exact ? 'robust.stands' : 'robust.stood', tried2))];
  const [least, ...others] = readings.map((reading) => ({
    said: saidReading(robust, reading, speaker),
    departures: reading.departures,
  }));
  const open = least!.departures === 0;
  return [
    line(0, claim),
    line(
      1,
      say(language, open ? 'robust.unsettled' : 'robust.overturned', {
        count: least!.departures,
        reading: { phrase: sayList(language, least!.said) },
      }),
    ),
    ...(exact && !open
      ? [line(1, say(language, 'robust.no-less', { count: least!.departures, ...tried2 }))]
      : []),
    ...others.map(({ said, departures }) =>
      line(
        1,
        say(language, 'robust.overturned-otherwise', {
          count: departures,
          reading: { phrase: sayList(language, said) },
        }),
      ),
    ),
    ...(exact && !open && others.length === 0 ? [line(1, say(language, 'robust.no-other-kind'))] : []),
  ];
}

/** In what a reading departs from what is written, and how it settles what is open, as clauses. */
export function saidReading({ versions }: Robust, reading: Reading, { base, of }: RobustSpeaker): string[] {
  const { language } = base;
  const { conflict } = versions[0]!.subject;
  const speaker = of(reading.version);
  const { values } = versions[reading.version]!;
  return [
    ...awayFrom(versions, reading).map((axis) =>
      say(language, 'story.where', {
        axis: chooseText(axisText(conflict, axis), language, conflict.language),
        value: chooseText(valueText(conflict, values[axis]!, axis), language, conflict.language),
      }),
    ),
    ...departuresOf(versions, reading).flatMap((departures, by) =>
      departures.map((each) => saidDeparture(each, by, speaker)),
    ),
  ];
}

function saidDeparture(departure: Departure, by: number, speaker: Speaker): string {
  const { language } = speaker;
  const who = { by: speaker.decisionMaker(by) };
  const statement = (each: Extract<Departure, { kind: 'left-out' }>['statement']) => ({
    phrase: speaker.noun({ noun: 'statement', statement: each }),
  });
  switch (departure.kind) {
    case 'left-out':
      return say(language, 'robust.left-out', { ...who, statement: statement(departure.statement) });
    case 'moved':
      return say(language, 'robust.moved', {
        ...who,
        statement: statement(departure.statement),
        from: departure.from + 1,
        to: departure.to + 1,
      });
    case 'ordered':
      return say(language, 'robust.ordered', {
        ...who,
        statements: {
          phrase: departure.statements
            .map((each) => statement(each).phrase)
            .reduce((earlier, later) =>
              say(language, 'robust.before', { earlier: { phrase: earlier }, later: { phrase: later } }),
            ),
        },
      });
    case 'merged':
      return say(language, 'robust.merged', {
        ...who,
        ranking: {
          phrase: departure.tiers.map((tier) => tier.map((s) => speaker.state(s)).join(' = ')).join(' > '),
        },
      });
  }
}

/** A state as the first version that has it names it. */
export function nameOf({ versions }: Robust, key: string, { of }: RobustSpeaker): string {
  for (const [v, { subject }] of versions.entries()) {
    for (let s = 0; s < subject.game.m; s++) if (stateKey(subject, s) === key) return of(v).state(s);
  }
  return key;
}

const big = (value: bigint, { language }: Speaker): string =>
  new Intl.NumberFormat(locales[language]).format(value);

export const percent = (share: number, { language }: Speaker): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumSignificantDigits: 3 }).format(share);

/** The share of readings in which a state holds; of draws, as they came. */
export const shareOf = ({ holding }: StateShare, { total }: ConceptShares): number =>
  total === 0n ? 0 : Number((holding * 1_000_000_000n) / total) / 1_000_000_000;
