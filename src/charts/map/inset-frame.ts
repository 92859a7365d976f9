import type { PlanePoint } from "../../reference/boundaries.ts";
import type { Rectangle } from "../drawing/drawing.ts";
import { boundsOf } from "../drawing/rectangle.ts";
import { lineHeight } from "../drawing/style.ts";
import { isInside, type Rings, touches } from "./inside.ts";

/** How many times as large as on the map an inset is: the greatest of these for which there is room. */
const enlargements = [2.4, 2.2, 2, 1.8, 1.6, 1.4] as const;
const padding = 6;
/** Between a frame and the coast. */
const clearance = 5;

/**
 * A frame for an enlarged area with a line of text above it, at the right edge of a map as high up as no land is in the way;
 * undefined where there is no room. `scale` is that of the map, in points a kilometre.
 */
export function insetFrame(
  rings: Rings,
  land: Rings,
  scale: number,
  map: { readonly width: number; readonly height: number },
): { readonly frame: Rectangle; readonly scale: number; readonly origin: PlanePoint } | undefined {
  // Only what lies near the right edge can be in the way.
  const [widest] = enlargements;
  const area = boundsOf(rings.flatMap((ring) => ring.map(([x, y]) => ["L", x, y] as const)));
  const reach = map.width - area.width * scale * widest - 2 * padding - 2 * clearance;
  const edges = land.flatMap((ring) => ring.flatMap((to, index) => edgeBefore(ring, to, index, reach)));
  for (const times of enlargements) {
    const enlarged = scale * times;
    const width = Math.ceil(area.width * enlarged) + 2 * padding;
    const height = Math.ceil(area.height * enlarged) + 2 * padding + lineHeight;
    const x = map.width - width - 1;
    for (let y = 1; y + height < map.height; y += 4) {
      const around = {
        x: x - clearance,
        y: y - clearance,
        width: width + 2 * clearance,
        height: height + 2 * clearance,
      };
      if (touches(edges, around) || isInside(land, [x, y])) continue;
      const frame = { x: x + 0.5, y: y + 0.5, width, height };
      const origin = [x + padding - area.x * enlarged, y + padding + lineHeight - area.y * enlarged] as const;
      return { frame, scale: enlarged, origin };
    }
  }
  return undefined;
}

/** The edge of a ring that ends at a point, if any of it lies to the right of `reach`. */
function edgeBefore(ring: readonly PlanePoint[], to: PlanePoint, index: number, reach: number): Rings {
  const from = ring[index - 1];
  return from && Math.max(from[0], to[0]) >= reach ? [[from, to]] : [];
}
