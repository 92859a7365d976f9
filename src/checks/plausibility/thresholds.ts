/**
 * From where on figures are queried. All of it stands here, and none of it was set for a case: tests/checks/genuine
 * measures how many queries real figures raise, tests/checks/faults how many faults are found.
 */
export const thresholds = {
  /** A figure of the release's year, in standard deviations from what its own past and other areas lead to expect. */
  figure: 3.6,
  /** One by more than one dimension, of which a return has many. */
  detail: 4,
  /** Figures of one measure together, none of which is so far out alone. */
  together: 4,
  /** A share of a measure. */
  share: 4.25,
  /** A figure of an earlier year, which was published and looked at before: only what is far out. */
  history: 6,
  /** A year after which the next is also held to what was before it. */
  unsteady: 2.5,
  /** The chance that a block of figures is that of an earlier year again, below which it is queried. */
  repeated: 1 / 500,
  /** A rate, in lengths of the middle half of all areas' rates beyond it, on the scale of logarithms. */
  rate: 3,
  /** The number of measures of a return that are queried as one: then the return as a whole is in question. */
  measures: 3,
} as const;

/**
 * What is assumed of a series before other areas and its own past say more. `movement` is how far a count moves in a
 * year beside chance, `growth` by how much it grows, both as a share. Those of counts on one day are of 92 yearly
 * changes of the register published for 2001/02 to 2023/24, with a middle of 4% and a robust spread of 4%; those of
 * events are rounded from the few that were published.
 */
export const assumed = {
  snapshot: { movement: 0.04, growth: 0.03 },
  flow: { movement: 0.25, growth: 0 },
  /** Of a share, as a logarithm of its odds. */
  share: { snapshot: 0.1, flow: 0.2 },
  /** How many areas what is assumed counts for beside those that are observed. */
  weight: 3,
} as const;

/** How many years back a figure is compared with. */
export const yearsOfPast = 4;
/** A figure is compared with one of at most this many years before. */
export const longestGap = 3;
/** Fewer areas than this say nothing of each other. */
export const fewestPeers = 5;
