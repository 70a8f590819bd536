/** Elements of a model as a sentence names them: what they are, whose, and where they are written if not in the base model. */
import type { Subject } from '../explain/argument.ts';
import type { Support } from '../explain/trace.ts';
import type { Element } from '../model/elements.ts';
import { scalarText, textOf } from '../model/fields.ts';
import { child } from '../text/tree.ts';
import type { MessageId } from '../words/en.ts';
import { isolate, say, sayList } from '../words/say.ts';
import type { Speaker } from './speaker.ts';

export function elementText(element: Element, subject: Subject, speaker: Speaker): string {
  const { language } = speaker;
  const { scenario, holders } = element.place;
  const plain = plainText(element, subject, speaker);
  const own = element.kind === 'belief' || element.kind === 'believed-type' ? holders.slice(0, -1) : holders;
  const seen = own.length === 0 ? plain : inView(plain, own, subject, speaker);
  if (scenario === null) return seen;
  const found = subject.conflict.scenarios.find(({ id }) => id === scenario);
  const name = speaker.text(found?.name ?? null, scenario);
  return say(language, 'element.in-scenario', { element: { phrase: seen }, name });
}

const inView = (plain: string, holders: readonly string[], subject: Subject, speaker: Speaker): string =>
  say(speaker.language, 'element.in-view', {
    element: { phrase: plain },
    holder: holders.map((holder) => makerText(holder, subject, speaker)).join(' / '),
  });

const makerText = (id: string | null, { conflict }: Subject, speaker: Speaker): string =>
  speaker.text(conflict.decisionMakers.find((each) => each.id === id)?.name ?? null, id ?? '–');

const messages = {
  'decision-maker': 'element.decision-maker',
  option: 'explain.element-option',
  'graph-state': 'element.state',
  consequence: 'element.consequence',
  rule: 'element.rule',
  'coalesced-state': 'element.coalesced-state',
  'forbidden-move': 'element.forbidden-move',
  'named-state': 'element.state',
  preference: 'explain.preference-of',
  statement: 'explain.element-statement',
  'statement-group': 'element.statement-group',
  axis: 'element.axis',
  scenario: 'element.scenario',
  belief: 'element.belief',
  'believed-type': 'element.believed-type',
} as const satisfies Readonly<Record<Element['kind'], MessageId>>;

function plainText(element: Element, subject: Subject, speaker: Speaker): string {
  const { kind, node, path, by } = element;
  const id = path.slice(path.lastIndexOf('.') + 1);
  const own = speaker.text(textOf(child(node, 'name'), subject.conflict.language), '');
  const name =
    own || (kind === 'rule' ? ruleText(node, id, subject, speaker) : (scalarText(child(node, 'as')) ?? id));
  return say(speaker.language, messages[kind], {
    name,
    option: name,
    by: makerText(by, subject, speaker),
    statement: { phrase: kind === 'statement' ? statementText(node, subject, speaker) : '' },
  });
}

/** A rule by its id, by its reason, or by its place. */
function ruleText(node: Element['node'], place: string, { conflict }: Subject, speaker: Speaker): string {
  const because = speaker.text(textOf(child(node, 'because'), conflict.language), '');
  return scalarText(child(node, 'id')) ?? (because || String(Number(place) + 1));
}

/** A statement in words; as written where the base model does not know all of its names. */
function statementText(node: Element['node'], { structure, conflict }: Subject, speaker: Speaker): string {
  const written = node.kind === 'map' ? child(node, 'statement') : node;
  const expression = structure.expression(written, () => {});
  const name = textOf(child(node, 'name'), conflict.language);
  if (expression)
    return speaker.noun({
      noun: 'statement',
      statement: { name, note: null, claims: [], span: node.span, expression },
    });
  return say(speaker.language, 'words.quoted', { name: scalarText(written) ?? '–' });
}

/** Claims by their ids, elements by what they are. */
const supportText = (
  support: Support,
  elements: readonly Element[],
  subject: Subject,
  speaker: Speaker,
): string =>
  'claim' in support
    ? isolate(support.claim, speaker.language)
    : elementText(elements.find(({ path }) => path === support.element)!, subject, speaker); // supports are found among them

export const supportsText = (
  supports: readonly Support[],
  elements: readonly Element[],
  subject: Subject,
  speaker: Speaker,
): string =>
  sayList(
    speaker.language,
    supports.map((each) => supportText(each, elements, subject, speaker)),
  );
