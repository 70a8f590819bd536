/**
 * Random models as texts with comments above, behind and below what stands there, in block and flow style, with either line end, now and
 * then with a byte order mark or without a last line end.
 */
import fc from 'fast-check';
import { sameContent } from '../../src/text/tree.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { arbitraryModel, toYaml } from './model.ts';

/** A text, and the comments put into it, each with words of its own. */
export interface CommentedText {
  readonly text: string;
  readonly comments: readonly string[];
}

const looseComment = fc.record({
  line: fc.nat(),
  kind: fc.constantFrom('above', 'behind', 'below', 'blank', 'break'),
  indent: fc.constantFrom(0, 0, 2, 4),
});

export const arbitraryCommentedText = (): fc.Arbitrary<CommentedText> =>
  fc
    .tuple(arbitraryModel({ maxVectors: 32 }), fc.array(looseComment, { maxLength: 12 }), fc.nat(9))
    .map(([model, loose, ending]) => {
      let text = toYaml(model);
      const comments: string[] = [];
      for (const [k, { line, kind, indent }] of loose.entries()) {
        const comment = `# c${k}.`;
        const next = withLine(text, line, kind, indent, comment);
        if (!sameContent(readYaml(text).tree, readYaml(next).tree) || !readYaml(next).wellFormed) continue;
        text = next;
        if (next.includes(comment)) comments.push(comment);
      }
      const last = ending === 0 ? text.replace(/\r?\n$/, '') : text;
      return { text: ending === 1 ? `\ufeff${last}` : last, comments };
    });

function withLine(text: string, at: number, kind: string, indent: number, comment: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(lineEnd);
  const k = at % lines.length;
  const own = /^ */.exec(lines[k]!)![0];
  if (kind === 'above') return lines.toSpliced(k, 0, own + comment).join(lineEnd);
  if (kind === 'below') return lines.toSpliced(k + 1, 0, own + ' '.repeat(indent) + comment).join(lineEnd);
  if (kind === 'behind') return lines.with(k, `${lines[k]!} ${comment}`).join(lineEnd);
  if (kind === 'blank') return lines.toSpliced(k, 0, '').join(lineEnd);
  const broken = lines[k]!.replace(/, /, `, ${comment}${lineEnd}${own}    `);
  return lines.with(k, broken).join(lineEnd);
}
