/**
 * Rankings of states as written: `2 > {4, 6} > 1 >> 5 ? 3 = 7`. Text or nested list to tiers of state references; what the references mean
 * is not known here.
 */
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import type { Values } from '../words/say.ts';
import type { ListNode, Node, ScalarNode } from './tree.ts';

/** A state as written (number, pattern, key), with its place. */
export interface WrittenState {
  readonly text: string;
  readonly span: Span;
  /** Where it is written as the list of what is taken, that list. */
  readonly taken: readonly { readonly text: string; readonly span: Span }[] | null;
}

export interface WrittenPart {
  readonly tiers: readonly (readonly WrittenState[])[];
  /** By how many degrees the step down from each tier is stronger than a mild one: 0 for `>`, 1 for `>>`, 2 for `>>>`. */
  readonly strongAfter: readonly number[];
}

export interface WrittenRanking {
  readonly parts: readonly WrittenPart[];
  readonly problems: readonly {
    readonly code: DiagnosticCode;
    readonly span: Span;
    readonly values: Values;
  }[];
}

type Piece =
  | ({ readonly kind: 'state' } & WrittenState)
  | {
      readonly kind: '>' | '?' | '=' | '{' | '}' | ',' | 'strange';
      readonly text: string;
      readonly span: Span;
    };

/** A step down is written with as many signs as it has degrees. */
const mostDegrees = 9;
const stepRule = new RegExp(`^>{1,${mostDegrees}}$`);

const pieceRule = /\s*(?:(>+|[?={},])|([A-Za-z0-9][A-Za-z0-9_-]*|-[YN-]*[YN][YN-]*)|(\S))/uy;

/** Reads a ranking from one string; `offset` turns a place in the string into a span of the file. O(length). */
export function parseRanking(node: ScalarNode, spanOf: (start: number, end: number) => Span): WrittenRanking {
  const pieces: Piece[] = [];
  pieceRule.lastIndex = 0;
  for (let match = pieceRule.exec(node.text); match; match = pieceRule.exec(node.text)) {
    const text = match[1] ?? match[2] ?? match[3]!;
    const end = pieceRule.lastIndex;
    const placed = { text, span: spanOf(end - text.length, end) };
    if (match[2]) pieces.push({ kind: 'state', ...placed, taken: null });
    else pieces.push({ kind: kindOf(match[1]), ...placed });
  }
  return arrange(pieces, node.span);
}

/**
 * Reads `[[2], [4, 6], ">>", 5, "?", 3]`: each item a tier (a list, or a single state), steps and `?` between them; inside a tier a list is a
 * state by what is taken. Null where the shape is another (which is reported elsewhere).
 */
export function readRankingList(node: ListNode): WrittenRanking | null {
  const pieces: Piece[] = [];
  let separated = true;
  for (const item of node.items) {
    const { span } = item;
    if (item.kind === 'scalar' && /^(>+|\?)$/.test(item.text)) {
      pieces.push({ kind: kindOf(item.text), text: item.text, span });
      separated = true;
      continue;
    }
    if (!separated) pieces.push({ kind: '>', text: '>', span });
    separated = false;
    pieces.push({ kind: '{', text: '{', span });
    for (const [k, member] of (item.kind === 'list' ? item.items : [item]).entries()) {
      const state = writtenState(member);
      if (!state) return null;
      if (k > 0) pieces.push({ kind: ',', text: ',', span: member.span });
      pieces.push({ kind: 'state', ...state });
    }
    pieces.push({ kind: '}', text: '}', span });
  }
  return arrange(pieces, node.span);
}

const kindOf = (sign: string | undefined): Exclude<Piece['kind'], 'state'> =>
  sign === undefined ? 'strange' : sign[0] !== '>' ? (sign as '?') : stepRule.test(sign) ? '>' : 'strange';

function writtenState(node: Node): WrittenState | null {
  if (node.kind === 'scalar') return node.empty ? null : { text: node.text, span: node.span, taken: null };
  if (node.kind === 'map') return null;
  const taken = node.items.flatMap((item) =>
    item.kind === 'scalar' && !item.empty ? [{ text: item.text, span: item.span }] : [],
  );
  return taken.length < node.items.length
    ? null
    : { text: `[${taken.map(({ text }) => text).join(', ')}]`, span: node.span, taken };
}

function arrange(pieces: readonly Piece[], whole: Span): WrittenRanking {
  const problems: { code: DiagnosticCode; span: Span; values: Values }[] = [];
  const parts: { tiers: WrittenState[][]; strongAfter: number[] }[] = [];
  let part: { tiers: WrittenState[][]; strongAfter: number[] } = { tiers: [], strongAfter: [] };
  let tier: WrittenState[] = [];
  let braces = false;
  /** Whether a state or a closed group stands just before: then a sign must follow. */
  let complete = false;
  const wrong = (piece: Piece): void => {
    if (problems.length === 0)
      problems.push({ code: 'ranking-syntax', span: piece.span, values: { found: piece.text } });
  };
  const closeTier = (stronger: number): void => {
    part.tiers.push(tier);
    part.strongAfter.push(stronger);
    tier = [];
    complete = false;
  };
  for (const piece of pieces) {
    if (piece.kind === 'state') {
      if (complete) wrong(piece);
      tier.push(piece);
      complete = true;
    } else if (piece.kind === '{' && !complete && !braces) braces = true;
    else if (piece.kind === '}' && braces && (complete || tier.length === 0)) {
      braces = false;
      complete = true;
      if (tier.length === 0) wrong(piece);
    } else if (piece.kind === ',' && braces && complete) complete = false;
    else if (piece.kind === '=' && complete) complete = false;
    else if (piece.kind === '>' && complete && !braces) closeTier(piece.text.length - 1);
    else if (piece.kind === '?' && complete && !braces) {
      closeTier(0);
      parts.push(part);
      part = { tiers: [], strongAfter: [] };
    } else wrong(piece);
  }
  if (complete && !braces) closeTier(0);
  else if (problems.length === 0) problems.push({ code: 'ranking-unfinished', span: whole, values: {} });
  parts.push(part);
  return { parts, problems };
}
