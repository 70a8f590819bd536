/** Reading, on random and hostile texts: it ends, throws nothing, points into the text, and depends on nothing but the text. */
import { type Diagnostic, isRefusal, openModel, type Span, type Variant } from '@modus-vivendi/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Composer, Parser } from 'yaml';
import { truth } from '../../src/model/formula.ts';
import { readConflict } from '../../src/model/read.ts';
import { checkCharacters } from '../../src/text/characters.ts';
import { editText } from '../../src/text/edit.ts';
import { readEverydayYaml } from '../../src/text/everyday-yaml.ts';
import { replaceAt } from '../../src/text/path.ts';
import { type Node, sameContent } from '../../src/text/tree.ts';
import { writeLine } from '../../src/text/write-yaml.ts';
import { readYaml } from '../../src/text/yaml.ts';
import { readYamlNodes } from '../../src/text/yaml-nodes.ts';
import { holds } from '../arbitrary/expression.ts';
import { arbitraryHostileText, arbitraryModel, arbitraryOptionModel, toYaml } from '../arbitrary/model.ts';
import { arbitraryPairwise } from '../arbitrary/pairwise.ts';
import { statesOf } from '../arbitrary/states.ts';
import { sound } from '../model/models.ts';
import { patience, runs } from '../oracle/runs.ts';

const anyText = fc.oneof(
  { weight: 1, arbitrary: arbitraryModel().map(toYaml) },
  { weight: 1, arbitrary: arbitraryPairwise('probabilistic').map(toYaml) },
  { weight: 3, arbitrary: arbitraryHostileText() },
);

/** Variants that may or may not make sense for a text. */
const anyVariant: fc.Arbitrary<Variant> = fc.record({
  scenario: fc.array(fc.constantFrom('a', 'p', 'x'), { maxLength: 2 }),
  view: fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 2 }),
  set: fc.array(
    fc.record({
      path: fc.constantFrom(
        'title',
        'preferences',
        'preferences.p',
        'status-quo',
        'decision-makers.p.options',
        'feasibility.0',
        'x.y',
      ),
      value: fc.oneof(fc.constantFrom('{}', '[]', '1', 'a', '[p]'), fc.string()),
    }),
    { maxLength: 2 },
  ),
});

const inside = (text: string, { start, end }: Span): boolean =>
  0 <= start && start <= end && end <= text.length;

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if (node.kind === 'list') for (const item of node.items) visit(item, see);
  if (node.kind === 'map') for (const { value } of node.entries) visit(value, see);
}

/** Every path to something written. */
function pathsIn(node: Node, prefix: readonly string[] = []): readonly (readonly string[])[] {
  if (node.kind === 'scalar') return [prefix];
  const children =
    node.kind === 'list'
      ? node.items.map((item, k) => [String(k), item] as const)
      : node.entries.map(({ key, value }) => [key, value] as const);
  return [prefix, ...children.flatMap(([key, value]) => pathsIn(value, [...prefix, key]))];
}

describe('reading any text', () => {
  it(
    'ends with a value, its spans inside the text, the text kept and nothing altered',
    () => {
      fc.assert(
        fc.property(anyText, anyVariant, (text, variant) => {
          const file = openModel(text);
          expect(file.text).toBe(text);
          const before = JSON.stringify(file);
          const reading = readConflict(file, variant);
          expect(JSON.stringify(file)).toBe(before);
          const diagnostics: readonly Diagnostic[] = isRefusal(reading) ? [] : reading.diagnostics;
          for (const { span } of diagnostics) expect(inside(text, span)).toBe(true);
          const errors = diagnostics.some(({ severity }) => severity === 'error');
          if (!isRefusal(reading)) expect(reading.conflict === null).toBe(errors);
          if (file.tree) {
            visit(file.tree, ({ span }) => {
              if (!inside(text, span)) throw new Error(`${span.start}–${span.end} of ${text.length}`);
            });
          }
        }),
        runs(1500),
      );
    },
    patience,
  );

  it(
    'gives the same again',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const [once, again] = [1, 2].map(() => {
            const reading = readConflict(openModel(text));
            return JSON.stringify(isRefusal(reading) ? reading : [reading.conflict, reading.diagnostics]);
          });
          expect(once).toBe(again);
        }),
        runs(300),
      );
    },
    patience,
  );

  it(
    'says each problem once, in the order of the text',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const reading = readConflict(openModel(text));
          if (isRefusal(reading)) return;
          const said = reading.diagnostics.map(({ code, span, values }) =>
            JSON.stringify([code, span, values]),
          );
          expect(new Set(said).size).toBe(said.length);
          const starts = reading.diagnostics.map(({ span }) => span.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }),
        runs(300),
      );
    },
    patience,
  );
});

describe('reading a model with something else in one place', () => {
  const misfits = fc.constantFrom(
    '5',
    '-1',
    'word',
    '"two words"',
    '[]',
    '[1, x]',
    '[[a]]',
    '{}',
    '{x: y}',
    '{x: {y: [z]}}',
    '~',
    'true',
    '1e999',
    '"\\u0001"',
  );

  it(
    'is a diagnosis, or no mistake; never an exception',
    () => {
      fc.assert(
        fc.property(arbitraryModel().map(toYaml), fc.nat(), misfits, (text, place, value) => {
          const file = openModel(text);
          const paths = pathsIn(file.tree!).filter((path) => path.length > 0);
          const path = paths[place % paths.length]!.join('.');
          const reading = readConflict(file, { set: [{ path, value }] });
          if (isRefusal(reading)) return;
          expect(reading.conflict === null).toBe(
            reading.diagnostics.some(({ severity }) => severity === 'error'),
          );
          for (const { span } of reading.diagnostics) expect(inside(text, span)).toBe(true);
        }),
        runs(1500),
      );
    },
    patience,
  );
});

describe('the everyday reader', () => {
  it(
    'gives the tree that the YAML library gives, wherever it gives one',
    () => {
      let read = 0;
      fc.assert(
        fc.property(anyText, (text) => {
          if (!checkCharacters(text, () => {})) return;
          const everyday = readEverydayYaml(text);
          if (!everyday || 'tooManyAt' in everyday) return;
          read++;
          const lines = text.replace(/\r(?!\n)/g, '\n');
          const documents = [
            ...new Composer({
              version: '1.2',
              schema: 'failsafe',
              uniqueKeys: false,
              logLevel: 'silent',
            }).compose(new Parser().parse(lines), true, lines.length),
          ];
          expect(documents).toHaveLength(1);
          const problems: Diagnostic[] = documents[0]!.errors as never;
          const tree = readYamlNodes(text, documents[0] as never, (diagnostic) => problems.push(diagnostic));
          expect(problems).toEqual([]);
          expect(everyday).toEqual(tree);
        }),
        runs(3000),
      );
      expect(read).toBeGreaterThan(300);
    },
    patience,
  );
});

describe('reading a random model', () => {
  it(
    'gives its expressions their truth at every state',
    () => {
      fc.assert(
        fc.property(arbitraryOptionModel({ maxVectors: 32 }), (spec) => {
          const { structure, conflict } = sound(toYaml(spec));
          for (const [k, { when }] of conflict.consequences.entries()) {
            const formula = structure!.formula(when.tree);
            for (const vector of statesOf(spec).flat()) {
              expect(truth(formula, vector) === 1).toBe(holds(spec.consequences[k]!.when, vector, spec));
            }
          }
        }),
        runs(300),
      );
    },
    patience,
  );
});

describe('editing', () => {
  const somewhere = fc.tuple(
    fc.oneof(
      { weight: 2, arbitrary: arbitraryModel().map(toYaml) },
      { weight: 1, arbitrary: arbitraryHostileText() },
    ),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('replace', 'append'),
  );
  const plain = fc.oneof(
    fc.constantFrom(
      'a',
      'not a',
      '"a: b"',
      '[a, b]',
      '{a: {}, b: [c]}',
      '"one\\ntwo\\n"',
      "'# not a comment'",
      '- a\n- b: c\n  d: e',
      '-1',
      '"سلام"',
      `{long: "${'x '.repeat(60)}", other: [1, 2]}`,
    ),
  );

  it(
    'a text and reading it is replacing in its tree; nothing else changes',
    () => {
      let [made, refused] = [0, 0];
      fc.assert(
        fc.property(somewhere, plain, ([text, place, , kind], value) => {
          const { tree, wellFormed } = readYaml(text);
          if (!wellFormed) return;
          const paths = pathsIn(tree).filter((path) => path.length > 0);
          if (paths.length === 0) return;
          const found = paths[place % paths.length]!;
          const path = kind === 'append' ? [...found.slice(0, -1), 'added'] : found;
          const wanted = replaceAt(tree, path, readYaml(value).tree);
          const edited = editText(text, [{ path, value }]);
          if (isRefusal(edited)) {
            expect(['not-editable', 'unknown-path']).toContain(edited.refusal);
            if (edited.refusal === 'not-editable') refused++;
            else expect(wanted).toBeNull();
            return;
          }
          made++;
          expect(sameContent(readYaml(edited.text).tree, wanted!)).toBe(true);
          const old = kind === 'append' ? null : nodeAt(tree, path).span;
          if (old) expect(edited.text.endsWith(text.slice(old.end))).toBe(true);
          expect(untouched(text, edited.text)).toBeGreaterThanOrEqual(
            old ? text.length - (old.end - lineStart(text, old.start)) : text.length,
          );
        }),
        runs(400),
      );
      expect(made).toBeGreaterThan(100);
      expect(refused).toBeLessThan(made / 20);
    },
    patience,
  );

  it(
    'with the value that is there is identity',
    () => {
      fc.assert(
        fc.property(somewhere, ([text, place]) => {
          const { tree, wellFormed } = readYaml(text);
          if (!wellFormed) return;
          const paths = pathsIn(tree).filter((path) => path.length > 0);
          if (paths.length === 0) return;
          const path = paths[place % paths.length]!;
          const node = nodeAt(tree, path);
          if (node.kind === 'scalar' && node.empty) return;
          const edited = editText(text, [{ path, value: writeLine(node) }]);
          expect(isRefusal(edited) ? edited : edited.text).toBe(text);
        }),
        runs(400),
      );
    },
    patience,
  );

  it(
    'there and back is identity, where what stands there is a value on one line',
    () => {
      fc.assert(
        fc.property(arbitraryModel().map(toYaml), fc.nat(), (text, place) => {
          const { tree } = readYaml(text);
          const paths = pathsIn(tree).filter(
            (path) => path.length > 0 && nodeAt(tree, path).kind === 'scalar',
          );
          const path = paths[place % paths.length]!;
          const { span } = nodeAt(tree, path);
          const value = text.slice(span.start, span.end);
          if (value.includes('\n') || value === '') return;
          const there = editText(text, [{ path, value: 'something-else' }]);
          if (isRefusal(there)) throw new Error(there.refusal);
          const back = editText(there.text, [{ path, value }]);
          expect(isRefusal(back) ? back : back.text).toBe(text);
        }),
        runs(200),
      );
    },
    patience,
  );
});

/** How much of a text two versions of it have in common at both ends. */
function untouched(before: string, after: string): number {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  return head + tail;
}

/** Where the line begins, or the one above it where a key stands with its value in lines of its own. */
function lineStart(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1);
  return Math.max(0, text.lastIndexOf('\n', line - 1) + 1);
}

function nodeAt(root: Node, path: readonly string[]): Node {
  const [key, ...rest] = path;
  if (key === undefined) return root;
  const next =
    root.kind === 'list'
      ? root.items[Number(key)]
      : root.kind === 'map'
        ? root.entries.find((each) => each.key === key)?.value
        : undefined;
  return nodeAt(next!, rest);
}
