import type { Operation, Rectangle } from "../drawing/drawing.ts";
import { focus, others, outlying, secondaryText, text } from "../drawing/palette.ts";
import { dot } from "../drawing/pen.ts";
import type { Plot } from "../plot/plot.ts";
import type { FunnelDot } from "./funnel-dots.ts";
import type { FunnelGround, FunnelLine } from "./funnel-ground.ts";
import { within } from "./funnel-limits.ts";
import { type FunnelNames, funnelNames } from "./funnel-names.ts";

const lineThickness = 1.25;
const narrowDash = [5, 3];

/** The control limits, as far as they lie in the plot, and the line of all areas. */
export function linesOf(plot: Plot, { x, y, width, height, atX, atY }: FunnelGround): FunnelLine[] {
  const limits = (plot.funnel?.limits ?? []).flatMap(({ points }, index) =>
    (["lower", "upper"] as const).flatMap((side) => {
      const places = points.map((each) => [atX(each.denominator), atY(each[side])] as const);
      const dash = index === 0 ? narrowDash : [];
      return within(places, y, y + height).map((part) => ({
        places: part,
        dash,
        colour: secondaryText,
        width: lineThickness,
      }));
    }),
  );
  const centre = plot.reference?.cell.value;
  if (centre === undefined) return limits;
  const places = [
    [x, atY(centre)],
    [x + width, atY(centre)],
  ] as const;
  return [...limits, { places, dash: [], colour: text, width: lineThickness }];
}

/** The own area last, so that it lies on top. */
export function marks(dots: readonly FunnelDot[], { atX, atY }: FunnelGround): Operation[] {
  return [...dots]
    .sort((a, b) => Number(a.own) - Number(b.own))
    .map((each) => {
      const colour = each.own ? focus : each.outside > 0 ? outlying : others;
      return dot(atX(each.denominator), atY(each.value), radiusOf(each), colour);
    });
}

/** The own area first, and then those that lie farthest outside the limits. */
export function namesOf(
  dots: readonly FunnelDot[],
  plot: FunnelGround,
  lines: readonly FunnelLine[],
  strip: Rectangle,
): FunnelNames {
  const placed = dots.map((each) => ({
    ...each,
    x: plot.atX(each.denominator),
    y: plot.atY(each.value),
    radius: radiusOf(each),
  }));
  const named = placed
    .filter(({ own, outside }) => own || outside > 0)
    .sort((a, b) => Number(b.own) - Number(a.own) || b.outside - a.outside || a.place - b.place);
  return funnelNames(named, {
    plot,
    strip,
    lines: lines.map(({ places }) => places),
    dots: placed.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
  });
}

function radiusOf({ own }: FunnelDot): number {
  return own ? 6 : 4;
}
