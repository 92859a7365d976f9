import type { Plot } from "../plot/plot.ts";
import { positionAxis } from "../plot/position-axis.ts";
import { besideEachOther } from "../plot/tick-labels.ts";
import type { ValueAxis } from "../plot/value-axis.ts";
import type { FunnelDot } from "./funnel-dots.ts";
import { limitsAt } from "./funnel-limits.ts";

/** How many areas, from the fewest to the most, of what the denominators count. `length` is that of the axis. */
export function denominatorAxis(plot: Plot, dots: readonly FunnelDot[], length: number): ValueAxis {
  const limits = plot.funnel?.limits.flatMap(({ points }) => points) ?? [];
  const denominators = [...dots, ...limits].map(({ denominator }) => denominator);
  return positionAxis(denominators, denominators.every(Number.isInteger), besideEachOther(length));
}

/**
 * The shares: of all areas, of all of them together, and as much of the limits as an area of middling size has. The
 * limits of the smallest go so far that all dots would lie on a heap, and run out of the plot.
 */
export function shareAxis(plot: Plot, dots: readonly FunnelDot[]): ValueAxis {
  const centre = plot.reference?.cell.value;
  const values = [...dots.map(({ value }) => value), ...(centre === undefined ? [] : [centre])];
  const bySize = [...dots].sort((a, b) => a.denominator - b.denominator);
  const middling = bySize[Math.floor(bySize.length / 2)];
  const wide = (plot.funnel?.limits ?? []).flatMap((level) => {
    const limits = middling && limitsAt(level, middling.denominator);
    return limits ? [limits.lower, limits.upper] : [];
  });
  const [least, greatest] = [Math.min(...values, ...wide), Math.max(...values, ...wide)];
  const beyond = (greatest - least) / 4;
  const limits = plot.funnel?.limits.flatMap(({ points }) =>
    points.flatMap((each) => [each.lower, each.upper]),
  );
  const held = (limits ?? []).map((limit) => Math.min(Math.max(limit, least - beyond), greatest + beyond));
  return positionAxis([least, greatest, ...held], false);
}
