/** From the bytes of a file to its text: UTF-8 or an honest no that says where it fails. */

/** The most bytes of a file that is opened; the engine reads no larger model. */
export const mostBytes = 16 * 1024 * 1024;

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Line and byte in the line of the first byte that is not UTF-8, from 1. */
  | { readonly kind: 'not-text'; readonly line: number; readonly byte: number };

export function textOf(bytes: Uint8Array): ReadText {
  if (bytes.length > mostBytes) return { kind: 'too-large', megabytes: mostBytes / 1024 / 1024 };
  const text = decoded(bytes);
  return text === null ? { kind: 'not-text', ...firstBadByte(bytes) } : { kind: 'text', text };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A line feed is never part of another character, so lines can be tried one by one. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly byte: number } {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (decoded(bytes.subarray(start, end)) === null)
      return { line, byte: goodBytes(bytes.subarray(start, end)) + 1 };
    start = end + 1;
  }
  return { line: 1, byte: 1 };
}

/** How many bytes at the beginning are whole characters. */
function goodBytes(line: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let good = 0;
  try {
    for (let k = 0; k < line.length; k++)
      if (decoder.decode(line.subarray(k, k + 1), { stream: true }) !== '') good = k + 1;
  } catch {
    // The byte after the last whole character begins what cannot be read.
  }
  return good;
}
