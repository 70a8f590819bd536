/**
 * The checker's own reading of expressions: text to a function from points to true or false.
 *
 *   condition   = disjunction { ("if" | "iff") disjunction }        X if Y  ⇔  Y ⇒ X
 *   disjunction = conjunction { ("or" | "|" | "xor") conjunction }
 *   conjunction = negation { ("and" | "&") negation }
 *   negation    = ("not" | "!" | "-") negation | "if" condition "then" condition | operand
 *   operand     = "(" condition ")" | "true" | "false" | name [ ("=" | "!=") level ]
 *
 * All chains are evaluated from the left. A name is an id or a 1-based position in the expression's numbering.
 */
import type { Conflict, Expression } from '@modus-vivendi/engine';
import { reject } from './problem.ts';
import { keywords, tokenize } from './tokens.ts';

/** A point is a state in coordinates: the level index of every option; in graph form, the index of the state alone. */
export type Point = ArrayLike<number>;
export type Proposition = (point: Point) => boolean;
export type Compile = (expression: Expression) => Proposition;

type Operator = (x: boolean, y: boolean) => boolean;

const ifs: Record<string, Operator> = { if: (x, y) => x || !y, iff: (x, y) => x === y };
const ors: Record<string, Operator> = { or: (x, y) => x || y, '|': (x, y) => x || y, xor: (x, y) => x !== y };
const ands: Record<string, Operator> = { and: (x, y) => x && y, '&': (x, y) => x && y };
const negations = ['not', '!', '-'];
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const DEPTH = 400;

/** Compiles expressions of one conflict; what a consequence or coalesced state stands for is compiled once. */
export function compiler(conflict: Conflict): Compile {
  const options = new Map(conflict.options.map((option, index) => [option.id, index]));
  const graph = new Map(conflict.graphStates.map((state, index) => [state.key, index]));
  const named = new Map(
    [...conflict.consequences, ...conflict.coalesced].map((item) => [item.id, item.when]),
  );
  const compiled = new Map<string, Proposition>();
  const open = new Set<string>();

  /** What an id says of a point; an option is true when not at its first level. */
  function meaning(name: string, fail: (problem: string) => never): Proposition {
    const option = options.get(name);
    if (option !== undefined) return (point) => point[option] !== 0;
    const state = graph.get(name);
    if (state !== undefined) return (point) => point[0] === state;
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const when = named.get(name);
    if (when === undefined) return fail(`nothing is called "${name}"`);
    if (open.has(name)) return fail(`"${name}" is defined by itself`);
    if (open.size > DEPTH) return fail('too much nesting');
    open.add(name);
    const proposition = compile(when);
    open.delete(name);
    compiled.set(name, proposition);
    return proposition;
  }

  function compile({ text, numbering }: Expression): Proposition {
    const fail = (problem: string): never => reject('bad-model', '', { problem: `${problem} in "${text}"` });
    const pattern = text.trim();
    if (pattern !== '' && pattern.length === numbering.length && /^[YN-]*$/.test(pattern)) {
      const places = numbering.flatMap((name, k) => {
        if (pattern[k] === '-') return [];
        return [{ holds: meaning(name, fail), wanted: pattern[k] === 'Y' }];
      });
      return (point) => places.every(({ holds, wanted }) => holds(point) === wanted);
    }

    const tokens = tokenize(text);
    let at = 0;
    let depth = 0;

    function chain(operators: Record<string, Operator>, next: () => Proposition): Proposition {
      const first = next();
      const rest: { operator: Operator; term: Proposition }[] = [];
      for (;;) {
        const token = tokens[at];
        if (token === undefined || !Object.hasOwn(operators, token)) break;
        at++;
        rest.push({ operator: operators[token] as Operator, term: next() });
      }
      if (rest.length === 0) return first;
      return (point) =>
        rest.reduce((value, { operator, term }) => operator(value, term(point)), first(point));
    }
    const condition = (): Proposition => chain(ifs, disjunction);
    const disjunction = (): Proposition => chain(ors, conjunction);
    const conjunction = (): Proposition => chain(ands, negation);

    function expect(token: string): void {
      if (tokens[at++] !== token) fail(`"${token}" is missing`);
    }
    function negation(): Proposition {
      if (++depth > DEPTH) fail('too much nesting');
      const token = tokens[at++];
      const proposition = operand(token);
      depth--;
      return proposition;
    }
    function operand(token: string | undefined): Proposition {
      if (token === undefined) return fail('something is missing at the end');
      if (negations.includes(token)) {
        const inner = negation();
        return (point) => !inner(point);
      }
      if (token === 'if') {
        const when = condition();
        expect('then');
        const then = condition();
        return (point) => !when(point) || then(point);
      }
      if (token === '(') {
        const inner = condition();
        expect(')');
        return inner;
      }
      if (token === 'true' || token === 'false') return () => token === 'true';
      const name = /^[0-9]/.test(token) ? numbering[Number(token) - 1] : token;
      if (name === undefined || keywords.has(name) || !id.test(name)) return fail(`cannot read "${token}"`);
      const sign = tokens[at];
      return sign === '=' || sign === '!=' ? level(name, sign) : meaning(name, fail);
    }
    function level(name: string, sign: string): Proposition {
      at++;
      const wanted = tokens[at++];
      const option = options.get(name) ?? -1;
      const index = conflict.options[option]?.levels.findIndex(({ id }) => id === wanted) ?? -1;
      if (index < 0) return fail(`"${name}" has no level "${wanted}"`);
      return (point) => (point[option] === index) === (sign === '=');
    }

    const whole = condition();
    if (at < tokens.length) fail(`cannot read on at "${tokens[at]}"`);
    return whole;
  }

  return compile;
}
