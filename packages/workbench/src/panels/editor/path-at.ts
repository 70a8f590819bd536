/** Where in a model text a place lies: the keys that lead to it, told by indentation alone, so that it works while the text is broken. */

export interface Place {
  /** Keys from the outermost to the one whose value the place is in; `-` for an item of a list. */
  readonly path: readonly string[];
  /** Whether a key is being written here (rather than a value). */
  readonly atKey: boolean;
  /** The word before the place, and where it begins. */
  readonly word: string;
  readonly from: number;
}

const keyPattern = /^(\s*(?:- +)*)(?:"([^"]*)"|'([^']*)'|([^\s#:[\]{},&*!|>'"%@`-][^:#]*?))\s*:(?=\s|$)/;
const wordPattern = /[\p{L}\p{N}_-]*$/u;

/** Cost: the lines above the place. */
export function placeAt(text: string, offset: number): Place {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const word = wordPattern.exec(before)?.[0] ?? '';
  const from = offset - word.length;
  const own = keyPattern.exec(before);
  const dashes = /^\s*(?:- +)*/.exec(before)![0];
  const path: string[] = [];
  const depth = own ? own[1]!.length : dashes.length;
  if (own) path.push(keyOf(own));
  pushDashes(dashes, path);
  // What stands further out on the lines above leads here.
  let column = dashes.includes('-') ? dashes.indexOf('-') + 0.5 : depth;
  for (let end = lineStart - 1; end > 0 && column > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    end = start - 1;
    if (/^\s*(#|$)/.test(line)) continue;
    const indent = /^\s*/.exec(line)![0].length;
    const key = keyPattern.exec(line);
    const lead = /^\s*(?:- +)*/.exec(line)![0];
    const at = key ? key[1]!.length : lead.length;
    if (key && at < column) {
      path.unshift(keyOf(key));
      column = at;
    }
    // A dash in the same column as the last one belongs to a sibling.
    if (lead.includes('-') && indent < Math.floor(column)) {
      pushDashes(lead, path, true);
      column = indent + 0.5;
    }
  }
  const atKey = !own && /^[\s-]*[\p{L}\p{N}_-]*$/u.test(before);
  return { path, atKey, word, from };
}

const keyOf = (found: RegExpExecArray): string => found[2] ?? found[3] ?? found[4] ?? '';

function pushDashes(lead: string, path: string[], first = false): void {
  const count = lead.split('-').length - 1;
  const marks = Array.from({ length: count }, () => '-');
  if (first) path.unshift(...marks);
  else path.splice(Math.max(0, path.length - 1), 0, ...marks);
}
