import type { Panel, Row } from "./panel.ts";
import { longestGap, yearsOfPast } from "./thresholds.ts";

/** The past that a figure is held to, before growth. */
export interface Past {
  /** The last count before, and its year as an index. */
  readonly last: number;
  readonly lastIndex: number;
  /** What is expected if nothing changed: the last count of a stock, the mean of the last years of events. */
  readonly level: number;
  /** The number of years that the level is a mean of. */
  readonly years: number;
  /** How many years the last count is back. */
  readonly gap: number;
}

/** What a row's years up to `until` say of the year `index`; undefined where they say nothing. */
export function pastOf(panel: Panel, row: Row, index: number, until = index - 1): Past | undefined {
  const first = Math.max(panel.start[index]!, index - yearsOfPast);
  const known: number[] = [];
  for (let year = until; year >= first; year--) if (row[year] !== undefined) known.push(year);
  const [lastIndex] = known;
  if (lastIndex === undefined || index - lastIndex > longestGap) return undefined;
  const counts = known.map((year) => row[year]!);
  const last = counts[0]!;
  const gap = index - lastIndex;
  if (panel.bases[index] === "snapshot") return { last, lastIndex, level: last, years: 1, gap };
  const level = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { last, lastIndex, level, years: counts.length, gap };
}

/** The same past with the last count alone for its level. */
export function lastAlone(past: Past): Past {
  return { ...past, level: past.last, years: 1 };
}
