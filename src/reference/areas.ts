import * as z from "zod";
import type { CsvRow } from "../csv/parse.ts";
import { nationSlug } from "../figures/geography.ts";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { columnsAtFault, fault, nameSchema, readReference, slugSchema } from "./rows.ts";
import { bareName } from "./spelling.ts";

/** One of the 42 MAPPA areas. */
export interface Area {
  /** ONS code: E23000025. */
  readonly code: string;
  readonly name: string;
  /** For ids and file names: suffolk. */
  readonly slug: string;
  readonly policeForce: string;
  readonly region: string;
  readonly nation: "England" | "Wales";
}

/** England and Wales as a place of its own, with its ONS code, for figures that a source states for the nation. */
export const nation = { code: "K04000001", slug: nationSlug, name: "England and Wales" } as const;

const row = z.object({
  code: z.string().regex(/^[EW]\d{8}$/),
  area: nameSchema,
  slug: slugSchema,
  police_force: nameSchema,
  region: nameSchema,
  nation: z.enum(["England", "Wales"]),
});

/**
 * Reads the list of areas; a row that is not an area, or has what another has already, is a finding at its line, and a
 * list without any is one too.
 */
export async function loadAreas(files: Files, path: string): Promise<{ areas: Area[]; findings: Finding[] }> {
  const { rows, findings, file } = await readReference(files, path, "areas", Object.keys(row.shape));
  const areas: Area[] = [];
  for (const each of rows) {
    const area = areaOf(each);
    const wrong = "what" in area ? { column: "code", fault: area } : faultOf(area, areas);
    if (wrong) findings.push(fault(wrong.fault, each.locate(wrong.column)));
    else if (!("what" in area)) areas.push(area);
  }
  if (areas.length === 0 && findings.length === 0) {
    findings.push(found("REFERENCE-MISSING", { what: "areas" }, { location: file }));
  }
  return { areas, findings };
}

function areaOf({ values }: CsvRow): Area | ReferenceFault {
  const parsed = row.safeParse(values);
  if (!parsed.success) return { what: "area", columns: columnsAtFault(parsed.error) };
  const { area, police_force, ...rest } = parsed.data;
  return { ...rest, name: area, policeForce: police_force };
}

/** What an area cannot be, beside the nation and the areas before it: figures are known by slugs, people by names. */
function faultOf(
  area: Area,
  before: readonly Area[],
): { readonly column: string; readonly fault: ReferenceFault } | undefined {
  // Codes of the Office for National Statistics begin with the nation.
  if (area.code.startsWith("W") !== (area.nation === "Wales")) {
    return { column: "nation", fault: { what: "area-nation", code: area.code, nation: area.nation } };
  }
  const parts = [
    { part: "code", column: "code", of: ({ code }: Area) => code },
    { part: "slug", column: "slug", of: ({ slug }: Area) => slug },
    { part: "name", column: "area", of: ({ name }: Area) => bareName(name) },
    { part: "force", column: "police_force", of: ({ policeForce }: Area) => bareName(policeForce) },
  ] as const;
  for (const { part, column, of } of parts) {
    const other = before.find((each) => of(each) === of(area));
    if (other) return { column, fault: { what: "area-taken", part, place: other.name } };
  }
  const isNation = area.slug === nation.slug || bareName(area.name) === bareName(nation.name);
  return isNation
    ? { column: "area", fault: { what: "area-taken", part: "name", place: nation.name } }
    : undefined;
}
