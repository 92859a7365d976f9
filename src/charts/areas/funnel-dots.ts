import type { Plot } from "../plot/plot.ts";
import { limitsAt } from "./funnel-limits.ts";

/** An area in a funnel, in the units of its values. */
export interface FunnelDot {
  readonly place: number;
  readonly label: string;
  readonly value: number;
  readonly denominator: number;
  readonly own: boolean;
  /** How far it lies outside the narrowest limits, in parts of their half width; 0 within them, and where there are none. */
  readonly outside: number;
}

/** The areas that have a share and say what it is of. The others have no place in a funnel, and stand in its table. */
export function funnelDots(plot: Plot): FunnelDot[] {
  const series = plot.series[0];
  const narrowest = plot.funnel?.limits[0];
  return (series?.cells ?? []).flatMap(({ value }, place) => {
    const denominator = series?.denominators?.[place];
    if (value === undefined || denominator === undefined) return [];
    const limits = narrowest && limitsAt(narrowest, denominator);
    const half = limits ? (limits.upper - limits.lower) / 2 : 0;
    const beyond = limits ? Math.max(0, value - limits.upper, limits.lower - value) : 0;
    return [
      {
        place,
        label: plot.points[place]!.label,
        value,
        denominator,
        own: place === plot.own,
        outside: beyond === 0 ? 0 : beyond / Math.max(half, beyond * 1e-6),
      },
    ];
  });
}
