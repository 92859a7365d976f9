import * as z from "zod";
import { parseCsv } from "../csv/parse.ts";
import { nationSlug } from "../figures/geography.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { columnsAtFault, slugSchema } from "./rows.ts";

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

/** England and Wales as a place of its own, for figures that a source states for the nation. */
export const nation = { slug: nationSlug, name: "England and Wales" } as const;

const row = z.object({
  code: z.string().regex(/^[EW]\d{8}$/),
  area: z.string().min(1),
  slug: slugSchema,
  police_force: z.string().min(1),
  region: z.string().min(1),
  nation: z.enum(["England", "Wales"]),
});

/** Reads the list of areas; a row that is not an area is a finding at its line, and a list without any is one too. */
export async function loadAreas(files: Files, path: string): Promise<{ areas: Area[]; findings: Finding[] }> {
  const csv = parseCsv(files.shown(path), (await files.readText(path)) ?? "");
  const findings = [...csv.findings];
  const areas: Area[] = [];
  for (const each of csv.rows) {
    const parsed = row.safeParse(each.values);
    if (parsed.success) {
      const { area, police_force, ...rest } = parsed.data;
      areas.push({ ...rest, name: area, policeForce: police_force });
    } else {
      const columns = columnsAtFault(parsed.error);
      findings.push(found("REFERENCE-SHAPE", { what: "area", columns }, { location: each.locate("code") }));
    }
  }
  if (areas.length === 0 && findings.length === 0) {
    findings.push(found("REFERENCE-MISSING", { what: "areas" }, { location: { file: files.shown(path) } }));
  }
  return { areas, findings };
}
