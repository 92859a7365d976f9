import type { Boundaries, PlanePoint } from "../../reference/boundaries.ts";
import type { Segment } from "../drawing/drawing.ts";
import { leastPageWidth } from "../drawing/style.ts";
import { hatchPath } from "./hatch.ts";

/** The areas as paths of a drawing whose map begins at its top; shared by all maps of a width. */
export interface MapOutline {
  readonly height: number;
  readonly areas: ReadonlyMap<string, AreaPaths>;
  readonly borders: readonly Segment[];
  readonly coast: readonly Segment[];
}

export interface AreaPaths {
  readonly outline: readonly Segment[];
  readonly hatch: readonly Segment[];
}

/** The height of a map beside its key, in points. */
const mapHeight = 560;
/** The coast's line is half outside the shapes. */
const margin = 2;

const outlines = new WeakMap<Boundaries, Map<number, MapOutline>>();

export function mapOutline(boundaries: Boundaries, width: number): MapOutline {
  const known = outlines.get(boundaries) ?? new Map<number, MapOutline>();
  outlines.set(boundaries, known);
  const outline = known.get(width) ?? createOutline(boundaries, width);
  known.set(width, outline);
  return outline;
}

/**
 * The map stands at the right of a wide picture, so that the key has the Irish Sea to itself, and takes all of the width
 * of a narrow one.
 */
function createOutline(boundaries: Boundaries, width: number): MapOutline {
  const scale =
    width < leastPageWidth
      ? (width - 2 * margin) / boundaries.width
      : (mapHeight - 2 * margin) / boundaries.height;
  const left = width - margin - boundaries.width * scale;
  const placed = ([x, y]: PlanePoint): PlanePoint => [tenths(left + x * scale), tenths(margin + y * scale)];
  const areas = boundaries.areas.map(({ slug, rings }): [string, AreaPaths] => {
    const onPage = rings.map((ring) => ring.map(placed));
    return [slug, { outline: onPage.flatMap((ring) => polyline(ring, true)), hatch: hatchPath(onPage, 5) }];
  });
  const lines = (all: readonly (readonly PlanePoint[])[]) =>
    all.flatMap((line) => polyline(line.map(placed), false));
  return {
    height: Math.ceil(boundaries.height * scale + 2 * margin),
    areas: new Map(areas),
    borders: lines(boundaries.borders),
    coast: lines(boundaries.coast),
  };
}

/** Finer would be invisible on a coast, and it is much of a page's size. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function polyline(points: readonly PlanePoint[], closed: boolean): Segment[] {
  const open = closed ? points.slice(0, -1) : points;
  const path = open.map(([x, y], index): Segment => [index === 0 ? "M" : "L", x, y]);
  return closed ? [...path, ["Z"]] : path;
}
