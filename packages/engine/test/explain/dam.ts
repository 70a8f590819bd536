/** A small conflict with claims, names and scenarios: state 1 nothing, 2 water released, 3 attack, 4 both. */
export const dam = `
modus: 1
title: A dam
decision-makers:
  upstream: {name: Upstream state, options: {release: {name: Release water, claims: [c-gates]}}}
  downstream: {name: Downstream state, options: {attack: {name: Attack}}}
status-quo: {}
named-states:
  peace: {state: 2, name: Peace}
preferences:
  upstream:
    priorities:
      - {statement: not attack, claims: [c-fear]}
      - not release
  downstream:
    priorities:
      - release
      - {statement: attack iff not release, name: Attack exactly when no water comes}
axes:
  season: {name: Season, base: wet, base-name: Wet}
  army: {name: Army, base: strong, base-name: Strong}
scenarios:
  dry: {axis: season, name: Dry, change: {title: A dam in a dry year}}
  weak: {axis: army, name: Weak, change: {preferences: {downstream: {priorities: [not attack]}}}}
claims:
  c-gates: {text: The gates work., kind: information}
  c-fear: {text: War is feared most., kind: judgment, at: p. 3}
`;
