/** A small conflict for tests that write: with remarks, a scenario, and few enough lines to be seen at once. */
export const river = `# A dispute about a river. The remarks in this text must outlive every edit.
modus: 1
title: A river dispute
language: en

decision-makers:
  upstream:
    name: Upstream            # holds the gates
    options:
      release: {name: Release water}
  downstream:
    name: Downstream
    options:
      protest: {name: Protest}
      appeal: {name: Appeal to the court}

# How it began
status-quo: {}

preferences:
  upstream:
    priorities:
      - not release           # the reservoir fills
      - not protest
  downstream:
    priorities:
      - release               # the harvest needs it
      - not protest

axes:
  season: {name: Season, base: wet, base-name: Wet year}
scenarios:
  dry:
    name: Dry year
    axis: season
    change:
      preferences:
        downstream: {priorities: [release, protest]}
`;

export const remarks: readonly string[] = river.match(/#.*/g) ?? [];
