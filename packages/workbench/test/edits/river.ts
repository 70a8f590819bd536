/** A model on which edits are shown. */
export const river = `# A made-up river dispute
modus: 1
title: River
language: en

# who
decision-makers:
  # the upper riparian
  upstream:
    name: Upstream state
    options:
      release:  {name: Release water}   # in summer
      escalate: {change: take-only}
  downstream:
    options:
      attack: {}
      posture: {levels: [none, alert, war]}

consequences:
  fighting: {when: attack or posture = war, claims: [c-1]}
  calm: not attack

feasibility:
  # both at once is absurd
  - never: release and escalate
  - {id: war-footing, if: attack, then: posture != none, because: no attack without mobilization}
  - at-most-one: [release, escalate]

status-quo: {posture: alert}

named-states:
  now: {state: [posture=alert], name: Now}

preferences:
  upstream:
    claims: [c-2]
    priorities:   # most important first
      # peace above all
      - {statement: not fighting, vital: true, claims: [c-1]}
      - escalate if attack
      - not release
  downstream:
    weights: {attack: -3, release: 5}

scenarios:
  wet:
    name: A wet year
    change:
      preferences:
        upstream: {priorities: [release]}
      feasibility: {drop: [war-footing]}

beliefs:
  downstream:
    hidden-options: [escalate]

expect:
  - {concept: nash, includes: [now]}
  - {concept: nash, scenario: wet, count: 3, source: s-1}

sources:
  s-1: {title: A book}

claims:
  c-1: {text: It is said., kind: judgment, source: s-1}
  c-2: {text: It is supposed., kind: assumption}
`;
