import * as z from "zod";
import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { fault } from "./rows.ts";

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
  /** In the order of the list of areas; empty where the file could not be read. */
  readonly areas: readonly AreaBoundary[];
  /** The lines between two areas, each once. */
  readonly borders: readonly (readonly PlanePoint[])[];
  readonly coast: readonly (readonly PlanePoint[])[];
  /** The slugs of the areas that maps show a second time, enlarged. */
  readonly insets: readonly string[];
  /** Kilometres from west to east and from north to south. */
  readonly width: number;
  readonly height: number;
}

export const noBoundaries: Boundaries = {
  areas: [],
  borders: [],
  coast: [],
  insets: [],
  width: 0,
  height: 0,
};

const point = z.tuple([z.number(), z.number()]);
const lines = z.array(z.array(point).min(2));
/** England and Wales are some 560 by 660 kilometres; a map much smaller or larger is in other units. */
const side = z.number().min(100).max(2000);
const schema = z.object({
  width: side,
  height: side,
  areas: z.array(z.object({ code: z.string(), rings: z.array(z.array(point).min(4)).min(1) })),
  borders: lines,
  coast: lines,
  insets: z.array(z.string()).default([]),
});

/**
 * Reads the boundaries of the areas, projected and simplified beforehand. A file that is missing, has another shape or
 * lacks an area gives findings and no boundaries, so that no map is drawn with an area left out.
 */
export async function loadBoundaries(
  files: Files,
  path: string,
  areas: readonly { readonly code: string; readonly slug: string }[],
): Promise<{ boundaries: Boundaries; findings: Finding[] }> {
  const location = { file: files.shown(path) };
  const refuse = (findings: Finding[]) => ({ boundaries: noBoundaries, findings });
  const text = await readSentText(files, path);
  if (typeof text === "object") return refuse([text]);
  if (text === undefined) return refuse([found("REFERENCE-MISSING", { what: "boundaries" }, { location })]);
  const parsed = parse(text);
  if ("message" in parsed) return refuse([fault({ what: "boundaries", message: parsed.message }, location)]);
  const faults = [...codeFaults(parsed, areas), ...lineFaults(parsed)];
  if (faults.length > 0) return refuse(faults.map((each) => fault(each, location)));
  const rings = new Map(parsed.areas.map((each) => [each.code, each.rings]));
  const slugs = new Map(areas.map(({ code, slug }) => [code, slug]));
  return {
    boundaries: {
      ...parsed,
      areas: areas.map(({ code, slug }) => ({ code, slug, rings: rings.get(code)! })),
      insets: parsed.insets.map((code) => slugs.get(code)!),
    },
    findings: [],
  };
}

type Parsed = z.output<typeof schema>;

/** Areas that lack boundaries, have them twice, or are none. */
function codeFaults(
  { areas: found, insets }: Parsed,
  areas: readonly { readonly code: string }[],
): ReferenceFault[] {
  const codes = found.map(({ code }) => code);
  const faults = [
    {
      what: "boundaries-incomplete",
      codes: areas.map(({ code }) => code).filter((code) => !codes.includes(code)),
    },
    { what: "boundaries-twice", codes: codes.filter((code, index) => codes.indexOf(code) !== index) },
    {
      what: "boundaries-of-none",
      codes: [...codes, ...insets].filter((code) => !areas.some((area) => area.code === code)),
    },
  ] as const;
  return faults.filter((each) => each.codes.length > 0);
}

/** Lines that leave the map, and rings that do not end where they begin, each part once. */
function lineFaults({ width, height, areas, borders, coast }: Parsed): ReferenceFault[] {
  const inside = ([x, y]: PlanePoint) => x >= 0 && x <= width && y >= 0 && y <= height;
  const parts = [
    ...areas.map(({ code, rings }) => ({ part: code, lines: rings })),
    { part: "borders", lines: borders },
    { part: "coast", lines: coast },
  ];
  return [
    ...parts
      .filter(({ lines }) => !lines.every((line) => line.every(inside)))
      .map(({ part }) => ({ what: "boundaries-outside" as const, part })),
    ...areas
      .filter(({ rings }) => !rings.every(isClosed))
      .map(({ code }) => ({ what: "boundaries-open" as const, part: code })),
  ];
}

function isClosed(ring: readonly PlanePoint[]): boolean {
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function parse(text: string): Parsed | { readonly message: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { message: (error as Error).message };
  }
  const { success, data: boundaries, error } = schema.safeParse(data);
  return success ? boundaries : { message: said(error) };
}

/** The first faults of many: a file of another kind has as many as it has points. */
function said(error: z.ZodError): string {
  return z.prettifyError(new z.ZodError(error.issues.slice(0, 3)));
}
