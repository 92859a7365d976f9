import * as z from "zod";
import { parseCsv } from "../csv/parse.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { nearest } from "./nearest.ts";

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
export const nation = { slug: "england-and-wales", name: "England and Wales" } as const;

/** The sum of the areas of a release at hand, which may be fewer than all. */
export const atHand = { slug: "areas-at-hand", name: "Areas at hand" } as const;

const row = z.object({
  code: z.string().regex(/^[EW]\d{8}$/),
  area: z.string().min(1),
  slug: z.string().regex(/^[a-z-]+$/),
  police_force: z.string().min(1),
  region: z.string().min(1),
  nation: z.enum(["England", "Wales"]),
});

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
      findings.push(
        found(
          "REFERENCE-SHAPE",
          {
            problem: `The row is not an area: ${parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")}.`,
            remedy: "Give code, area, slug, police_force, region and nation, as in the other rows.",
          },
          { location: each.locate("code") },
        ),
      );
    }
  }
  if (areas.length === 0 && findings.length === 0) {
    findings.push(
      found(
        "REFERENCE-MISSING",
        {
          problem: "There is no list of areas.",
          remedy: "Put areas.csv into the reference folder of the data.",
        },
        { location: { file: files.shown(path) } },
      ),
    );
  }
  return { areas, findings };
}

/** Names in use for an area besides its own, in the form that {@link simplified} gives. */
const otherNames: Readonly<Record<string, string>> = {
  cleveland: "teesside",
  "metropolitan police": "london",
  "metropolitan police district": "london",
  metropolitan: "london",
  "met police": "london",
  "city of london": "london",
  "greater london": "london",
  "london metropolitan police and city of london": "london",
  "hampshire and isle of wight": "hampshire",
  "hampshire and the isle of wight": "hampshire",
  "devon cornwall": "devon-and-cornwall",
  "avon somerset": "avon-and-somerset",
  "durham and darlington": "durham",
  "county durham": "durham",
};

/** Forces whose area has a second force, in the same form: figures under their name may be of a part of it. */
const partForces: Readonly<Record<string, string>> = {
  "city of london": "City of London Police",
  "metropolitan police": "Metropolitan Police Service",
  "metropolitan police district": "Metropolitan Police Service",
  metropolitan: "Metropolitan Police Service",
  "met police": "Metropolitan Police Service",
};

/** The force that a name means where it polices only a part of its MAPPA area: London has two. */
export function partForce(text: string): string | undefined {
  const name = simplified(text);
  return partForces[name] ?? partForces[name.replace(forceWords, "")];
}

/** Lower case, words only: 'DYFED-POWYS ' and 'Dyfed Powys Police' are one name. */
function simplified(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const forceWords = / (police service|police|constabulary|mappa|area|mappa area)$/;

/**
 * Finds the area that a name means: its own name or slug in any spelling of case, hyphens and '&', its ONS code,
 * its police force, or a name in use. Never by likeness: what is not known is undefined.
 */
export function findArea(areas: readonly Area[], text: string): Area | undefined {
  return areas.find((area) => area.name === text) ?? findByOtherName(areas, text);
}

function findByOtherName(areas: readonly Area[], text: string): Area | undefined {
  const wanted = simplified(text);
  if (wanted === "") return undefined;
  const direct = (name: string) =>
    areas.find((area) =>
      [area.name, area.slug, area.code, area.policeForce].some((each) => simplified(each) === name),
    ) ?? areas.find((area) => area.slug === otherNames[name]);
  return direct(wanted) ?? direct(wanted.replace(forceWords, ""));
}

/** Whether a name means England and Wales as a whole. */
export function meansNation(text: string): boolean {
  return ["england and wales", "national", "nation", "total england and wales"].includes(simplified(text));
}

/** The area whose name is nearest to a name that is not known, for 'did you mean'; undefined if none is near. */
export function nearestArea(areas: readonly Area[], text: string): Area | undefined {
  return nearest(areas, (area) => simplified(area.name), simplified(text));
}
