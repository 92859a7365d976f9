import type { Boundaries, PlanePoint } from "../../reference/boundaries.ts";
import type { Rectangle, Segment } from "../drawing/drawing.ts";
import { leastPageWidth } from "../drawing/style.ts";
import { hatchPath } from "./hatch.ts";
import { insetFrame } from "./inset-frame.ts";
import { type Rings, roomiestPoint } from "./inside.ts";

/** The areas as paths of a drawing whose map begins at its top; shared by all maps of a width. */
export interface MapOutline {
  readonly height: number;
  readonly areas: ReadonlyMap<string, AreaPaths>;
  /** Areas that are shown a second time, enlarged in a frame. */
  readonly insets: ReadonlyMap<string, Inset>;
  readonly borders: readonly Segment[];
  readonly coast: readonly Segment[];
}

export interface AreaPaths {
  readonly outline: readonly Segment[];
  readonly hatch: readonly Segment[];
  readonly rings: Rings;
  /** Where there is most room for a line of text. */
  readonly roomiest: PlanePoint;
}

export interface Inset extends AreaPaths {
  readonly frame: Rectangle;
}

/** The height of a map beside its key, in points. */
const mapHeight = 680;
/** The coast's line is half outside the shapes. */
const margin = 2;
/** What is left free at the right of a map beside its key, so that an inset has the North Sea to itself. */
const roomForInset = 44;

const outlines = new WeakMap<Boundaries, Map<number, MapOutline>>();
const roomiestPoints = new WeakMap<Boundaries, ReadonlyMap<string, PlanePoint>>();

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
  const narrow = width < leastPageWidth;
  const scale = narrow
    ? (width - 2 * margin) / boundaries.width
    : (mapHeight - 2 * margin) / boundaries.height;
  const free = narrow || boundaries.insets.length === 0 ? 0 : roomForInset;
  const left = width - margin - free - boundaries.width * scale;
  const step = narrow ? 0.5 : 0.1;
  const placed = placing(scale, [left, margin], step);
  const roomiest = roomiestOf(boundaries);
  const areas = new Map(
    boundaries.areas.map(({ slug, rings }) => [slug, pathsOf(rings, roomiest.get(slug)!, placed)]),
  );
  const height = Math.ceil(boundaries.height * scale + 2 * margin);
  const lines = (all: Rings) => all.flatMap((line) => polyline(placed.line(line), false));
  const shown = boundaries.insets.flatMap((slug) => {
    const { rings } = boundaries.areas.find((area) => area.slug === slug)!;
    const all = [...areas.values()].flatMap((area) => area.rings);
    const found = insetFrame(rings, all, scale, { width, height });
    if (!found) return [];
    const { frame, origin } = found;
    const paths = pathsOf(rings, roomiest.get(slug)!, placing(found.scale, origin, step));
    return [[slug, { ...paths, frame }] as const];
  });
  return {
    height,
    areas,
    insets: new Map(shown),
    borders: lines(boundaries.borders),
    coast: lines(boundaries.coast),
  };
}

/** From kilometres to points of the picture. */
interface Placing {
  readonly point: (at: PlanePoint) => PlanePoint;
  readonly line: (line: readonly PlanePoint[]) => readonly PlanePoint[];
}

/**
 * Coordinates are rounded to steps that cannot be seen on a coast, and what falls on one point is one point: outlines are
 * much of a page's size.
 */
function placing(scale: number, [left, top]: PlanePoint, step: number): Placing {
  const rounded = (value: number) => Math.round(Math.round(value / step) * step * 10) / 10;
  const point = ([x, y]: PlanePoint): PlanePoint => [rounded(left + x * scale), rounded(top + y * scale)];
  const line = (points: readonly PlanePoint[]) => {
    const all = points.map(point);
    return all.filter(([x, y], index) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
  };
  return { point, line };
}

function pathsOf(rings: Rings, roomiest: PlanePoint, placed: Placing): AreaPaths {
  const onPage = rings.map(placed.line).filter((ring) => ring.length >= 4);
  return {
    rings: onPage,
    outline: onPage.flatMap((ring) => polyline(ring, true)),
    hatch: hatchPath(onPage, 5),
    roomiest: placed.point(roomiest),
  };
}

function roomiestOf(boundaries: Boundaries): ReadonlyMap<string, PlanePoint> {
  const known =
    roomiestPoints.get(boundaries) ??
    new Map(boundaries.areas.map(({ slug, rings }) => [slug, roomiestPoint(rings)]));
  roomiestPoints.set(boundaries, known);
  return known;
}

function polyline(points: readonly PlanePoint[], closed: boolean): Segment[] {
  const open = closed ? points.slice(0, -1) : points;
  const path = open.map(([x, y], index): Segment => [index === 0 ? "M" : "L", x, y]);
  return closed ? [...path, ["Z"]] : path;
}
