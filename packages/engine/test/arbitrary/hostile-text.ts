/**
 * Text that nearly is a model: a valid one with chunks cut, doubled, moved and replaced, and odd characters put in.
 * Reading it must end, without throwing, and with every span inside the text.
 */
import fc from 'fast-check';
import { arbitraryGraphModel } from './graph-model.ts';
import { arbitraryOptionModel } from './option-model.ts';
import { toYaml } from './to-yaml.ts';

/** One blow; places are fractions of the text so that they mean something at any length. */
interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'replace' | 'insert' | 'move' | 'swap-indent';
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly payload: string;
}

const oddText = fc.oneof(
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '{{{{',
      ']]]]',
      '(',
      ')',
      '((((((((',
      ':',
      ': ',
      '- ',
      '-',
      '?',
      '? ',
      ',',
      '#',
      ' # ',
    ],
    ...[
      '&a ',
      '*a',
      '!x ',
      '!!binary ',
      '<<: *a',
      '%TAG ! x',
      '---\n',
      '...\n',
      '|\n',
      '>-\n',
      '"',
      "'",
      '`',
      '@',
    ],
    ...[
      '\t',
      '\r',
      '\r\n',
      '\n\n',
      '\0',
      '\u0085',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u200e',
      '\u202e',
      '\u2067',
    ],
    ...['\ud800', '\udc00', '👩‍👩‍👧', 'é', 'e\u0301', 'سلام', '١٢', '＝', 'ﬀ', '\u0000\u0001', '￿'],
    ...['>', '>>', '>>>', '=', '!=', '->', '<->', '>{', '{}', '1e999', '0x1F', '.inf', '-0', '9'.repeat(40)],
    ...[
      'not ',
      ' and ',
      ' or ',
      ' xor ',
      ' if ',
      ' iff ',
      'if ',
      ' then ',
      'true',
      'null',
      '~',
      'YN-',
      '---',
      '',
    ],
    ...[
      '__proto__: {}\n',
      'constructor',
      'modus: 2\n',
      'preferences: []\n',
      'coalesce: x\n',
      'scenarios: {a: {}}\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'duplicate', 'replace', 'insert', 'move', 'swap-indent'),
  at: fc.nat({ max: 9999 }),
  length: fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 200 })),
  to: fc.nat({ max: 9999 }),
  payload: oddText,
});

/** The text after one blow. */
function struck(text: string, { kind, at, length, to, payload }: Mutation): string {
  const place = Math.floor((at / 10_000) * (text.length + 1));
  const [before, chunk, after] = [
    text.slice(0, place),
    text.slice(place, place + length),
    text.slice(place + length),
  ];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'duplicate':
      return before + chunk + chunk + after;
    case 'replace':
      return before + payload + after;
    case 'insert':
      return before + payload + chunk + after;
    case 'move': {
      const rest = before + after;
      const target = Math.floor((to / 10_000) * (rest.length + 1));
      return rest.slice(0, target) + chunk + rest.slice(target);
    }
    case 'swap-indent':
      return before + (chunk + after).replace(/\n */, `\n${' '.repeat(to % 9)}`);
  }
}

/** Text near a model, or now and then any text at all. */
export function arbitraryHostileText(): fc.Arbitrary<string> {
  const nearModel = fc
    .tuple(
      fc.oneof(arbitraryOptionModel({ maxVectors: 32 }), arbitraryGraphModel()),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
    )
    .map(([model, mutations]) => mutations.reduce(struck, toYaml(model)));
  return fc.oneof(
    { weight: 8, arbitrary: nearModel },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.array(oddText, { maxLength: 20 }).map((parts) => parts.join('')) },
  );
}
