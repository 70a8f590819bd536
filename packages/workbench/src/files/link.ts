/**
 * A model in a link: everything stands after the `#`, which browsers do not send anywhere. `#m=1.TEXT` is the deflated text; beside it
 * may stand what is looked at (`scenario`, `view`, `state`, `panel`) and `x=1.EXTRAS`, what travels with the model when asked for.
 * Links come from strangers: what is malformed or would grow too large is refused, and what is unknown is passed over.
 */
import { type PanelId, panelIds } from '../store/settings.ts';
import { expand, fromBase64Url, squeeze, toBase64Url } from './squeeze.ts';

/** What is looked at. Ids are as the link says; whether the model has them is for the opener to see. */
export interface LinkView {
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  readonly state: string | null;
  readonly panel: PanelId;
}

export interface Linked {
  readonly text: string;
  readonly view: LinkView;
  readonly extras: Readonly<Record<string, unknown>> | null;
}

export type ReadLink =
  | { readonly kind: 'link'; readonly linked: Linked }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' }
  /** Made by a later version of the workbench. */
  | { readonly kind: 'newer' };

/** The most bytes that a link may grow to, of text and of extras each. */
const mostExpanded = 8 * 1024 * 1024;
/** The most characters of a link that is looked at; browsers allow about half of it. */
const mostLetters = 4_000_000;
/** Scenarios and views of a link, and characters of an id or a state's key: more is not meant honestly. */
const mostIds = 64;
const mostOfId = 2000;

/** Links longer than this are cut by some mail and chat programs. */
export const longLink = 30_000;

/** Everything after the `#`. */
export async function writeLink({ text, view, extras }: Linked): Promise<string> {
  const parts = [`m=1.${toBase64Url(await squeeze(text))}`];
  const put = (key: string, value: string): void => {
    if (value !== '') parts.push(`${key}=${encodeURIComponent(value)}`);
  };
  put('scenario', view.scenario.join(','));
  put('view', view.view.join('/'));
  put('state', view.state ?? '');
  put('panel', view.panel);
  if (extras) parts.push(`x=1.${toBase64Url(await squeeze(JSON.stringify(extras)))}`);
  return parts.join('&');
}

/** Whether an address, or what stands after its `#`, carries a model. */
export const carriesModel = (address: string): boolean => /(^|#)m=\d+\./.test(address.trim());

export async function readLink(address: string): Promise<ReadLink> {
  if (address.length > mostLetters) return { kind: 'too-large' };
  const trimmed = address.trim();
  const fields = fieldsOf(trimmed.slice(trimmed.indexOf('#') + 1));
  const model = await unpacked(fields.get('m') ?? '');
  if (model.kind !== 'text') return model;
  const packedExtras = fields.get('x');
  const extras = packedExtras === undefined ? null : await unpacked(packedExtras);
  if (extras && extras.kind !== 'text') return extras;
  const read = extras ? record(extras.text) : null;
  if (extras && read === null) return { kind: 'damaged' };
  return { kind: 'link', linked: { text: model.text, view: viewOf(fields), extras: read } };
}

/** Of a field that stands twice the first counts. */
function fieldsOf(fragment: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of fragment.split('&')) {
    const at = part.indexOf('=');
    const key = part.slice(0, at);
    if (at > 0 && !fields.has(key)) fields.set(key, part.slice(at + 1));
  }
  return fields;
}

async function unpacked(field: string): Promise<Awaited<ReturnType<typeof expand>> | { kind: 'newer' }> {
  const [, version, letters] = /^(\d{1,6})\.(.*)$/s.exec(field) ?? [];
  if (version === undefined) return { kind: 'damaged' };
  if (version !== '1') return { kind: 'newer' };
  const bytes = fromBase64Url(letters ?? '');
  return bytes === null || bytes.length === 0 ? { kind: 'damaged' } : expand(bytes, mostExpanded);
}

function record(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function viewOf(fields: ReadonlyMap<string, string>): LinkView {
  const words = (key: string, between: string): readonly string[] =>
    plain(fields.get(key))
      .split(between)
      .filter((id) => id !== '' && id.length <= mostOfId)
      .slice(0, mostIds);
  const state = plain(fields.get('state'));
  const panel = plain(fields.get('panel'));
  return {
    scenario: words('scenario', ','),
    view: words('view', '/'),
    state: state === '' || state.length > mostOfId ? null : state,
    panel: panelIds.find((each) => each === panel) ?? 'overview',
  };
}

function plain(field: string | undefined): string {
  try {
    return decodeURIComponent(field ?? '');
  } catch {
    return '';
  }
}
