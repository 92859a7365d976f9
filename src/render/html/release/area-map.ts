import type { Segment } from "../../../charts/drawing/drawing.ts";
import type { Boundaries, PlanePoint } from "../../../reference/boundaries.ts";
import { fileAddress } from "../address.ts";
import { escapeText } from "../escape.ts";
import { type Html, html } from "../inline.ts";
import { pathData } from "../svg-path.ts";
import type { PageArea } from "./release-page.ts";

/** Units of the picture across; it is shown no larger. */
const across = 400;
/** Points nearer to each other than this are one: nobody sees it, and outlines are much of the page. */
const step = 0.5;
/** The name of the area that is pointed at stands in the sea, at the top left. */
const nameAt = { x: 0, y: 22 };

/**
 * England and Wales with a link for each area that has a report. It is a second way to what is listed by name beside it:
 * readers by keyboard and by ear are spared the same links twice. Undefined where there are no boundaries.
 */
export function areaMap(
  { areas: shapes, width, height }: Boundaries,
  areas: readonly PageArea[],
): Html | undefined {
  if (shapes.length === 0) return undefined;
  const scale = across / width;
  const known = new Map(areas.map((area) => [area.slug, area]));
  const drawn = shapes.map(({ slug, rings }) => {
    const area = known.get(slug);
    const path = `<path d="${pathData(rings.flatMap((ring) => outline(ring, scale)))}"/>`;
    const name = `<text x="${nameAt.x}" y="${nameAt.y}">${escapeText(area?.name ?? slug)}</text>`;
    if (area?.page === undefined) return `<g class="none">${path}${name}</g>`;
    return `<a href="${fileAddress(area.page)}" tabindex="-1">${path}${name}</a>`;
  });
  return html(
    `<svg class="area-map" viewBox="0 0 ${across} ${Math.ceil(height * scale)}" aria-hidden="true" focusable="false">` +
      `${drawn.join("")}</svg>`,
  );
}

function outline(ring: readonly PlanePoint[], scale: number): Segment[] {
  const rounded = (value: number) => Math.round((value * scale) / step) * step;
  const points = ring.slice(0, -1).map(([x, y]): PlanePoint => [rounded(x), rounded(y)]);
  const apart = points.filter(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || x !== before[0] || y !== before[1];
  });
  if (apart.length < 3) return [];
  return [...apart.map(([x, y], index): Segment => [index === 0 ? "M" : "L", x, y]), ["Z"]];
}
