/** What conclusions rest on, for machines: a part of the contract of `modus trace --json`. */
import type { Headline } from '../explain/headlines.ts';
import type { Retraction } from '../explain/retraction.ts';
import type { Survival } from '../explain/survival.ts';
import type { Effect, Support, Trace, Traced } from '../explain/trace.ts';
import type { Element } from '../model/elements.ts';
import { elementText } from './element-words.ts';
import type { Speaker } from './speaker.ts';
import { baseSubject } from './trace-story.ts';

type Asked = Pick<Trace, 'survival' | 'standings'>;

const supportJson = (support: Support): string => ('claim' in support ? support.claim : support.element);

/** Versions by the values of their axes. */
const versionsJson = ({ standings }: Asked, versions: readonly number[]) =>
  versions.map((v) => standings.versions[v]!.values);

const headlineJson = ({ key, concept, view, holds, versions, among, unless }: Headline, asked: Asked) => ({
  state: key,
  concept,
  view: view.length > 0 ? view.join('/') : null,
  holds,
  versions: versionsJson(asked, versions),
  of: among.length,
  unless,
});

const effectJson = (effect: Effect, asked: Asked) => ({
  conclusion: effect.headline,
  fell: versionsJson(asked, effect.fell),
  gone: versionsJson(asked, effect.gone),
  appeared: versionsJson(asked, effect.appeared),
  left: versionsJson(asked, effect.left),
  unasked: versionsJson(asked, effect.unasked),
});

const elementJson = (element: Element, survival: Survival, speaker: Speaker) => ({
  path: element.path,
  kind: element.kind,
  claims: element.claims,
  text: elementText(element, baseSubject(survival), speaker),
});

/** Effects refer to conclusions by their place in the list; elements are named by their paths. */
export function traceJson(trace: Trace, speaker: Speaker) {
  const { elements } = trace.standings;
  const paths = (found: readonly number[]): readonly string[] => found.map((e) => elements[e]!.path);
  const tracedJson = ({ bearing, carries, lost, effects }: Traced) => ({
    bearing,
    carries: paths(carries),
    lost: paths(lost),
    alone: effects.map((each) => effectJson(each, trace)),
  });
  return {
    conclusions: trace.headlines.map(({ headline, grounds, sets, tried }) => ({
      ...headlineJson(headline, trace),
      restsOn: grounds.claims,
      unmarked: grounds.unmarked.map(speaker.noun),
      sets: sets.map(({ supports, gone }) => ({ withdrawn: supports.map(supportJson), gone })),
      tried,
    })),
    size: trace.size,
    complete: trace.complete,
    stopped: trace.stopped,
    claims: trace.claims.map((each) => ({
      id: each.claim.id,
      kind: each.claim.kind,
      rating: each.claim.rating,
      ...tracedJson(each),
    })),
    unmarked: trace.unmarked.map((each) => ({
      ...elementJson(each.element, trace.survival, speaker),
      ...tracedJson(each),
    })),
    sources: trace.sources.map(({ source: { span: _, ...source }, claims, lost, effects }) => ({
      ...source,
      claims,
      lost: paths(lost),
      alone: effects.map((each) => effectJson(each, trace)),
    })),
  };
}

/** Counts of equilibria are null where a version leaves the comparison. */
export function retractionJson(found: Retraction, speaker: Speaker) {
  const asked = { survival: found.before, standings: found.standings };
  const counts = (group: Retraction['pairs'][number]['after']) =>
    group &&
    Object.fromEntries(group.analysis.results.map(({ concept, equilibria }) => [concept, equilibria.count]));
  return {
    withdrawn: [...found.withdrawn.claims, ...found.withdrawn.elements],
    fallen: found.fallen.map((each) => elementJson(each, found.before, speaker)),
    conclusions: found.headlines.map(({ headline, effect, grounds, cites }) => ({
      ...headlineJson(headline, asked),
      restsOn: grounds.claims,
      cites,
      effect: effectJson(effect, asked),
    })),
    versions: found.pairs.map(({ before, after, members }) => ({
      view: before.view.length > 0 ? before.view.join('/') : null,
      combinations: members.map(({ values }) => values),
      before: counts(before),
      after: counts(after),
    })),
    states: found.changes.map(({ key, concept, view, fell, kept, appeared }) => ({
      state: key,
      concept,
      view: view.length > 0 ? view.join('/') : null,
      fell,
      kept,
      appeared,
    })),
  };
}
