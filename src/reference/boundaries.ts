import * as z from "zod";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
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
  /** In the order of the list of areas; empty where the file could not be read. */
  readonly areas: readonly AreaBoundary[];
  /** The lines between two areas, each once. */
  readonly borders: readonly (readonly PlanePoint[])[];
  readonly coast: readonly (readonly PlanePoint[])[];
  /** Kilometres from west to east and from north to south. */
  readonly width: number;
  readonly height: number;
}

export const noBoundaries: Boundaries = { areas: [], borders: [], coast: [], width: 0, height: 0 };

const point = z.tuple([z.number(), z.number()]);
const lines = z.array(z.array(point).min(2));
const schema = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  areas: z.array(z.object({ code: z.string(), rings: z.array(z.array(point).min(4)).min(1) })),
  borders: lines,
  coast: lines,
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
  const refuse = (finding: Finding) => ({ boundaries: noBoundaries, findings: [finding] });
  const fault = (args: ReferenceFault) => refuse(found("REFERENCE-SHAPE", args, { location }));
  const text = await files.readText(path);
  if (text === undefined) return refuse(found("REFERENCE-MISSING", { what: "boundaries" }, { location }));
  const parsed = parse(text);
  if ("message" in parsed) return fault({ what: "boundaries", message: parsed.message });
  const rings = new Map(parsed.areas.map((each) => [each.code, each.rings]));
  const missing = areas.filter(({ code }) => !rings.has(code));
  if (missing.length > 0) {
    return fault({ what: "boundaries-incomplete", codes: missing.map(({ code }) => code) });
  }
  return {
    boundaries: {
      ...parsed,
      areas: areas.map(({ code, slug }) => ({ code, slug, rings: rings.get(code)! })),
    },
    findings: [],
  };
}

function parse(text: string): z.output<typeof schema> | { readonly message: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { message: (error as Error).message };
  }
  const { success, data: boundaries, error } = schema.safeParse(data);
  return success ? boundaries : { message: z.prettifyError(error) };
}
