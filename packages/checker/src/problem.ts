/**
 * Everything that can be wrong with a certificate, or keep it from being checked.
 *
 * A check that fails throws a `Rejection`; `check` catches it, so that one problem is noted for each verdict or reach and
 * the rest is still checked. Nothing else is ever thrown on purpose.
 */
export type Detail = Readonly<Record<string, string | number>>;

const sentences = {
  aborted: () => 'the check was stopped before it was done',

  // the conflict
  'too-large': (d) =>
    `the conflict has more than ${d.limit} combinations of levels, too many for the checker to list`,
  'unknown-preference': (d) =>
    `what ${d.by} prefers is partly unknown; this concept needs preferences that are known`,
  'matter-of-degree': (d) =>
    `what ${d.by} prefers is a matter of degree (${d.scale}); this concept is not about that`,
  'no-ranking': (d) => `what ${d.by} prefers is no ranking; this concept needs rankings`,
  'no-attitudes': (d) => `${d.concept} needs attitudes, and the conflict states none`,
  'bad-model': (d) => `the conflict itself cannot be read: ${d.problem}`,

  // the shape of the certificate
  malformed: (d) => `${d.expected} is expected here`,
  'missing-field': (d) => `the field \`${d.field}\` is missing`,
  'unknown-field': (d) => `the field \`${d.field}\` has no place here`,
  'unknown-state': (d) => `${d.state} is not the number of a state; there are ${d.count}`,
  'unknown-decision-maker': (d) => `\`${d.by}\` is not a decision maker`,
  'unknown-concept': (d) => `\`${d.concept}\` is not a solution concept the checker knows`,
  'unknown-reach': (d) => `the certificate has no reach named \`${d.reach}\``,
  repeated: (d) => `${d.item} is listed twice`,
  empty: () => 'the list is empty, so nothing would be proven',

  // what the certificate is about
  'wrong-model': (d) =>
    `the certificate is about another model: its hash is ${d.found}, this model's ${d.expected}`,
  'wrong-scenario': (d) =>
    `the certificate is about the scenario "${d.found}", this conflict is "${d.expected}"`,
  'wrong-view': (d) => `the certificate is about the view "${d.found}", this conflict is "${d.expected}"`,
  'not-askable': (d) => `${d.concept} needs states that are option vectors; here they are not`,
  'no-strength': (d) => `${d.concept} needs somebody who strongly prefers one state to another`,
  'needs-two': (d) => `${d.concept} needs exactly two decision makers`,
  'not-asked': (d) => `${d.item} is not among those the certificate says it covers`,
  'repeated-verdict': (d) => `the verdict on state ${d.state} for ${d.by} under ${d.concept} is given twice`,
  'missing-verdict': (d) => `the verdict on state ${d.state} for ${d.by} under ${d.concept} is missing`,

  // evidence for stable
  'not-an-improvement': (d) => `going from ${d.from} to ${d.to} is not an improvement of ${d.by}`,
  'missing-improvement': (d) => `the improvement of ${d.by} from ${d.from} to ${d.to} is not answered`,
  'wrong-answer': (d) => `${d.concept} does not allow this kind of answer to an improvement`,
  'path-length': (d) => `the sanction has ${d.length} moves; ${d.expected} needed`,
  'path-mover': (d) => `${d.by} cannot move here: it is the one being answered, or it has just moved`,
  'not-a-move': (d) => `${d.by} has no move from ${d.from} to ${d.to}`,
  'does-not-deter': (d) => `${d.by} prefers ${d.to} to ${d.from}, so the answer does not deter it`,
  'not-strongly-worse': (d) =>
    `for ${d.by} ${d.to} is not strongly worse than ${d.from}, so the answer does not deter it strongly`,
  'path-returns': (d) => `the answer ends in ${d.to}, where it began`,
  'wrong-counters': (d) => `the countermoves listed are not exactly the moves of ${d.by} from ${d.from}`,
  'counter-preferred': (d) => `${d.by} can go on to ${d.to}, which it prefers to ${d.from}`,
  'joint-movers': (d) => `${d.by} is the one being answered, or moves twice in the joint move`,
  'joint-state': (d) => `the joint move ends in ${d.found}, not in ${d.stated}`,

  // evidence for unstable
  'wrong-reach': (d) => `the reach is one of ${d.steps} against ${d.against}; ${d.expected} needed`,
  'reach-misses': (d) => `the reach leaves out ${d.to}, where ${d.by} can move from ${d.from}`,
  'reach-not-closed': (d) => `the reach holds ${d.from} but not ${d.to}, where ${d.by} can move next`,
  'broken-reach': (d) => `the reach \`${d.reach}\` has been rejected, so it proves nothing`,
  deterred: (d) => `${d.by} is deterred after all: the others can answer with ${d.to}`,
  'joint-deters': (d) => `${d.by} is deterred after all: a joint move of the others ends in ${d.to}`,

  // coalitions
  'too-many-members': (d) => `the checker judges coalitions among at most ${d.limit} decision makers`,
  'needs-sequences': (d) => `${d.concept} is about sequences of moves; this certificate says \`single\``,
  'not-a-joint-gain': (d) => `going from ${d.from} to ${d.to} is not something by which all of ${d.by} gain`,
  'not-held-back': (d) => `all of ${d.by} prefer ${d.to} to ${d.from}, so the answer does not hold them back`,
  'held-back': (d) => `${d.by} are held back after all: the others can answer with ${d.to}`,
  'wrong-closed-set': (d) => `the set is one of ${d.steps} of ${d.by}; one of ${d.expected} is needed`,

  // foresight
  'unknown-foresight': (d) => `the certificate has no table of foresight named \`${d.foresight}\``,
  'broken-foresight': (d) =>
    `the table of foresight \`${d.foresight}\` has been rejected, so it proves nothing`,
  'wrong-foresight': (d) => `this is not the kind of table that ${d.concept} needs`,
  'foresight-misses': (d) =>
    `the table says nothing of ${d.to} with ${d.left} moves left, where a move leads from ${d.from}`,
  'foresight-wrong': (d) => `the play from ${d.from} ends in ${d.expected}, not in ${d.found}`,
  'no-repetition': (d) => `the table does not return with ${d.last} moves left to what it was with ${d.from}`,
  'would-leave': (d) => `with ${d.left} moves left ${d.by} would not stay at ${d.from} but end in ${d.to}`,
  'would-stay': (d) => `with ${d.left} moves left ${d.by} would stay at ${d.from}`,
  'wrong-left': (d) => `a number of moves left from ${d.first} to ${d.last} is expected here`,
} satisfies Record<string, (detail: Detail) => string>;

export type Code = keyof typeof sentences;

/** One problem: what, and where in the certificate (a JSON Pointer; empty for the whole). States in `detail` are numbered 1…n. */
export interface Problem {
  readonly code: Code;
  readonly path: string;
  readonly detail: Detail;
}

/** The problem as a sentence in plain English, with its place. */
export function describe(problem: Problem): string {
  return `${problem.path === '' ? 'certificate' : problem.path}: ${sentences[problem.code](problem.detail)}`;
}

export class Rejection extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function reject(code: Code, path: string, detail: Detail = {}): never {
  throw new Rejection({ code, path, detail });
}
