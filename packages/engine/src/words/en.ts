/**
 * The engine's messages in English; the other catalogues follow its keys. `{name}` is a placeholder; a message with plural forms chooses
 * by the value `count`. Sentences are short, name what to do, and avoid the jargon of programming.
 */

/** A sentence, or one for each plural form of `count`. */
export type Message = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

const catalogue = {
  // What can be wrong with a model
  'diagnostic.yaml': 'the file cannot be read as YAML: {detail}',
  'diagnostic.yaml-version': 'only YAML 1.2 is read',
  'diagnostic.yaml-directive': 'a line that begins with % has no meaning here',
  'diagnostic.yaml-documents': 'one file holds one model; a second document begins here',
  'diagnostic.yaml-tab': 'tabs cannot indent; use spaces',
  'diagnostic.file-too-large': 'the file is larger than {limit} MB',
  'diagnostic.too-deep': 'the nesting is deeper than {limit} levels',
  'diagnostic.too-many-nodes': 'the file holds more than {limit} entries once its aliases are written out',
  'diagnostic.empty-file': 'the file holds no model',
  'diagnostic.not-text': 'this is not a text file: it holds the control character {name}',
  'diagnostic.unpaired-surrogate': 'half of a character stands here ({name})',
  'diagnostic.bidi-control':
    'an invisible character stands here that changes the order in which text is shown ({name})',
  'diagnostic.tag': 'the tag {tag} has no meaning here',
  'diagnostic.bad-key': 'a key must be a plain word',
  'diagnostic.duplicate-key': '{key} is written twice',
  'diagnostic.bad-alias': '{alias} refers to nothing, or to itself',
  'diagnostic.not-a-model': 'a model is a map of sections such as title, decision-makers and preferences',
  'diagnostic.unknown-key': '{key} is not a known key here',
  'diagnostic.reserved-key': '{key} is kept for a later version and is not read yet',
  'diagnostic.missing-key': '{key} is missing',
  'diagnostic.missing-value': 'nothing is written here',
  'diagnostic.expected-value': 'expected a single value here',
  'diagnostic.expected-list': 'expected a list here',
  'diagnostic.expected-map': 'expected entries of the form "key: value" here',
  'diagnostic.expected-value-or-list': 'expected a single value or a list here',
  'diagnostic.expected-value-or-map': 'expected a single value or entries of the form "key: value" here',
  'diagnostic.expected-list-or-map': 'expected a list or entries of the form "key: value" here',
  'diagnostic.bad-id': '{name} cannot be an id',
  'diagnostic.bad-language': '{name} is not a language code such as en, ar or fa',
  'diagnostic.keyword-as-id': '{name} is a word of the expression language and cannot be an id',
  'diagnostic.not-one-of': '{found} is not one of: {names}',
  'diagnostic.not-a-number': 'expected a whole number, found {found}',
  'diagnostic.not-a-decimal': 'expected a number with at most 12 decimals, found {found}',
  'diagnostic.two-levels': 'an option has at least two levels',
  'diagnostic.empty-list': 'the list is empty',
  'diagnostic.name-taken': '{name} is already the id of something else',
  'diagnostic.no-states': 'a conflict in graph form needs states',
  'diagnostic.no-decision-makers': 'a conflict needs decision makers',
  'diagnostic.missing-options': '{name} has no options',
  'diagnostic.no-options': '{name} has no options and can make no move',
  'diagnostic.moves-in-option-form':
    'moves are listed only where the conflict is given by states; here moves follow from options',
  'diagnostic.options-in-graph-form': 'a conflict given by states has moves, not options',
  'diagnostic.section-in-graph-form': '{key} has no place in a conflict given by states',
  'diagnostic.weights-in-graph-form': 'weights need options; a conflict given by states has none',
  'diagnostic.bad-level': '{level} cannot be the id of a level',
  'diagnostic.duplicate-level': 'the level {level} is listed twice',
  'diagnostic.arc-syntax': 'a move is written "a -> b" or "a <-> b", not {found}',
  'diagnostic.arc-loop': 'a move leads to another state',
  'diagnostic.rule-kind':
    'a rule has exactly one of: never, if … then, at-most-one, at-least-one, exactly-one',
  'diagnostic.if-needs-then': '"if" and "then" come together',
  'diagnostic.duplicate-rule': 'the rule {name} is written twice',
  'diagnostic.unknown-rule': 'there is no rule {name} to drop',
  'diagnostic.circular-definition': '{name} is defined through itself',
  'diagnostic.definition-too-large': '{name}, written out, has more than {limit} terms or is too deep',
  'diagnostic.expression-too-large':
    'the expression, with its names written out, has more than {limit} terms or is too deep',
  'diagnostic.no-feasible-state': 'the rules leave no state feasible',
  'diagnostic.coalesce-overlap': {
    one: 'one combination belongs to two coalesced states',
    other: '{count} combinations belong to two coalesced states',
  },
  'diagnostic.coalesce-nothing': 'no feasible state belongs to {name}',
  'diagnostic.coalesced-differ': 'this tells members of one coalesced state apart',
  'diagnostic.decorated-expression': '{mark} is a mark of YAML, not part of an expression',
  'diagnostic.empty-expression': 'an expression is missing',
  'diagnostic.expression-too-long': 'the expression is longer than {limit} characters',
  'diagnostic.expression-too-deep': 'the expression is nested deeper than {limit} levels',
  'diagnostic.expected-operand': 'expected an option, a consequence or "not", found {found}',
  'diagnostic.expected-operand-end': 'the expression ends where an option or a consequence should come',
  'diagnostic.expected-operator': 'expected "and", "or", "if" or the end, found {found}',
  'diagnostic.expected-then': '"if" at the beginning needs a "then"',
  'diagnostic.expected-parenthesis': 'a closing parenthesis is missing',
  'diagnostic.unexpected-parenthesis': 'this parenthesis closes nothing',
  'diagnostic.expected-level': 'after "=" comes a level of {option}',
  'diagnostic.strange-character': '{found} has no meaning in an expression',
  'diagnostic.leading-zero': '{number} is not a plain number',
  'diagnostic.option-number': {
    one: 'there is no option {number}; there is one option',
    other: 'there is no option {number}; there are {count} options',
  },
  'diagnostic.unknown-name': 'nothing is called {name}',
  'diagnostic.unknown-level': '{option} has no level {level}',
  'diagnostic.pattern-length': 'the pattern has {places} places, and there are {options} options',
  'diagnostic.pattern-levels': 'a pattern needs options with two levels; {option} has more',
  'diagnostic.ranking-syntax': 'a ranking is written "2 > {4, 6} > 1 >> 5"; {found} does not fit here',
  'diagnostic.ranking-unfinished': 'the ranking breaks off',
  'diagnostic.ranking-repeats': 'state {state} is ranked twice',
  'diagnostic.ranking-misses': {
    one: 'the ranking misses a state: {states}',
    other: 'the ranking misses {count} states: {states}',
  },
  'diagnostic.numbers-need-states': 'there are too many states to number them',
  'diagnostic.state-number': 'there is no state {number}; states are numbered 1 to {states}',
  'diagnostic.unknown-state': 'there is no state {name}',
  'diagnostic.infeasible-state': 'the state {state} is not feasible',
  'diagnostic.ambiguous-state': '{state} fits more than one state',
  'diagnostic.unknown-element': '{name} is nothing that a lever could touch',
  'diagnostic.lever-cost': 'a cost is a whole number from 1 to {limit}, not {found}',
  'diagnostic.unknown-option': 'there is no option {name}',
  'diagnostic.taken-in-graph-form': 'in a conflict given by states a state is written by its key or number',
  'diagnostic.option-twice': '{option} is named twice in one state',
  'diagnostic.level-needed': '{option} has several levels: say which',
  'diagnostic.unknown-decision-maker': 'there is no decision maker {name}',
  'diagnostic.missing-preferences': 'the preferences of {name} are missing',
  'diagnostic.preference-kind':
    '{name} needs exactly one of: priorities, weights, ranking; or pairs of states, under relation or degrees',
  'diagnostic.pairs-and-strength': 'strength of preference cannot be stated beside single pairs of states',
  'diagnostic.too-many-pairs': 'more than {limit} pairs of states are compared',
  'diagnostic.pair-contradicts': 'how {first} and {second} compare is already stated otherwise',
  'diagnostic.fuzzy-sum':
    'the degrees of {first} over {second} and of {second} over {first} add to {sum}, not to 1',
  'diagnostic.probability-sum':
    'the probabilities of {first} over {second} and of {second} over {first} add to {sum}, which is more than 1',
  'diagnostic.pairs-missing': {
    one: 'nothing is said of one pair of states: {states}',
    other: 'nothing is said of {count} pairs of states: {states}',
  },
  'diagnostic.degree-of-ties': 'a degree belongs to a comparison with >',
  'diagnostic.comparison-sign': 'single pairs are compared with > and =, not with {found}',
  'diagnostic.comparison-alone': 'a comparison needs two states or more',
  'diagnostic.degrees-kind': 'degrees have exactly one of: fuzzy, probabilistic',
  'diagnostic.threshold-missing': 'fuzzy degrees need a threshold',
  'diagnostic.parameter-kind': '{key} does not belong to {kind} degrees',
  'diagnostic.degree-range': 'a degree lies between 0 and 1, not {found}',
  'diagnostic.threshold-range': 'this lies above 0 and is at most 1, not {found}',
  'diagnostic.gamma-range': 'gamma is at least 0 and below 1, not {found}',
  'diagnostic.degrees-mixed':
    'one decision maker’s degrees are fuzzy and another’s are probabilities; no concept takes both',
  'diagnostic.statement-kind': 'a priority has exactly one of: statement, either-order',
  'diagnostic.vital-prefix': 'vital statements come before all others',
  'diagnostic.misplaced-group':
    'a group in either order has no place of its own that could be wrong; leave "misplaced" out',
  'diagnostic.strength-grows':
    'strength may not grow down the list: this statement is stronger than one above it',
  'diagnostic.strength-range': 'strength is a whole number from 1 (mild) to {most}',
  'diagnostic.strength-not-vital': 'vital means a strength of 2 or more; leave one of the two out',
  'diagnostic.idle-statement': '"{statement}" is the same at every feasible state and decides nothing',
  'diagnostic.unknown-claim': 'there is no claim {name}',
  'diagnostic.unknown-source': 'there is no source {name}',
  'diagnostic.unused-claim': 'nothing rests on the claim {name}',
  'diagnostic.scenario-is-base': '{name} is what the base model is called on the axis {axis}',
  'diagnostic.unnamed-axis': 'the axis {name} is not declared',
  'diagnostic.probability': 'a probability lies between 0 and 1, not {found}',
  'diagnostic.unknown-scenario': 'there is no scenario {name}',
  'diagnostic.unknown-concept': 'there is no solution concept {name}',
  'diagnostic.stable-needs-by': '"stable" needs "by": the decision maker whose stable states are listed',
  'diagnostic.equilibria-without-by': '"equilibria" concern everyone; with "by" write "stable"',
  'diagnostic.belief-of-itself': 'what {name} sees is what the belief around this one says',
  'diagnostic.never-held': 'this holds in no state, so that nobody ever holds the belief: {when}',
  'diagnostic.more-problems': 'there are more problems than are listed',
  'diagnostic.expectation-mixed': '{first} and {second} do not go together in an expectation',
  'diagnostic.coalition-missing':
    '{concept} is about coalitions: say which with "coalition", or "coalition: all"',
  'diagnostic.empty-expectation': 'the expectation expects nothing',
  'diagnostic.coalition-repeats': 'a coalition names each member once',

  // What would mend it
  'mend.did-you-mean': 'did you mean {name}?',
  'mend.one-of': 'known here: {names}',
  'mend.start-new': 'start with: modus new NAME',
  'mend.quote-it': 'if it is a ranking or an expression, put it in quotation marks',
  'mend.check-indentation': 'check the indentation and the colons of this line and the one before',
  'mend.remove-line': 'remove the line',
  'mend.remove-character': 'remove the character',
  'mend.remove-tag': 'remove the tag',
  'mend.plain-key': 'write the key as a plain word',
  'mend.remove-or-rename': 'remove one, or give it another name',
  'mend.write-it-out': 'write the value out',
  'mend.id-rule': 'ids are lower-case letters and digits joined by single hyphens, beginning with a letter',
  'mend.remove-for-now': 'remove it for now',
  'mend.write-empty-options': 'if it can do nothing, write: options: {}',
  'mend.write-not-or-quote': 'write "not", or put the expression in quotation marks',
  'mend.plain-number': 'write the number of the option without leading zeros',
  'mend.relax-a-rule': 'relax or drop a rule',
  'mend.coalesce-less': 'coalesce fewer states, or change the statement',
  'mend.broken-rule': 'it breaks the rule: {rule}',
  'mend.hidden-option': '{option} is not known in this view',
  'mend.write-what-is-taken': 'write the state as the list of what is taken',
  'mend.use-priorities': 'use priorities instead of a ranking',
  'mend.lever-elements':
    'name a kind of lever, a decision maker, an option, a consequence, or a place in a list of priorities such as tehran.3',
  'mend.how-to-write-a-state':
    'write its number, its key, a pattern such as YN-, or the list of what is taken',
  'mend.write-preferences':
    'write priorities, weights or a ranking under preferences; "priorities: []" means indifferent',
  'mend.strength-or-pairs': 'leave out vital, strength and >>, or the pairs',
  'mend.state-an-order':
    'state an order beside it (priorities, weights or a ranking) by which all other pairs compare',
  'mend.write-threshold': 'write a threshold above 0 and at most 1',
  'mend.move-vital-up': 'move it before the first statement that is not vital',
  'mend.attach-claim': 'attach it with "claims", or mark it "context: true"',
  'mend.relax-when': 'write what is true in some state, or leave "when" out',
  'mend.write-in-belief': 'write it there',
  'mend.declare-axis': 'declare it under "axes", with the name of the base model on it',

  // What cannot be answered
  'refusal.cancelled': 'cancelled before the answer was complete',
  'refusal.too-many-options': 'with {options} options there are more combinations than can be numbered',
  'refusal.too-many-states': 'there are more than {limit} feasible states, too many to list',
  'refusal.search-too-long':
    'finding the feasible states among the combinations of {options} options takes too long; add rules that exclude more, or remove options',
  'refusal.too-many-one-way':
    'one decision maker has more than {limit} irreversible steps or kinds of forbidden moves',
  'refusal.unknown-preference':
    'a preference is partly unknown, so this question has no single answer; it is asked as nash:a … seq:d',
  'refusal.no-ranking':
    'a preference stated pair by pair is no ranking here, as it is not transitive, and this question needs rankings; nash, gmr, smr, seq and sseq can be asked',
  'refusal.fuzzy-preference':
    'a preference is fuzzy, a matter of degree, so this question has no answer; it is asked as fnash, fgmr, fsmr or fseq',
  'refusal.probabilistic-preference':
    'a preference is a matter of probability, so this question has no answer; it is asked as pnash, pgmr, psmr or pseq',
  'refusal.degrees-and-unknown':
    'something that is preferred is a matter of degree and something is unknown; no concept takes both',
  'refusal.joint-needs-options':
    'simultaneous moves need options, and one combination of them for each state; this conflict is given by states or has coalesced ones',
  'refusal.no-strength':
    'nobody strongly prefers one state to another here; mark vital statements, or strong steps of a ranking with >>',
  'refusal.not-robust': '{concept} is not asked of readings; {names} are',
  'refusal.doubts-too-many':
    'more than {limit} orders of one preference are open; ask about fewer places, or say more',
  'refusal.no-such-strength':
    'nobody prefers one state to another by {degree} degrees here; mark statements with "strength: {degree}", or steps of a ranking with as many >',
  'refusal.weak-not-holding':
    '{concept} says in what way a state is stable, not whether it would hold; ask without -weak',
  'refusal.coalitions-too-large':
    'coalitions are answered for up to {states} states and {members} decision makers',
  'refusal.relations-too-large':
    'preferences that are no rankings, and attitudes, are answered for at most {limit} states; this model has more',
  'refusal.no-attitudes': 'this model states no attitudes of decision makers toward each other',
  'refusal.not-merged': '{concept} is not asked of merged players; Nash, GMR, SMR, SEQ and SSEQ are',
  'refusal.needs-coalition': '{concept} is asked of a coalition: analyze FILE --coalition a,b',
  'refusal.unknown-concept': 'there is no solution concept {name} (known: {names})',
  'refusal.unknown-evidence':
    '{name} is neither a source nor a claim nor the path of an element (sources and claims: {names})',
  'refusal.misspelt-evidence':
    '{name} is neither a source nor a claim nor the path of an element; did you mean {meant}?',
  'refusal.cannot-fall': '{name} cannot fall: decision makers, axes and names of states are given',
  'refusal.withdrawn-scenario': '{name} leaves the comparison: all that spoke for it is withdrawn',
  'refusal.unreadable-without': 'without {names} nothing is left that can be read as a model',
  'refusal.unknown-scenario': 'there is no scenario {name} (known: {names})',
  'refusal.same-axis': '{first} and {second} exclude each other: both are values of the axis {axis}',
  'refusal.unknown-view': 'there is no decision maker {name} whose view could be taken (known: {names})',
  'refusal.unreadable-text': 'the text cannot be read as YAML; mend it first',
  'refusal.not-editable': 'what stands at {path} cannot be changed without changing something else, too',
  'refusal.unreadable-value': '{value} cannot be read as the value of {path}',
  'refusal.unknown-path': 'there is nothing at {path} to change',
  'refusal.name-taken': '{name} is taken already',
  'refusal.would-break': 'this would leave the model with an error that it does not have now',
  'refusal.graph-form': 'this conflict is given by states and moves, so it has no options to change',
  'refusal.not-exact': 'what {by} prefers cannot be written this way without losing something',
  'refusal.mend-first': 'the model has errors; mend them first, so that nothing is lost by this change',
  'refusal.unreadable-expression': '{value} is no statement about a state of this model',
  'refusal.axis-in-use': 'scenarios lie on the axis {name}; move or remove them first',
  'refusal.too-many-levers':
    'there are {count} levers, and no more than {limit} are gone through; name the kinds (--only) or the decision makers (--by)',
  'refusal.levers-every-view': 'in somebody’s eyes levers are asked of one version, not of every one',
  'refusal.levers-reach-what': 'say which state should be reachable (--to)',
  'refusal.levers-unseen':
    'a side holds the state asked about to be one that its own view does not make sense of',
  'refusal.no-status-quo': 'the model names no status quo; say where to start',
  'refusal.wrong-engine': 'this model is answered by the engine {engine}, not {wanted}',
  'refusal.certify-too-many': 'there are {states} states; above {limit}, say which with --state',
  'refusal.two-only':
    'foresight is defined here for two decision makers: for more, the definitions in print are disputed',
  'refusal.foresight-too-many':
    'what is expected is followed over all states until it repeats: there are {states}, and {limit} is the limit',
  'refusal.requirement-too-large':
    'the condition is too entangled to be counted: it would take more than {count} steps to write down',
  'refusal.orders-too-many':
    'the orders of {states} states would have to be gone through for one decision maker, and {most} is the limit',
  'refusal.combinations-too-many':
    '{count} combinations of preferences would have to be gone through, and {most} is the limit',
  'refusal.foresight-too-long': 'what is expected has not begun to repeat within {limit} moves of foresight',

  // Names of things
  'concept.nash': 'nobody gains by moving alone',
  'concept.gmr': 'every gain could be undone by the others, at whatever cost to them',
  'concept.smr': 'every gain could be undone by the others, and there would be no way out',
  'concept.seq': 'every gain would meet a credible reply',
  'concept.sseq': 'every gain would meet a credible reply, and there would be no way out',
  'concept.sim': 'every gain could be spoiled by others moving at the same time',
  'concept.seq-sim': 'every gain would meet a credible reply or collide with another',
  'concept.smr-sim': 'every gain could be undone for good or would collide with another',
  'concept.gmr-strong':
    'every gain could be answered by something strongly worse for whoever made it, at whatever cost to the others',
  'concept.smr-strong':
    'every gain could be answered by something strongly worse for whoever made it, and there would be no way out',
  'concept.seq-strong': 'every gain would meet a credible reply that is strongly worse for whoever made it',
  'concept.gmr-weak':
    'every gain could be undone by the others, but for each decision maker not every one by something strongly worse',
  'concept.smr-weak':
    'every gain could be undone for good, but for each decision maker not every one by something strongly worse',
  'concept.seq-weak':
    'every gain would meet a credible reply, but for each decision maker not every one something strongly worse',
  'concept.nm': 'however far both look ahead, nobody expects to gain by moving',
  'concept.lm': {
    one: 'looking one move ahead, nobody expects to gain by moving',
    other: 'looking {count} moves ahead, nobody expects to gain by moving',
  },
  'concept.maximin': {
    one: 'looking one move ahead, nobody can be sure of gaining by moving',
    other: 'looking {count} moves ahead and fearing the worst, nobody can be sure of gaining by moving',
  },
  'concept.rnash': 'nobody has a move that suits its attitudes',
  'concept.rgmr':
    'every move that suits somebody’s attitudes could be undone by the others, as these attitudes judge it',
  'concept.rsmr':
    'every move that suits somebody’s attitudes could be undone by the others, and there would be no way out',
  'concept.rseq':
    'every move that suits somebody’s attitudes would meet a reply that suits those of the others and undoes it',
  'concept.fnash': 'nobody has a sure enough gain by moving alone',
  'concept.fgmr': 'every sure enough gain could be undone by the others, at whatever cost to them',
  'concept.fsmr': 'every sure enough gain could be undone by the others, and there would be no way out',
  'concept.fseq': 'every sure enough gain would meet a reply that is a sure enough gain for whoever makes it',
  'concept.pnash': 'nobody has a probable enough gain by moving alone',
  'concept.pgmr': 'every probable enough gain could be undone by the others, at whatever cost to them',
  'concept.psmr': 'every probable enough gain could be undone by the others, and there would be no way out',
  'concept.pseq':
    'every probable enough gain would meet a reply that is a probable enough gain for whoever makes it',
  'concept.degree': '{meaning}, “strongly” meaning by degree {degree} or more',
  'concept.extension.a': '{meaning}, where the unknown tempts and does not deter',
  'concept.extension.b': '{meaning}, where the unknown neither tempts nor deters',
  'concept.extension.c': '{meaning}, where the unknown both tempts and deters',
  'concept.extension.d': '{meaning}, where the unknown deters and does not tempt',
  'concept-short.rnash': 'RNash',
  'concept-short.rgmr': 'RGMR',
  'concept-short.rsmr': 'RSMR',
  'concept-short.rseq': 'RSEQ',
  'concept-short.fnash': 'FNash',
  'concept-short.fgmr': 'FGMR',
  'concept-short.fsmr': 'FSMR',
  'concept-short.fseq': 'FSEQ',
  'concept-short.pnash': 'PNash',
  'concept-short.pgmr': 'PGMR',
  'concept-short.psmr': 'PSMR',
  'concept-short.pseq': 'PSEQ',
  'concept-short.extended': '{concept} ({extension})',
  'concept-short.degree': '{concept} {degree}',
  'concept-short.nash': 'Nash',
  'concept-short.gmr': 'GMR',
  'concept-short.smr': 'SMR',
  'concept-short.seq': 'SEQ',
  'concept-short.sseq': 'SSEQ',
  'concept-short.sim': 'SIM',
  'concept-short.seq-sim': 'SEQ+SIM',
  'concept-short.smr-sim': 'SMR+SIM',
  'concept-short.gmr-strong': 'Strong GMR',
  'concept-short.smr-strong': 'Strong SMR',
  'concept-short.seq-strong': 'Strong SEQ',
  'concept-short.gmr-weak': 'Weak GMR',
  'concept-short.smr-weak': 'Weak SMR',
  'concept-short.seq-weak': 'Weak SEQ',
  'concept-short.nm': 'NM',
  'concept-short.lm': 'LM {count}',
  'concept-short.maximin': 'Maximin {count}',
  'state.numbered': 'state {number}',
  'state.named': '“{name}” ({number})',
  'state.taken': '[{taken}] ({number})',
  'state.nothing-taken': '[nothing taken] ({number})',
  'column.stable-under': '{by}: stable under',
  'column.stable-for-all': 'Equilibrium under',
  'column.value-on': '{axis}',
  'column.where': 'Where',
  'table.views': 'The conflict as {holder} sees it',
  'table.as-modeled': 'The conflict as modeled',
  'table.options': 'Options',
  'table.named': 'States with a name',
  'value.followed': 'Of each version the first {count} equilibria under each concept are followed.',
  'value.counts-note': 'Under each abbreviation: the number of equilibria.',
  'value.all-distinct': {
    one: 'One version.',
    other: '{count} versions, all different.',
  },
  'value.distinct': {
    one: 'One distinct version, of {combinations} combinations.',
    other: '{count} distinct versions, of {combinations} combinations; the others come to the same game.',
  },
  'state.changes': '[{changes}] ({number})',
  'state.takes': '+ {option}',
  'state.drops': '− {option}',
  'words.quoted': '“{name}”',
  'words.inner': '‘{name}’',
  'words.not': 'not {a}',
  'words.and': '{a} and {b}',
  'words.or': '{a} or {b}',
  'words.xor': 'either {a} or {b}',
  'words.if': '{a} whenever {b}',
  'words.iff': '{a} exactly when {b}',
  'words.level': '{option} at {level}',
  'words.group': '({a})',
  'words.true': 'always',
  'words.false': 'never',
  'state.nothing': 'nothing taken',
  'state.level': '{option}: {level}',
  'state.owned': '{option} ({by})',

  // Explanations
  'explain.equilibrium': '{state} is an equilibrium: {meaning} ({concepts}).',
  'explain.not-equilibrium': '{state} is not an equilibrium under {concepts}: {leavers} would leave it.',
  'explain.no-moves': '{by} can make no move here, so it stays ({concept}).',
  'explain.no-improvement': {
    one: '{by} stays: its one possible move leads nowhere that it likes better ({concept}).',
    other: '{by} stays: none of its {count} possible moves leads anywhere that it likes better ({concept}).',
  },
  'explain.alternative-worse': 'Moving to {to} would be worse for it: {comparison}.',
  'explain.alternative-equal': 'Moving to {to} would be neither better nor worse for it.',
  'explain.more-alternatives': {
    one: 'One further move is no better either.',
    other: '{count} further moves are no better either.',
  },
  'explain.deterred': {
    one: '{by} could gain by one move, but that gain can be answered ({concept}).',
    other: '{by} could gain by any of {count} moves, but each gain can be answered ({concept}).',
  },
  'explain.improvement': 'It would gain by moving to {to}: {comparison}.',
  'explain.more-improvements': {
    one: 'One further gain can be answered too.',
    other: '{count} further gains can be answered too.',
  },
  'explain.answer-credible': 'But then, gaining by it, {steps}.',
  'explain.answer-possible': 'But then {steps}, at whatever cost.',
  'explain.step': '{by} could move to {to}',
  'explain.step-next': '{by} on to {to}',
  'explain.result': 'That would leave {by} no better off than at {state}: {comparison}.',
  'explain.no-escape': {
    zero: 'From there it could not move on.',
    one: 'From there it has one move of its own, and that does not help it.',
    other: 'From there it has {count} moves of its own, and none of them helps it.',
  },
  'explain.joint': 'But if at the same time {steps}, the result of all together would be {joint}.',
  'explain.joint-step': '{by} makes its own move to {to}',
  'explain.leaves': '{by} would leave {state} for {to}: {comparison} ({concept}).',
  'explain.unanswered': {
    zero: 'The others could not move at all from there.',
    one: 'The others could reach one state from there, and it would not undo the gain.',
    other: 'The others could reach {count} states from there, and none would undo the gain.',
  },
  'explain.unanswered-credible': {
    zero: 'None of the others would gain by moving from there.',
    one: 'By gains of their own the others could reach one state from there, and it would not undo the gain.',
    other:
      'By gains of their own the others could reach {count} states from there, and none would undo the gain.',
  },
  'explain.unanswered-nash': 'Under this concept nobody’s reply is considered.',
  'explain.unanswered-joint': 'No gain that others could make at the same time would spoil it.',
  'explain.escaped': {
    one: 'The others could bring about one state from there that undoes the gain, but {by} would have a way out.',
    other:
      'The others could bring about {count} states from there that undo the gain, but from each {by} would have a way out.',
  },
  'explain.escaped-credible': {
    one: 'By gains of their own the others could bring about one state from there that undoes the gain, but {by} would have a way out.',
    other:
      'By gains of their own the others could bring about {count} states from there that undo the gain, but from each {by} would have a way out.',
  },
  'explain.escape': 'From {from}, {by} could move on to {to}: compared with {state}, {comparison}.',
  'explain.no-collision': 'Nor would it collide with a gain that somebody else would make at the same time.',
  'explain.gain-is-answered': 'The gain of {by} at {to} is itself answered, and so would not be made.',
  'explain.not-weak':
    '{state} is not an equilibrium under {concepts}, and nobody would leave it: for {stayers} it is stable strongly.',
  'explain.deterred-strong': {
    one: '{by} could gain by one move, but that gain can be answered by something strongly worse ({concept}).',
    other:
      '{by} could gain by any of {count} moves, but each gain can be answered by something strongly worse ({concept}).',
  },
  'explain.result-strong': 'That would be strongly worse for {by} than {state}: {comparison}.',
  'explain.no-escape-strong': {
    zero: 'From there it could not move on.',
    one: 'From there it has one move of its own, and that too leads to something strongly worse than {state}.',
    other:
      'From there it has {count} moves of its own, and each leads to something strongly worse than {state}.',
  },
  'explain.leaves-strong':
    'If only something strongly worse counts as a deterrent, {by} would leave {state} for {to}: {comparison} ({concept}).',
  'explain.unanswered-strong': {
    zero: 'The others could not move at all from there.',
    one: 'The others could reach one state from there, and it is not strongly worse for {by} than {state}.',
    other:
      'The others could reach {count} states from there, and none is strongly worse for {by} than {state}.',
  },
  'explain.unanswered-strong-credible': {
    zero: 'None of the others would gain by moving from there.',
    one: 'By gains of their own the others could reach one state from there, and it is not strongly worse for {by} than {state}.',
    other:
      'By gains of their own the others could reach {count} states from there, and none is strongly worse for {by} than {state}.',
  },
  'explain.escaped-strong': {
    one: 'The others could bring about one state from there that is strongly worse, but {by} would have a way out.',
    other:
      'The others could bring about {count} states from there that are strongly worse, but from each {by} would have a way out.',
  },
  'explain.weakly':
    '{by} stays, but only weakly ({concept}): each gain can be answered, and not each by something strongly worse.',
  'explain.more-than-weakly':
    '{by} stays, and not only weakly ({concept}): each gain can be answered by something strongly worse.',
  'explain.more-than-weakly-idle':
    '{by} stays, and not only weakly ({concept}): with nothing to gain, it is held strongly.',
  'explain.why-credible': '{by} would gain by moving to {to}: {comparison}.',
  'explain.brings': 'it would bring {statement} (its priority {k})',
  'explain.gives-up': 'it would give up {statement} (its priority {k})',
  'explain.weighs': 'its weight would go from {x} to {y}',
  'explain.ranks': 'its rank would go from {x} to {y} (of {levels}; 1 is best)',
  'explain.likes-equally': 'it likes both equally',
  'explain.preference-of': 'the preferences of {by}',
  'explain.element-statement': 'the statement {statement} of {by}',
  'explain.element-option': 'the option ‘{option}’',
  'explain.same-state': 'it is the same state',
  'explain.rests-on-indifference':
    'For {by} this rests on an indifference: it would not hold if it liked {state} the least bit less than the states it likes equally.',
  'explain.order-of-ties':
    'Some states are liked equally: between equally good moves the first in the order of states is taken, and the answer may depend on that.',
  'explain.order-unknown':
    'it would bring {gained} and give up {lost}, and which of these matters more to it is unknown',
  'explain.compares-unknown': 'how it compares the two is unknown',
  'explain.ranks-among':
    'of the states that it is known to compare, its rank would go from {x} to {y} (of {levels}; 1 is best)',
  'explain.no-sure-improvement': {
    one: '{by} stays: its one possible move is not known to lead anywhere that it likes better ({concept}).',
    other:
      '{by} stays: none of its {count} possible moves is known to lead anywhere that it likes better ({concept}).',
  },
  'explain.alternative-unknown':
    'Whether moving to {to} would be better for it is unknown, and it does not leave for that: {comparison}.',
  'explain.more-alternatives-unknown': {
    one: 'One further move is not known to be better either.',
    other: '{count} further moves are not known to be better either.',
  },
  'explain.deterred-unknown': {
    one: '{by} would leave by one move, but that move can be answered ({concept}).',
    other: '{by} would leave by any of {count} moves, but each can be answered ({concept}).',
  },
  'explain.improvement-unknown':
    'It would risk moving to {to}, though whether that is better for it is unknown: {comparison}.',
  'explain.more-answered': {
    one: 'One further move can be answered too.',
    other: '{count} further moves can be answered too.',
  },
  'explain.answer-perhaps': 'But then, by what is or might be a gain for whoever moves, {steps}.',
  'explain.result-unknown':
    'Whether {by} would be better off there than at {state} is unknown, and that is enough to deter it: {comparison}.',
  'explain.no-escape-unknown': {
    zero: 'From there it could not move on.',
    one: 'From there it has one move of its own, and that does not make up for it.',
    other: 'From there it has {count} moves of its own, and none of them makes up for it.',
  },
  'explain.leaves-unknown':
    '{by} would leave {state} for {to}, though whether that is better for it is unknown: {comparison} ({concept}).',
  'explain.undeterred': {
    zero: 'The others could not move at all from there, so nothing deters {by}.',
    one: 'The others could reach one state from there, and it would not deter {by}.',
    other: 'The others could reach {count} states from there, and none would deter {by}.',
  },
  'explain.undeterred-perhaps': {
    zero: 'None of the others has a move from there that is or might be a gain, so nothing deters {by}.',
    one: 'By moves that are or might be gains the others could reach one state from there, and it would not deter {by}.',
    other:
      'By moves that are or might be gains the others could reach {count} states from there, and none would deter {by}.',
  },
  'explain.escaped-deterring': {
    one: 'The others could bring about one state from there that would deter {by}, but it would have a way out.',
    other:
      'The others could bring about {count} states from there that would deter {by}, but from each it would have a way out.',
  },
  'explain.why-credible-unknown':
    'Whether {by} would gain by moving to {to} is unknown, so it might: {comparison}.',
  'explain.no-suitable-move': {
    one: '{by} stays: its one possible move does not suit its attitudes ({concept}).',
    other: '{by} stays: none of its {count} possible moves suits its attitudes ({concept}).',
  },
  'explain.alternative-unsuited': 'Moving to {to} would not suit its attitudes: {comparison}.',
  'explain.more-alternatives-unsuited': {
    one: 'One further move does not suit them either.',
    other: '{count} further moves do not suit them either.',
  },
  'explain.deterred-suited': {
    one: 'One move would suit the attitudes of {by}, but it can be answered ({concept}).',
    other: '{count} moves would suit the attitudes of {by}, but each can be answered ({concept}).',
  },
  'explain.improvement-suited': 'Moving to {to} would suit its attitudes: {comparison}.',
  'explain.answer-suited': 'But then, as suits the attitudes of whoever moves, {steps}.',
  'explain.result-suited': 'By its attitudes {by} would then rather be at {state}: {comparison}.',
  'explain.leaves-suited':
    '{by} would leave {state} for {to}, which suits its attitudes: {comparison} ({concept}).',
  'explain.undeterred-suited': {
    zero: 'None of the others has a move from there that suits its own attitudes, so nothing deters {by}.',
    one: 'By moves that suit their own attitudes the others could reach one state from there, and it would not deter {by}.',
    other:
      'By moves that suit their own attitudes the others could reach {count} states from there, and none would deter {by}.',
  },
  'explain.why-credible-suited': 'Moving to {to} would suit the attitudes of {by}: {comparison}.',
  'explain.escape-suited':
    'From {from}, {by} could move on to {to}, which compared with {state} suits its attitudes: {comparison}.',
  'explain.pair-better': 'it prefers that, as stated of these two states',
  'explain.pair-worse': 'it prefers the other, as stated of these two states',
  'explain.by-degree': 'it prefers that to the degree {x}, and the other to the degree {y}',
  'explain.by-probability': 'it prefers that with probability {x}, and the other with probability {y}',
  'explain.fuzzy-asked': '{comparison}; a difference of {bound} or more counts as a gain',
  'explain.probable-asked': '{comparison}; a probability above {bound} counts as a gain',
  'explain.no-sure-enough-gain': {
    one: '{by} stays: its one possible move is no sure enough gain ({concept}).',
    other: '{by} stays: none of its {count} possible moves is a sure enough gain ({concept}).',
  },
  'explain.alternative-graded': 'Moving to {to} would be no sure enough gain for it: {comparison}.',
  'explain.more-alternatives-graded': {
    one: 'One further move is no sure enough gain either.',
    other: '{count} further moves are no sure enough gain either.',
  },
  'explain.improvement-graded': 'Moving to {to} would be a sure enough gain: {comparison}.',
  'explain.answer-graded': 'But then, by what is a sure enough gain for whoever moves, {steps}.',
  'explain.result-graded': 'That would be no sure enough gain for {by} over {state}: {comparison}.',
  'explain.undeterred-graded': {
    zero: 'None of the others has a sure enough gain to make from there, so nothing deters {by}.',
    one: 'By gains that are sure enough the others could reach one state from there, and it would not deter {by}.',
    other:
      'By gains that are sure enough the others could reach {count} states from there, and none would deter {by}.',
  },
  'explain.why-credible-graded': 'Moving to {to} would be a sure enough gain for {by}: {comparison}.',
  'explain.friend-no-less': '{toward}, to whom it is well disposed, would like that no less ({comparison})',
  'explain.friend-less': '{toward}, to whom it is well disposed, would like that less ({comparison})',
  'explain.foe-no-less': '{toward}, to whom it is ill disposed, would like that no less ({comparison})',
  'explain.foe-less': '{toward}, to whom it is ill disposed, would like that less ({comparison})',
  'explain.self-no-less': 'it would itself like that no less ({comparison})',
  'explain.self-less': 'it would itself like that less ({comparison})',
  'explain.cares-for-nobody': 'it heeds nobody’s liking, not even its own',
  'explain.ties-tempt':
    'Some states are liked equally: with attitudes a move between them counts as no loss, unlike in the ordinary concepts.',
  'explain.foresees-staying': {
    one: '{by} stays: its one possible move would not end with anything that it likes better ({concept}).',
    other:
      '{by} stays: none of its {count} possible moves would end with anything that it likes better ({concept}).',
  },
  'explain.unsure-staying': {
    one: '{by} stays: its one possible move does not make sure of anything that it likes better ({concept}).',
    other:
      '{by} stays: none of its {count} possible moves makes sure of anything that it likes better ({concept}).',
  },
  'explain.foresees-leaving':
    '{by} would leave {state} by moving to {to}, expecting to end at {end}: {comparison} ({concept}).',
  'explain.sure-leaving':
    '{by} would leave {state} by moving to {to}, sure of {end} or better: {comparison} ({concept}).',
  'explain.play-over': 'If {by} moved to {to}, that would be the end of it: {comparison}.',
  'explain.play': 'If {by} moved to {to}, {steps}. So {by} expects to end at {end}: {comparison}.',
  'explain.worst-play':
    'If {by} moved to {to}, at worst {steps}. So {by} can be sure of {end} only: {comparison}.',
  'explain.play-ends': '{by} expects the play to end at {end}: {comparison}.',
  'explain.would-move': '{by} would then move to {to}',
  'explain.would-stay': '{by} would leave it at that',
  'explain.others-move': 'the others could bring about {to}',
  'explain.others-stay': 'the others could leave it at that',
  'explain.and-so-on': 'so it would go on',
  'explain.more-plays': {
    one: 'One further move would end no better.',
    other: '{count} further moves would end no better.',
  },
  'explain.looking-ahead': {
    one: 'What is told here is expected looking one move ahead.',
    other: 'What is told here is expected looking {count} moves ahead.',
  },
  'explain.repeats': {
    one: 'From {from} moves of foresight on, what both expect no longer changes.',
    other: 'From {from} moves of foresight on, what both expect returns every {count} moves.',
  },
  'explain.claim': '{id} ({details}): {text}',
  'explain.reliability': 'source {grade}',
  'explain.credibility': 'credibility {grade}',
  'explain.confidence.low': 'low confidence',
  'explain.confidence.moderate': 'moderate confidence',
  'explain.confidence.high': 'high confidence',
  'explain.rating.solid': 'solid',
  'explain.rating.caveated': 'with caveats',
  'explain.rating.unsupported': 'unsupported',
  'explain.kind.information': 'information',
  'explain.kind.assumption': 'assumption',
  'explain.kind.judgment': 'judgment',

  // Beliefs
  'beliefs.holds':
    '{state} holds: nobody would leave, each as it sees the conflict ({concept}). It would hold, too, if everyone saw the conflict as modeled.',
  'beliefs.holds-until-told':
    '{state} holds: nobody would leave, each as it sees the conflict ({concept}). It would not hold if everyone saw the conflict as modeled.',
  'beliefs.would-hold':
    '{state} would hold if everyone saw the conflict as modeled ({concept}). As each sees it, {leavers} would leave.',
  'beliefs.does-not-hold':
    '{state} does not hold ({concept}): as each sees the conflict, {leavers} would leave. Nor would it hold if everyone saw the conflict as modeled.',
  'beliefs.expected': '{by} would expect it to hold.',
  'beliefs.all-foresee': 'Everyone foresees it.',
  'beliefs.surprise': 'It would be a surprise for {by}.',
  'beliefs.not-foreseen': '{by} would not expect it to hold.',
  'beliefs.class.steady': 'It is steady: seen by all, foreseen by all, and proof against correction.',
  'beliefs.class.unsteady':
    'It is unsteady: seen and foreseen by all, but it ends when the conflict is seen as modeled.',
  'beliefs.class.steady-unforeseen':
    'It is steady but unforeseen: seen by all and proof against correction, and not everyone expects it.',
  'beliefs.class.unsteady-unforeseen':
    'It is unsteady and unforeseen: seen by all, not expected by everyone, and it ends when the conflict is seen as modeled.',
  'beliefs.class.stealthy-steady':
    'It is stealthy and steady: not seen by all, foreseen by those who see it, and proof against correction.',
  'beliefs.class.stealthy-unsteady':
    'It is stealthy and unsteady: not seen by all, foreseen by those who see it, and it ends when the conflict is seen as modeled.',
  'beliefs.class.stealthy-steady-unforeseen':
    'It is stealthy, steady and unforeseen: not seen by all, not expected by everyone who sees it, and proof against correction.',
  'beliefs.class.stealthy-unsteady-unforeseen':
    'It is stealthy, unsteady and unforeseen: not seen by all, not expected by everyone who sees it, and it ends when the conflict is seen as modeled.',
  'beliefs.whatever': 'All of this is the same whatever the value of {axes}.',
  'beliefs.reached': {
    one: 'One move leads there from {from}: {steps}.',
    other: '{count} moves lead there from {from}: {steps}.',
  },
  'beliefs.out-of-reach': 'From {from} no moves lead there.',
  'beliefs.not-held':
    'In {state} {by} would not hold its belief, which it holds only where this is so: {when}. There it sees the conflict as modeled.',
  'beliefs.not-ahead':
    'Going by what it holds in {from}, {by} would not expect it to hold; it would once it is there.',
  'beliefs.only-ahead':
    'Going by what it holds in {from}, {by} would expect it to hold; it would no longer once it is there.',
  'beliefs.impossible': 'In the conflict as {by} sees it, {state} is not possible.',
  'beliefs.unseen': '{by} would not see {state} for what it is, not knowing of {options}.',
  'beliefs.takes-for': 'It would take it for {state}.',
  'beliefs.expects-leave': 'In the conflict as {by} sees it, {state} would not last:',
  'beliefs.expects-leave-nested': 'As {by} thinks that another sees the conflict, {state} would not last:',
  'beliefs.no-gain-as-modeled':
    'If the preferences of {by} are as modeled, going from {from} to {to} would be no gain for it: {comparison}.',
  'beliefs.stays-as-modeled': 'If the preferences are as modeled, {by} would stay:',
  'beliefs.reply-no-loss':
    'As believed, {by} would even prefer that reply’s result, {to}, to {from}: {comparison}.',
  'beliefs.stays-as-seen': 'In the conflict as {by} sees it, it would stay:',
  'signals.head': 'What a move by {by} from {from} would tell {holder}:',
  'signals.against-all': {
    one: 'One move would be a gain for no {by} in which {holder} may believe: {moves}. Who sees it can go on believing in none of these types, unless it takes the move for a mistake.',
    other:
      '{count} moves would be a gain for no {by} in which {holder} may believe. The simplest: {moves}. Who sees one of them can go on believing in none of these types, unless it takes the move for a mistake.',
  },
  'signals.none': 'Every move that {holder} would see is a gain for some {by} in which it may believe.',
  'signals.credible': {
    one: 'One of these is a gain for {by} as modeled: a credible sign.',
    other: '{count} of these are gains for {by} as modeled: credible signs.',
  },
  'signals.costly':
    'None of these is a gain for {by} as modeled either: a sign that it would have to pay for.',
  'signals.leaves': 'After {to}, {holder} could still believe in this {by}, and in no other: {types}.',
  'signals.tells-nothing':
    '{to} would tell {holder} nothing: every {by} in which it may believe would gain by it.',
  'signals.answered': 'For {types} it would be a gain that the others could answer ({concept}).',
  'signals.move': 'Moving to {to}:',
  'signals.as-modeled': 'If the preferences of {by} are as modeled, {comparison}.',
  'signals.as-type': 'If they are as believed ({type}), {comparison}.',
  'signals.changes': 'There {holder} would hold another picture than in {from}.',
  'versions.head': 'If instead ‘{axis}’ were ‘{value}’:',
  'versions.ends': {
    one: '{by} has a move after which {holder} would no longer hold its belief: {moves}.',
    other:
      '{by} has {count} moves after which {holder} would no longer hold its belief, the simplest: {moves}.',
  },
  'telling.preferences': 'If {by} were told what {of} prefers as modeled:',
  'telling.view': 'If {by} were told how {of} sees the conflict:',
  'telling.unknown': 'If {by} learned of the option ‘{option}’:',
  'telling.imagined': 'If {by} learned that there is no option ‘{option}’:',
  'telling.possible': 'If {by} were told what is possible as modeled:',
  'telling.everything': 'If {by} were told everything as modeled:',
  'telling.not-alone': 'It cannot be told alone: the rest of what {by} believes would make no sense with it.',
  'telling.holds': {
    one: 'One more state would hold: {states}.',
    other: '{count} more states would hold: {states}.',
  },
  'telling.falls': {
    one: 'One state would no longer hold: {states}.',
    other: '{count} states would no longer hold: {states}.',
  },
  'telling.same-holds': 'What holds would stay the same.',
  'telling.foresees': {
    one: '{by} would foresee one more state: {states}.',
    other: '{by} would foresee {count} more states: {states}.',
  },
  'telling.expects-no-more': {
    one: '{by} would no longer expect one state: {states}.',
    other: '{by} would no longer expect {count} states: {states}.',
  },
  'telling.same-foresees': '{by} would foresee the same states as before.',
  'telling.gains':
    'Telling would be in the interest of {by}: of what holds, by its own ranking, neither the best nor the worst gets worse, and one gets better.',
  'telling.loses':
    'Telling would be against the interest of {by}: of what holds, by its own ranking, neither the best nor the worst gets better, and one gets worse.',
  'telling.same': 'Neither the best nor the worst of what holds would change for anybody.',
  'telling.unclear': 'Whether telling would be in the interest of {by} cannot be said.',
  'telling.sign': {
    one: 'A move by {teller} from {from} would be a credible sign: {moves}. It is a gain for it as modeled, and for no {teller} in which {by} may believe.',
    other:
      'Any of {count} moves by {teller} from {from} would be a credible sign, such as {moves}. They are gains for it as modeled, and for no {teller} in which {by} may believe.',
  },
  'telling.no-sign':
    '{teller} has no move from {from} that would be a credible sign: none is a gain for it as modeled and for no {teller} in which {by} may believe.',
  'telling.more-states': {
    one: 'one more',
    other: '{count} more',
  },

  // Levers
  'levers.drop': '{by} would give up {statement} (now in place {place} of its priorities).',
  'levers.move-first': '{by} would put {statement} first (now in place {place}).',
  'levers.move-last': '{by} would put {statement} last (now in place {place}).',
  'levers.move-before': '{by} would put {statement} (now in place {place}) before {other}.',
  'levers.add-first': '{by} would also want {statement}, before all else.',
  'levers.add-last': '{by} would also want {statement}, after all else.',
  'levers.add-before': '{by} would also want {statement}, and that before {other}.',
  'levers.rank-equal': '{by} would like {state} as much as {other}.',
  'levers.rank-best': '{by} would like {state} best of all.',
  'levers.rank-worst': '{by} would like {state} least of all.',
  'levers.rank-above': '{by} would like {state} just better than {other}.',
  'levers.rank-below': '{by} would like {state} just less than {other}.',
  'levers.take-only': '{by} could not take back ‘{option}’ once it is taken.',
  'levers.drop-only': '{by} could not take up ‘{option}’ (again).',
  'levers.forbid': '{by} could not move from where {from} holds to where {to} holds.',
  'levers.remove': 'Nobody could take ‘{option}’, which is now open to {by}.',
  'levers.told': '{by} would know what {of} prefers as modeled.',
  'levers.told-unknown': '{by} would know of the option ‘{option}’.',
  'levers.told-imagined': '{by} would know that there is no option ‘{option}’.',
  'levers.join': '{members} would act together.',
  'levers.stated': '{name}.',
  'levers.wanted': {
    one: 'Wanted: {states} is an equilibrium ({concept}).',
    other: 'Wanted: {states} are equilibria ({concept}).',
  },
  'levers.wanted-as-seen': {
    one: 'Wanted: {states} holds, each side acting on the conflict as it sees it ({concept}).',
    other: 'Wanted: {states} hold, each side acting on the conflict as it sees it ({concept}).',
  },
  'levers.unwanted': {
    one: 'Wanted: {states} is no equilibrium ({concept}).',
    other: 'Wanted: none of {states} is an equilibrium ({concept}).',
  },
  'levers.unwanted-as-seen': {
    one: 'Wanted: {states} does not hold, each side acting on the conflict as it sees it ({concept}).',
    other: 'Wanted: none of {states} holds, each side acting on the conflict as it sees it ({concept}).',
  },
  'levers.reach': 'It is to be reachable from {from}.',
  'levers.reach-gains':
    'It is to be reachable from {from} by moves that are each a gain for whoever makes it.',
  'levers.every': {
    one: 'All this in the one version considered.',
    other: 'All this in each of the {count} versions considered.',
  },
  'levers.count': {
    one: 'One elementary change of the conflict as modeled is considered.',
    other: '{count} elementary changes of the conflict as modeled are considered.',
  },
  'levers.so-already': 'It is so already; nothing has to change.',
  'levers.least': {
    one: 'The least that does costs {cost}, in one way.',
    other: 'The least that does costs {cost}; {count} different conflicts at that cost are as wanted.',
  },
  'levers.least-ways': {
    one: 'The least that does costs {cost}; {sets} sets of changes lead to the one conflict at that cost that is as wanted.',
    other:
      'The least that does costs {cost}; {count} different conflicts at that cost are as wanted, and {sets} sets of changes lead to them.',
  },
  'levers.not-so': 'As it is, it is not so, and there is no cheaper change.',
  'levers.none-cheaper': {
    one: 'The one cheaper set of changes was tried and does not do.',
    other:
      'None of the {count} cheaper sets of changes does; all were tried ({conflicts} different conflicts).',
  },
  'levers.none': {
    one: 'Nothing does: there is no change to make.',
    other: 'No set of these changes does; all {count} were tried ({conflicts} different conflicts).',
  },
  'levers.none-up-to': {
    one: 'No set of changes that costs {cost} or less does; the only one was tried.',
    other:
      'No set of changes that costs {cost} or less does; all {count} were tried ({conflicts} different conflicts).',
  },
  'levers.none-yet': {
    one: 'None was found that does. One set, that of no changes, was tried.',
    other:
      'None was found that does. All {count} sets that cost {cost} or less were tried ({conflicts} different conflicts).',
  },
  'levers.stopped-tries': 'The search stopped at its bound (--tries); it is complete up to a cost of {cost}.',
  'levers.stopped-cancelled': 'The search was broken off; it is complete up to a cost of {cost}.',
  'levers.same': {
    one: 'One other set of changes of the same cost comes to the same.',
    other: '{count} other sets of changes of the same cost come to the same.',
  },
  'levers.gained': {
    one: 'One more state would hold: {states}.',
    other: '{count} more states would hold: {states}.',
  },
  'levers.lost': {
    one: 'One state would no longer hold: {states}.',
    other: '{count} states would no longer hold: {states}.',
  },
  'levers.same-states': 'What holds for decision makers who act alone would stay the same.',
  'levers.no-way': 'From {from} no moves would lead to {to}.',
  'levers.here': '{to} is where things stand.',
  'levers.way': {
    one: 'One move would lead there from {from}.',
    other: '{count} moves would lead there from {from}.',
  },
  'levers.no-gains': 'Not by gains alone: somebody would have to accept a loss on the way.',
  'levers.gains': {
    one: 'Also by gains alone, in one move.',
    other: 'Also by gains alone, in {count} moves.',
  },
  'levers.cost': 'Cost {cost}',
  'levers.cost-other-kind': 'Cost {cost}, another kind of change',
  'levers.neutral':
    'These are changes of the conflict as modeled. Nothing is said of whether anybody could or should make them.',

  // The story of a comparison
  'story.holds-everywhere': {
    one: '{state} holds in the one version considered: {meaning} ({concept}).',
    other: '{state} holds in all {count} distinct versions considered: {meaning} ({concept}).',
  },
  'story.holds-somewhere': {
    one: '{state} holds in {holding} of {count} version considered: {meaning} ({concept}).',
    other: '{state} holds in {holding} of {count} distinct versions considered: {meaning} ({concept}).',
  },
  'story.nothing-holds':
    'In no version considered does any state hold in the sense that {meaning} ({concept}).',
  'story.only': {
    one: 'In {count} of them it is the only such state.',
    other: 'In {count} of them it is the only such state.',
  },
  'story.always-only': 'Wherever it holds, it is the only such state.',
  'story.nearest': 'The nearest alternative is {to}: {comparison}.',
  'story.better':
    '{state} would be better for everyone than {reference}, and holds in {holding} of {count} versions: {meaning} ({concept}).',
  'story.better-reach': {
    one: 'It can be reached in one move.',
    other: 'It can be reached in {count} moves.',
  },
  'story.better-loss': 'On the way, somebody must first accept a loss.',
  'story.not-in-view':
    'In the conflict as {holder} holds it to be, {state} does not hold, so {holder} would not expect it to last.',
  'story.also-in-view': 'In the conflict as {holder} holds it to be, {state} holds too.',
  'story.falls': '{state} no longer holds where {values}.',
  'story.where': '“{axis}” is “{value}”',
  'story.not-in-base': 'Where nothing is changed, {state} does not hold.',
  'story.never-falls': 'None of the versions considered changes that.',
  'story.assumed':
    'All of this follows from the preferences as the model assumes them; it says nothing about whether they are right.',

  // What conclusions rest on
  'element.decision-maker': 'the decision maker ‘{name}’',
  'element.state': 'the state ‘{name}’',
  'element.axis': 'the axis ‘{name}’',
  'element.consequence': 'the consequence ‘{name}’',
  'element.rule': 'the rule ‘{name}’',
  'element.coalesced-state': 'the coalesced state ‘{name}’',
  'element.forbidden-move': 'a forbidden move of {by}',
  'element.statement-group': 'statements of {by} in either order',
  'element.scenario': 'the scenario ‘{name}’',
  'element.belief': 'the belief of {by}',
  'element.believed-type': 'the believed type ‘{name}’',
  'element.in-scenario': '{element} in ‘{name}’',
  'element.in-view': '{element} in the eyes of {holder}',
  'trace.fails': {
    one: '{state} does not hold in the one version considered ({concept}).',
    other: '{state} holds in none of {count} distinct versions considered ({concept}).',
  },
  'trace.view-holds': {
    one: 'In the conflict as {holder} holds it to be, {state} holds in {holding} of {count} version: {meaning} ({concept}).',
    other:
      'In the conflict as {holder} holds it to be, {state} holds in {holding} of {count} distinct versions: {meaning} ({concept}).',
  },
  'trace.view-fails': {
    one: 'In the conflict as {holder} holds it to be, {state} does not hold in the one version considered ({concept}).',
    other:
      'In the conflict as {holder} holds it to be, {state} holds in none of {count} distinct versions ({concept}).',
  },
  'trace.unless': 'The author’s own alternative overturns it: {names}, which rests on {claims}.',
  'trace.cites': {
    one: 'Its reasons cite one claim: {claims}.',
    other: 'Its reasons cite {count} claims: {claims}.',
  },
  'trace.cites-none': 'Its reasons cite no claim.',
  'trace.cites-unmarked': {
    one: 'They also use what no claim speaks for: {elements}.',
    other: 'They also use what no claim speaks for: {elements}.',
  },
  'trace.set': {
    one: 'Withdrawing {supports} overturns it.',
    other: 'Withdrawing {supports} together overturns it, and no part of that does.',
  },
  'trace.set-gone': {
    one: 'Withdrawing {supports} overturns it: it is then no state of the model any more.',
    other:
      'Withdrawing {supports} together overturns it, and no part of that does: it is then no state of the model any more.',
  },
  'trace.more-sets': { one: 'There is one more such set.', other: 'There are {count} more such sets.' },
  'trace.tried': {
    one: 'No other set of up to {size} does; one was tried.',
    other: 'No other set of up to {size} does; {count} were tried.',
  },
  'trace.tried-none': {
    one: 'No set of up to {size} overturns it; one was tried.',
    other: 'No set of up to {size} overturns it; {count} were tried.',
  },
  'trace.tried-all': {
    one: 'No other set of any size does; one was tried, and none is left.',
    other: 'No other set of any size does; {count} were tried, and none is left.',
  },
  'trace.tried-all-none': {
    one: 'No set of any size overturns it; one was tried, and none is left.',
    other: 'No set of any size overturns it; {count} were tried, and none is left.',
  },
  'trace.stopped-tries': 'Larger sets would be too many to try; up to {size} all were tried.',
  'trace.stopped-cancelled': 'The search was broken off; sets of up to {size} were all tried.',
  'trace.nothing':
    'The model reaches no conclusion to trace: neither the status quo nor a named state holds in any version.',
  'trace.idle': {
    one: 'Overturns nothing, alone or in any set tried: {claims}.',
    other: 'Overturn nothing, alone or in any set tried ({count}): {claims}.',
  },
  'trace.untested': 'Cannot be tested, because the model cannot be read without: {claims}.',
  'trace.context': {
    one: 'Context only, so that nothing falls with it: {claims}.',
    other: 'Context only, so that nothing falls with them ({count}): {claims}.',
  },
  'trace.falls': '{state} ({concept}): falls in {part} of {whole}',
  'trace.vanishes': '{state} ({concept}): no longer a state in {part} of {whole}',
  'trace.comes': '{state} ({concept}): holds in {part} more',
  'trace.arises': '{state} ({concept}): begins to hold in {part} of {whole}',
  'trace.leaves': '{state} ({concept}): {part} of {whole} versions leave the comparison',
  'trace.unreadable': '{state} ({concept}): cannot be asked in {part} of {whole}',
  'trace.seen-by': '{state}, as {holder} sees it',
  'trace.breaks-nothing': 'none of the conclusions above',
  'trace.breaks-with': 'alone nothing; together with {supports}: {states}',
  'trace.bearing.load-bearing': 'load-bearing',
  'trace.bearing.jointly': 'not alone',
  'trace.used-by': { one: 'one claim, {elements}', other: '{count} claims, {elements}' },
  'trace.elements': { one: 'one element', other: '{count} elements' },
  'trace.no-claim': 'no claim',
  'table.bearing':
    'What each claim bears: claims whose withdrawal overturns a conclusion, alone or with others',
  'table.sources': 'Sources',
  'table.assumptions': 'Key assumptions',
  'column.claim': 'Claim',
  'column.kind': 'Kind',
  'column.bearing': 'Bearing',
  'column.withdrawn': 'Withdrawn alone',
  'column.source': 'Source',
  'column.date': 'Date',
  'column.type': 'Type',
  'column.reliability': 'Reliability',
  'column.credibility': 'Credibility of claims',
  'column.descriptor': 'Descriptor',
  'column.used-by': 'Used by',
  'column.breaks-without': 'Without it',
  'column.assumption': 'Assumption',
  'column.rating': 'Rating',
  'column.why': 'Why',
  'column.breaks': 'What breaks if it is false',
  'retract.falls-with': {
    one: 'One element falls: {elements}.',
    other: '{count} elements fall: {elements}.',
  },
  'retract.falls-nothing': 'No element falls: whatever cites it has another claim left, or cannot fall.',
  'retract.more': { one: 'one more', other: '{count} more' },
  'retract.falls': {
    one: '{state} falls: it no longer holds in the one version in which it did ({concept}).',
    other: '{state} falls: it no longer holds in {part} of the {count} versions in which it did ({concept}).',
  },
  'retract.vanishes': {
    one: '{state} falls: it is no state of the model any more in the one version in which it held ({concept}).',
    other:
      '{state} falls: it is no state of the model any more in {part} of the {count} versions in which it held ({concept}).',
  },
  'retract.survives': {
    one: '{state} survives in the one version in which it holds ({concept}).',
    other: '{state} survives in all {count} versions in which it holds ({concept}).',
  },
  'retract.still-fails': {
    one: '{state} still does not hold in the one version considered ({concept}).',
    other: '{state} still holds in none of the {count} versions ({concept}).',
  },
  'retract.appears': {
    one: '{state} appears: it holds in one version in which it did not ({concept}).',
    other: '{state} appears: it holds in {count} versions in which it did not ({concept}).',
  },
  'retract.leaves': {
    one: 'One version of that leaves the comparison.',
    other: '{count} versions of that leave the comparison.',
  },
  'retract.seen-by': '{state}, as {holder} sees it,',
  'retract.left': 'leaves',
  'table.retract': 'Equilibria before and after',
  'table.retract-view': 'Equilibria before and after, as {holder} sees the conflict',
  'table.retract-states': 'States that fall or appear',
  'value.from-to': '{before} → {after}',
  'value.fell-appeared': '−: versions in which it no longer holds; +: versions in which it begins to hold.',
  'doubt.rests': {
    one: 'One element rests on nothing better: {elements}.',
    other: '{count} elements rest on nothing better: {elements}.',
  },
  'doubt.rests-nothing': 'Every element that cites it has another claim left, or cannot fall.',
  'doubt.hangs':
    '{state} hangs on it ({concept}): if it is wrong, that is overturned in {part} of {whole} versions.',
  'doubt.cites': '{state} cites it but does not hang on it ({concept}): if it is wrong, that stays.',
  'doubt.free': '{state} does without it ({concept}).',

  // Tables

  // Coalitions
  'concept-short.c-nash': 'C-Nash',
  'concept-short.c-gmr': 'C-GMR',
  'concept-short.c-smr': 'C-SMR',
  'concept-short.c-seq': 'C-SEQ',
  'table.coalition': {
    one: 'Stable for {members} as a coalition of one',
    other: 'Stable for {members} together',
  },
  'table.universal': 'Stable for every coalition',
  'table.jumps': 'Equilibrium jumps',
  'column.from': 'From',
  'column.coalition': 'Together',
  'column.both-equilibria': 'Both equilibria under',
  'coalition.lone':
    'C-SEQ of one decision maker is not SEQ: the others may answer as coalitions, too, so it holds a little more often.',
  'coalition.leaves': {
    one: '{members} would gain by going from {from} to {to}; the first is an equilibrium when each acts alone ({concepts}).',
    other:
      '{members} together could go from {from} to {to}, and each of them would gain; the first is an equilibrium when each acts alone ({concepts}).',
  },
  'coalition.step': 'Move {number}, by {by}: {move}.',
  'coalition.gains': 'For {by}, {comparison}.',
  'coalition.to-equilibrium': 'The second is an equilibrium as well ({concepts}).',
  'coalition.answer-step': '{members} to {to}',
  'coalition.answered':
    'The others could answer ({concept}): {steps}. That would leave {held} no better off than at {state}.',
  'coalition.answered-for-good':
    'The others could answer ({concept}): {steps}. That would leave {held} no better off than at {state}, and no further move of the coalition would mend it for all its members.',
  'coalition.unanswered': 'Under {concepts} no answer of the others holds this back.',
  'coalition.unanswered-nash': 'Under {concept} nobody’s answer is considered.',
  'coalition.more': {
    one: 'There is one other joint gain from there.',
    other: 'There are {count} other joint gains from there.',
  },
  'coalition.nobody-left': 'Nobody is left to answer ({concepts}).',
  'coalition.mended':
    'Under {concepts} the others could answer with {to}, but the coalition could go on from there to {out}, and each member would still be better off than at {state}.',
  'coalition.would-stay': {
    one: '{members}, as a coalition of one, would stay at {state} ({concepts}).',
    other: '{members} together would stay at {state} ({concepts}).',
  },
  'coalition.would-leave': {
    one: '{members}, as a coalition of one, would leave {state} ({concepts}).',
    other: '{members} together would leave {state} ({concepts}).',
  },
  'coalition.could-go': {
    one: 'It could go to {to} and would gain.',
    other: 'Together they could go to {to}, and each of them would gain.',
  },
  'coalition.more-gains': {
    one: 'There is one further joint gain.',
    other: 'There are {count} further joint gains.',
  },
  'coalition.nowhere': 'The coalition cannot move from here.',
  'coalition.no-gain': {
    one: 'The coalition could go to one other state; there not every member would be better off.',
    other:
      'The coalition could go to {count} other states; in none of them would every member be better off.',
  },
  'coalition.no-gain-at': 'Not at {to}: for {by}, {comparison}.',
  'coalition.no-gain-more': {
    one: 'Nor in one further state.',
    other: 'Nor in {count} further states.',
  },
  'merged.what':
    '{members} are one player here: they change all their options in one step, and gain only where each of them does. This is not coalition stability, where the members move in turn.',
  'merged.player': '{members} as one',
  'disagree.state': '{state} is an equilibrium under {holds}, not under {fails}.',
  'disagree.no-answers':
    '{by} would gain by moving to {to}. The others could answer with {end}: {here} counts that, {there} counts no answer.',
  'disagree.joint':
    '{by} would gain by moving to {to}. Moves of the others at the same time would end at {end}: {here} counts that, {there} does not.',
  'disagree.costly':
    '{by} would gain by moving to {to}. The others could answer with {end}: {here} counts that; {there} does not, because {mover} would not gain by moving to {next}.',
  'disagree.mended':
    '{by} would gain by moving to {to}. The others could answer with {end}: {here} counts that; {there} does not, because {by} could go on to {out}, which it likes better than {state}.',

  'table.states': 'States',
  'table.pairs': 'How {by} compares each state in a row with each in a column',
  'table.pairs-degrees': 'A number says how surely {by} prefers the state in the row, from 0 to 1.',
  'table.equilibria': 'Equilibria',
  // What holds in every reading
  'robust.considered': {
    one: '{total} readings are considered: one version of the conflict, with what is open in it about what the sides prefer.',
    other:
      '{total} readings are considered: {count} distinct versions of the conflict ({combinations} combinations), each with what is open in it about what the sides prefer.',
  },
  'robust.side': '{by}: {total} readings; {open}.',
  'robust.side-closed': '{by}: one reading; nothing about its preference is open.',
  'robust.open-left-out': {
    one: 'one statement rests on doubtful claims only and may not hold',
    other: '{count} statements rest on doubtful claims only and may not hold',
  },
  'robust.open-moved': {
    one: 'one statement may stand elsewhere',
    other: '{count} statements may stand elsewhere',
  },
  'robust.open-ordered': {
    one: 'in one group it is unknown what matters more',
    other: 'in {count} groups it is unknown what matters more',
  },
  'robust.open-merged': {
    one: 'how the one part compares is unknown',
    other: 'how its {count} parts compare is unknown',
  },
  'robust.in-all': '{state} is an equilibrium in all readings considered ({concept}).',
  'robust.in-none': '{state} is an equilibrium in none of the readings considered ({concept}).',
  'robust.in-some':
    '{state} is an equilibrium in {holding} of the {total} readings considered, {share} of them ({concept}): as a share, {likelihood}.',
  'robust.drawn': {
    one: '{state} is an equilibrium in {holding} of one reading drawn by lot ({concept}).',
    other:
      '{state} is an equilibrium in {holding} of {count} readings drawn by lot from those considered ({concept}); the share in all of them is between {low} and {high}, where 95 of 100 such ranges would be right.',
  },
  'robust.holds-where': 'It is one, for example, where {reading}.',
  'robust.holds-where-written': 'It is one as the model is written.',
  'robust.fails-where': 'It is none, for example, where {reading}.',
  'robust.fails-where-written': 'It is none as the model is written.',
  'robust.headline-holds': 'Devil’s advocate: that {state} holds as written ({concept}).',
  'robust.headline-fails': 'Devil’s advocate: that {state} does not hold as written ({concept}).',
  'robust.stands': 'Nothing that is open overturns it: all {total} readings agree.',
  'robust.stood': 'None of {total} readings drawn by lot overturns it; that proves nothing about the others.',
  'robust.overturned': {
    one: 'The least change that overturns it: {reading}.',
    other: 'The least that overturns it is {count} changes together: {reading}.',
  },
  'robust.unsettled': { other: 'The model itself leaves it open: it is otherwise where {reading}.' },
  'robust.no-less': {
    one: 'Nothing less does: the model as written, and it alone, has fewer changes.',
    other: 'Fewer than {count} do not: every one of the {total} readings was gone through.',
  },
  'robust.overturned-otherwise': {
    one: 'The least of another kind: {reading}.',
    other: 'The least of another kind is {count} changes together: {reading}.',
  },
  'robust.no-other-kind': 'Nothing of another kind overturns it.',
  'robust.left-out': '{by} does not care about {statement}',
  'robust.moved': '{statement} is priority {to} of {by}, not {from}',
  'robust.ordered': 'to {by} matter, in this order, {statements}',
  'robust.before': '{earlier}, then {later}',
  'robust.merged': '{by} ranks {ranking}',
  'robust.more-states': {
    one: 'One more state holds in some reading.',
    other: '{count} more states hold in some reading.',
  },
  'robust.share-note':
    'A share of the readings considered is not a forecast: it says how much depends on what is open.',
  'table.robust': 'In how many of the readings considered each state is an equilibrium',
  'value.in-all': 'all',
  'value.in-none': 'none',
  'likelihood.said': '{term} ({range})',
  'likelihood.icd.1': 'almost no chance',
  'likelihood.icd.2': 'very unlikely',
  'likelihood.icd.3': 'unlikely',
  'likelihood.icd.4': 'roughly even chance',
  'likelihood.icd.5': 'likely',
  'likelihood.icd.6': 'very likely',
  'likelihood.icd.7': 'almost certain',
  'likelihood.uk.1': 'a remote chance',
  'likelihood.uk.2': 'highly unlikely',
  'likelihood.uk.3': 'unlikely',
  'likelihood.uk.4': 'a realistic possibility',
  'likelihood.uk.5': 'likely or probable',
  'likelihood.uk.6': 'highly likely',
  'likelihood.uk.7': 'almost certain',
  'likelihood.ipcc.1': 'exceptionally unlikely',
  'likelihood.ipcc.2': 'very unlikely',
  'likelihood.ipcc.3': 'unlikely',
  'likelihood.ipcc.4': 'about as likely as not',
  'likelihood.ipcc.5': 'likely',
  'likelihood.ipcc.6': 'very likely',
  'likelihood.ipcc.7': 'virtually certain',

  'table.degrees': 'How strongly each equilibrium is held',
  'note.degrees':
    'The largest degree of strength by which something worse answers every gain: 1 is mildly worse, 2 strongly, and so on up. 0: some gain is answered only by what is as good.',
  'table.stability': 'Stability of each state for each decision maker',
  'table.tableau': 'Tableau: {by}',
  'table.tableau-on': 'Tableau: {by} (continued)',
  'table.evolution': 'How the conflict would get there: way {number}',
  'table.reachability': 'What can be reached, and who moves last',
  'table.reachability-improving': 'What can be reached by gains alone, and who moves last',
  'table.variants': 'The versions of the conflict compared',
  'table.survival': 'What survives: in how many versions each state is an equilibrium',
  'table.expectations': 'Expectations',
  'column.most-preferred-first': 'Most preferred first',
  'column.number': 'No.',
  'column.state': 'State',
  'column.decision-maker': 'Decision maker',
  'column.option': 'Option',
  'column.decimal': 'Decimal',
  'column.rank': 'Rank for {by}',
  'column.equilibrium': 'Eq',
  'column.better-for': 'Better than the status quo for',
  'column.reachable': 'Moves from the status quo',
  'column.indifference': 'Rests on an indifference of',
  'column.moves': 'Moves',
  'column.move': 'Move',
  'column.by': 'By',
  'column.to': 'To',
  'column.changes': 'Changes',
  'column.reached': 'States',
  'column.for-mover': 'For the mover',
  'column.version': 'Version',
  'column.view': 'View',
  'column.list': '{concept} equilibria',
  'column.holds-in': 'Holds in',
  'column.concept': 'Concept',
  'table.outcomes': 'What holds, and for whom it would be a surprise',
  'table.signals': 'What moves by {by} from {from} would tell {holder}',
  'column.as-modeled-worth': 'To it, as modeled',
  'column.as-type': 'To it as {type}',
  'column.tells': 'What can still be held',
  'value.worth-gain': 'gain',
  'value.worth-answered-gain': 'gain that can be answered',
  'value.worth-no-gain': 'no gain',
  'value.worth-unseen': '–',
  'value.tells-credible': 'none of these types: a credible sign',
  'value.tells-contradicts': 'none of these types',
  'value.tells-some': 'those that gain',
  'value.tells-nothing': 'all of these types',
  'value.held-in': '{holder} (in {part} of {whole} states)',
  'table.expectations-views': 'Who expects what',
  'table.rankings': 'Who prefers what, in whose eyes',
  'table.outcome-versions': 'The same in every version',
  'column.holds': 'Holds',
  'column.as-modeled': 'If all see it as modeled',
  'column.in-the-eyes': 'In the eyes of',
  'column.foreseen-by': 'Foreseen by {by}',
  'column.class': 'Class',
  'column.surprise': 'Surprise for',
  'column.expected': 'States expected',
  'column.imagined': 'Of these, in its eyes only',
  'column.expected-named': 'Such as',
  'column.ranking': 'Ranking, best first',
  'value.what-holds': 'What holds',
  'value.as-modeled-alone': 'If all saw it as modeled',
  'value.standing-holds': 'holds',
  'value.standing-modeled': 'only if seen as modeled',
  'value.foreseen': 'foreseen',
  'value.unforeseen-by': 'not foreseen by {by}',
  'value.imagined-mark': '* A state that exists in the eyes of its believer only.',
  'class.steady': 'steady',
  'class.unsteady': 'unsteady',
  'class.steady-unforeseen': 'steady, unforeseen',
  'class.unsteady-unforeseen': 'unsteady, unforeseen',
  'class.stealthy-steady': 'stealthy, steady',
  'class.stealthy-unsteady': 'stealthy, unsteady',
  'class.stealthy-steady-unforeseen': 'stealthy, steady, unforeseen',
  'class.stealthy-unsteady-unforeseen': 'stealthy, unsteady, unforeseen',
  'gain.better': 'a gain',
  'gain.equal': 'neither gain nor loss',
  'gain.worse': 'a loss',
  'gain.unknown': 'not known',
  'value.everyone': 'everyone',
  'value.nobody': 'nobody',
  'value.any': 'any',
  'value.base': 'base',
  'value.true-conflict': 'as modeled',
  'value.as-seen': 'as {holder} sees it',
  'value.of': '{part} of {whole}',
  'value.reach-note':
    'In each row: the states reached after so many moves, first or with a new last mover, who is named.',
  'value.overall': 'Overall',
  'value.stability': 'Stability',
  'value.improvements': 'Improvements',
  'value.tableau-note':
    'E: equilibrium. r: rational, no improvement. s: every improvement meets a credible reply. u struck through: deterred only because the others may move at the same time. u: unstable. Beneath: improvements, best first.',
  'value.tableau-ties': '~: as good as the next.',
  'value.yes': 'yes',
  'value.no': 'no',
  'value.none': 'none',
  'value.not-reachable': 'not reachable',
  'value.by-gains': '{moves}, by gains alone',
  'value.same-as': 'as {version}',
  'refusal.not-invertible': 'conditions on preferences are worked out for {names}, not for {concept}',

  'table.inverse': 'What {by} would have to prefer for {state} to hold',
  'column.orders-stable': {
    one: 'Orders under which it stays',
    other: 'Orders under which each of them stays',
  },
  'column.orders-equilibrium': 'Orders under which everyone stays',
  'inverse.count': '{count} of {total} ({share})',
  'inverse.share': '{share} of all',
  'inverse.not-counted': 'Not counted: {reason}.',
  'inverse.always': '{concept}: {by} stays at {state} whatever it prefers.',
  'inverse.one': {
    one: '{concept}: {by} must not prefer {states} to {state}.',
    other: '{concept}: {by} must prefer none of these to {state}: {states}.',
  },
  'inverse.all': '{concept}: {by} must prefer none of these to {state}.',
  'inverse.given': 'This takes what the others prefer as given.',
  'inverse.some': '{concept}: for {by} one of these must be so, compared with {state}.',
  'inverse.none-of': {
    one: '{by} does not prefer {states} to it.',
    other: '{by} prefers none of these to it: {states}.',
  },
  'inverse.by-move':
    '{concept}: for each move that {by} could make from {state}, there must be something named with it that {by} does not prefer to {state}.',
  'inverse.of-move': 'Moving to {to}: {ways}.',
  'inverse.all-of': 'all of {states}',
  'inverse.ways-more': { one: 'one more', other: 'one of {count} more' },
  'inverse.met': 'As modeled, this is so.',
  'inverse.unmet': 'As modeled, this is not so.',
  'inverse.joint':
    '{concept}: what each needs depends on what the others prefer, which is open, too. So the combinations are counted, and no condition is given.',
  'inverse.refused': '{concept}: {reason}.',
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof catalogue;

export const en: Readonly<Record<MessageId, Message>> = catalogue;
