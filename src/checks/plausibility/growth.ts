import { median } from "../../methods/robust.ts";
import { assumed, fewestPeers } from "./thresholds.ts";

/** A count beside the level of its past. */
export interface Pair {
  readonly place: string;
  readonly count: number;
  readonly level: number;
}

/** The share of areas at each end that do not count towards what areas have in common. */
const trimmed = 0.1;
/** No area counts for more than so many of the middle size. */
const largestWeight = 3;

/**
 * By how much the areas grew together, as a logarithm, with the number of areas that it stands on: their counts added
 * up over their levels added up, without the tenth that grew most and the tenth that grew least, and with no area
 * counting for more than three of the middle size. A trimmed mean, as J. W. Tukey and D. H. McLaughlin, Sankhya A 25
 * (1963), 331 to 352.
 */
export function commonGrowth(pairs: readonly Pair[]): { readonly growth: number; readonly areas: number } {
  if (pairs.length < fewestPeers) return { growth: 0, areas: 0 };
  const cap = Math.max(1, (median(pairs.map(({ level }) => level)) ?? 0) * largestWeight);
  const change = ({ count, level }: Pair) => Math.sqrt(count + 3 / 8) - Math.sqrt(level + 3 / 8);
  const relative = (pair: Pair) => change(pair) / Math.sqrt(Math.max(1, pair.level));
  const sorted = [...pairs].sort((a, b) => relative(a) - relative(b));
  const cut = Math.max(1, Math.floor(sorted.length * trimmed));
  let [counts, levels] = [1 / 2, 1 / 2];
  for (const { count, level } of sorted.slice(cut, sorted.length - cut)) {
    const weight = Math.min(1, cap / Math.max(level, 1));
    counts += count * weight;
    levels += level * weight;
  }
  return { growth: Math.log(counts / levels), areas: pairs.length };
}

/** A mean of what is assumed, what other areas show and what the series itself has shown, by their numbers. */
export function shrunk(
  prior: number,
  observed: readonly { readonly value: number; readonly weight: number }[],
): number {
  let [sum, weights] = [prior * assumed.weight, assumed.weight as number];
  for (const { value, weight } of observed) {
    sum += value * weight;
    weights += weight;
  }
  return sum / weights;
}
