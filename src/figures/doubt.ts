/**
 * What is uncertain about a figure that a source prints, where it matters to whoever compares it: the year that it is of,
 * or whether it counts what it stands for here.
 */
export const doubts = ["assumed-year", "uncertain-measure"] as const;

export type Doubt = (typeof doubts)[number];
