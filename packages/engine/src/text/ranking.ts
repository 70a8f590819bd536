/**
 * Rankings of states as written: `2 > {4, 6} > 1 >> 5 ? 3 = 7`. Text or nested list to tiers of state references; what the references mean
 * is not known here.
 */
import type { DiagnosticCode } from '../diagnostic.ts';
import type { Values } from '../words/say.ts';
import type { Span } from '../span.ts';
import type { ListNode, ScalarNode } from './tree.ts';

/** A state as written (number, pattern, key), with its place. */
export interface WrittenState {
  readonly text: string;
  readonly span: Span;
}

export interface WrittenPart {
  readonly tiers: readonly (readonly WrittenState[])[];
  readonly strongAfter: readonly boolean[];
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
  | { readonly kind: 'state'; readonly text: string; readonly span: Span }
  | {
      readonly kind: '>' | '>>' | '?' | '=' | '{' | '}' | ',' | 'strange';
      readonly text: string;
      readonly span: Span;
    };

const pieceRule = /\s*(?:(>>|[>?={},])|([A-Za-z0-9][A-Za-z0-9_-]*|-[YN-]*[YN][YN-]*)|(\S))/uy;

/** Reads a ranking from one string; `offset` turns a place in the string into a span of the file. O(length). */
export function parseRanking(node: ScalarNode, spanOf: (start: number, end: number) => Span): WrittenRanking {
  const pieces: Piece[] = [];
  pieceRule.lastIndex = 0;
  for (let match = pieceRule.exec(node.text); match; match = pieceRule.exec(node.text)) {
    const text = match[1] ?? match[2] ?? match[3]!;
    const end = pieceRule.lastIndex;
    const kind = match[1] ? (match[1] as '>') : match[2] ? 'state' : 'strange';
    pieces.push({ kind, text, span: spanOf(end - text.length, end) } as Piece);
  }
  return arrange(pieces, node.span);
}

/** Reads `[[2], [4, 6], ">>", 5, "?", 3]`: each item a tier (a list, or a single state), `>>` and `?` between them. */
export function readRankingList(node: ListNode): WrittenRanking {
  const pieces: Piece[] = [];
  let separated = true;
  for (const item of node.items) {
    const sign =
      item.kind === 'scalar' && (item.text === '>>' || item.text === '?' || item.text === '>')
        ? item.text
        : null;
    if (sign) {
      pieces.push({ kind: sign, text: sign, span: item.span });
      separated = true;
      continue;
    }
    if (!separated) pieces.push({ kind: '>', text: '>', span: item.span });
    separated = false;
    const members = item.kind === 'list' ? item.items : [item];
    pieces.push({ kind: '{', text: '{', span: item.span });
    members.forEach((member, k) => {
      if (k > 0) pieces.push({ kind: ',', text: ',', span: member.span });
      if (member.kind === 'scalar') pieces.push({ kind: 'state', text: member.text, span: member.span });
      else pieces.push({ kind: 'strange', text: '[', span: member.span });
    });
    pieces.push({ kind: '}', text: '}', span: item.span });
  }
  return arrange(pieces, node.span);
}

function arrange(pieces: readonly Piece[], whole: Span): WrittenRanking {
  const problems: { code: DiagnosticCode; span: Span; values: Values }[] = [];
  const parts: { tiers: WrittenState[][]; strongAfter: boolean[] }[] = [];
  let part: { tiers: WrittenState[][]; strongAfter: boolean[] } = { tiers: [], strongAfter: [] };
  let tier: WrittenState[] = [];
  let braces = false;
  /** Whether a state or a closed group stands just before: then a sign must follow. */
  let complete = false;
  const wrong = (piece: Piece): void => {
    if (problems.length === 0)
      problems.push({ code: 'ranking-syntax', span: piece.span, values: { found: piece.text } });
  };
  const closeTier = (strong: boolean): void => {
    part.tiers.push(tier);
    part.strongAfter.push(strong);
    tier = [];
    complete = false;
  };
  for (const piece of pieces) {
    if (piece.kind === 'state') {
      if (complete) wrong(piece);
      tier.push({ text: piece.text, span: piece.span });
      complete = true;
    } else if (piece.kind === '{' && !complete && !braces) braces = true;
    else if (piece.kind === '}' && braces && (complete || tier.length === 0)) {
      braces = false;
      complete = true;
      if (tier.length === 0) wrong(piece);
    } else if (piece.kind === ',' && braces && complete) complete = false;
    else if (piece.kind === '=' && complete) complete = false;
    else if ((piece.kind === '>' || piece.kind === '>>') && complete && !braces)
      closeTier(piece.kind === '>>');
    else if (piece.kind === '?' && complete && !braces) {
      closeTier(false);
      parts.push(part);
      part = { tiers: [], strongAfter: [] };
    } else wrong(piece);
  }
  if (complete && !braces) closeTier(false);
  else if (problems.length === 0) problems.push({ code: 'ranking-unfinished', span: whole, values: {} });
  parts.push(part);
  return { parts, problems };
}

/** One move of the graph form, `a -> b` or `a <-> b`; null when it is neither. */
export function parseArc(
  text: string,
): { readonly from: string; readonly to: string; readonly both: boolean } | null {
  const match = /^\s*([A-Za-z0-9][\w-]*?)\s*(<->|->|<-)\s*([A-Za-z0-9][\w-]*)\s*$/.exec(text);
  if (!match) return null;
  const [, left, arrow, right] = match;
  return arrow === '<-'
    ? { from: right!, to: left!, both: false }
    : { from: left!, to: right!, both: arrow === '<->' };
}
