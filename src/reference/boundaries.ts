import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as z from "zod";
import type { Files } from "../files/files.ts";
import type { CodeOf } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";

/** Kilometres to the east and to the south of the north-west corner of the map. */
export type PlanePoint = readonly [number, number];

export interface AreaBoundary {
  readonly code: string;
  readonly slug: string;
  /** Every ring of every part of the area, holes included; each is closed. */
  readonly rings: readonly (readonly PlanePoint[])[];
}

/** The areas on a plane: a transverse Mercator projection about 2 degrees west, as British maps have it. */
export interface Boundaries {
  /** In the order of their codes; empty where the file could not be read. */
  readonly areas: readonly AreaBoundary[];
  /** The lines between two areas, each once. */
  readonly borders: readonly (readonly PlanePoint[])[];
  readonly coast: readonly (readonly PlanePoint[])[];
  /** Kilometres from west to east and from north to south. */
  readonly width: number;
  readonly height: number;
}

const position = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.array(z.number().int()));
const properties = z.object({ code: z.string(), area: z.string() });
const topologySchema = z.object({
  type: z.literal("Topology"),
  transform: z.object({ scale: position, translate: position }),
  arcs: z.array(z.array(position).min(2)),
  objects: z.object({
    areas: z.object({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.discriminatedUnion("type", [
          z.object({ type: z.literal("Polygon"), arcs, properties }),
          z.object({ type: z.literal("MultiPolygon"), arcs: z.array(arcs), properties }),
        ]),
      ),
    }),
  }),
});

/**
 * Reads the boundaries of the areas. A file that is missing, is not TopoJSON of the expected shape or does not
 * have every area gives findings and no boundaries, so that no map is drawn with an area left out.
 */
export async function loadBoundaries(
  files: Files,
  path: string,
  areas: readonly { readonly code: string; readonly slug: string }[],
): Promise<{ boundaries: Boundaries; findings: Finding[] }> {
  const text = await files.readText(path);
  const location = { file: files.shown(path) };
  const remedy = "Put the areas.topojson that comes with the program back into the reference folder.";
  const refuse = (code: CodeOf<"error">, problem: string) => ({
    boundaries: noBoundaries,
    findings: [found(code, { problem, remedy }, { location })],
  });
  if (text === undefined) return refuse("REFERENCE-MISSING", "There are no boundaries of the areas.");
  try {
    return { boundaries: parseBoundaries(text, areas), findings: [] };
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    return refuse("REFERENCE-SHAPE", `The boundaries of the areas cannot be read: ${problem}`);
  }
}

export const noBoundaries: Boundaries = { areas: [], borders: [], coast: [], width: 0, height: 0 };

/** Throws where the text is not TopoJSON of the expected shape, or has no boundary for one of the areas. */
export function parseBoundaries(
  text: string,
  areas: readonly { readonly code: string; readonly slug: string }[],
): Boundaries {
  const { transform, ...parsed } = topologySchema.parse(JSON.parse(text));
  const lines = parsed.arcs.map((arc) => decoded(arc, transform.scale, transform.translate).map(projected));
  const points = lines.flat();
  const [west, east] = extent(points.map(([x]) => x));
  const [north, south] = extent(points.map(([, y]) => y));
  const plane: Topology<{ areas: GeometryCollection<z.infer<typeof properties>> }> = {
    ...parsed,
    // Arcs are simplified before they are joined up, so that neighbours keep one line between them.
    arcs: lines.map((line) => simplified(line.map(([x, y]): PlanePoint => [x - west, y - north]))),
  } as never;
  const shapes = feature(plane, plane.objects.areas).features;
  const found = areas.map(({ code, slug }): AreaBoundary => {
    const shape = shapes.find((each) => each.properties.code === code)?.geometry;
    if (shape?.type !== "Polygon" && shape?.type !== "MultiPolygon") {
      throw new Error(`it has no area with the code ${code}`);
    }
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return { code, slug, rings: polygons.flat().filter(hasArea) as unknown as PlanePoint[][] };
  });
  const lineSet = (between: boolean) =>
    mesh(plane, plane.objects.areas, (a, b) => (a !== b) === between).coordinates.filter(
      (line) => between || hasArea(line) || !same(line[0]!, line.at(-1)!),
    ) as unknown as PlanePoint[][];
  return {
    areas: found,
    borders: lineSet(true),
    coast: lineSet(false),
    width: east - west,
    height: south - north,
  };
}

/** TopoJSON keeps the first point of an arc and from there the steps, in units of the scale. */
function decoded(
  arc: readonly (readonly [number, number])[],
  scale: readonly [number, number],
  translate: readonly [number, number],
): [number, number][] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

const earthRadius = 6371;
const radians = Math.PI / 180;
const centralMeridian = -2 * radians;

/** Longitude and latitude in degrees to kilometres east and south, on a sphere: exact enough for a small map. */
function projected([longitude, latitude]: readonly [number, number]): PlanePoint {
  const [east, north] = [longitude * radians - centralMeridian, latitude * radians];
  const b = Math.cos(north) * Math.sin(east);
  return [
    (earthRadius / 2) * Math.log((1 + b) / (1 - b)),
    -earthRadius * Math.atan2(Math.tan(north), Math.cos(east)),
  ];
}

/** How far, in kilometres, a line may move when points are left out: less than a point on the page. */
const tolerance = 0.9;

/** The line without the points that make no visible difference (Douglas and Peucker's method). */
function simplified(line: readonly PlanePoint[]): PlanePoint[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  let farthest = 0;
  let index = 0;
  for (let each = 1; each < line.length - 1; each++) {
    const away = distance(line[each]!, first, last);
    if (away > farthest) [farthest, index] = [away, each];
  }
  if (farthest <= tolerance) return [first, last];
  return [...simplified(line.slice(0, index + 1)).slice(0, -1), ...simplified(line.slice(index))];
}

function distance([x, y]: PlanePoint, [x1, y1]: PlanePoint, [x2, y2]: PlanePoint): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
}

/** Islets that simplification has made into a stroke are left out; no area consists of them. */
function hasArea(ring: readonly (readonly number[])[]): boolean {
  return ring.length >= 4;
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return [
    numbers.reduce((least, each) => Math.min(least, each), Infinity),
    numbers.reduce((most, each) => Math.max(most, each), -Infinity),
  ];
}
