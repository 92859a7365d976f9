/**
 * The kinds of pictures that reports have. `dots`: areas with their limits beside a reference, grouped by whether the
 * limits overlap. `funnel`: shares of areas by the number that they are shares of, with control limits. `multiples`: one
 * small panel a series, on a common scale.
 */
export type ChartKind = "bars" | "lines" | "map" | "dots" | "funnel" | "multiples";
