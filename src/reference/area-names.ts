import * as z from "zod";
import type { CsvRow } from "../csv/parse.ts";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { type Area, nation } from "./areas.ts";
import { nearest } from "./nearest.ts";
import { columnsAtFault, fault, nameSchema, readReference } from "./rows.ts";
import { bareName, withoutForceWords } from "./spelling.ts";

/**
 * What areas and the nation are called: their own names, slugs, ONS codes and police forces, and the other names in
 * use, in any spelling of case, hyphens and '&'. A name that is not known is never guessed.
 */
export interface AreaNames {
  readonly areas: readonly Area[];
  /** The area that a name means. */
  find(text: string): Area | undefined;
  /** The area whose name is nearest to one that is not known, for 'did you mean'; undefined if none is near. */
  nearest(text: string): Area | undefined;
  /** Whether a name means England and Wales as a whole. */
  meansNation(text: string): boolean;
  /** The force that a name means, where that polices only a part of its area: figures may be of that part. */
  partForce(text: string): string | undefined;
  /** The forces of an area that has more than one, by name; none for any other. */
  forcesOf(slug: string): readonly string[];
}

const row = z.object({ name: nameSchema, area: z.string().min(1), force: z.string().max(80) });

/** What a name means. */
interface Meaning {
  readonly place: Area | typeof nation;
  readonly force?: string;
}

/**
 * Reads the other names of areas: name, the slug of the area or of the nation, and the force where the name is of
 * one that polices only a part. A name that means nothing, or two places, is a finding at its line.
 */
export async function loadAreaNames(
  files: Files,
  path: string,
  areas: readonly Area[],
): Promise<{ names: AreaNames; findings: Finding[] }> {
  const meanings = ownNames(areas);
  const { rows, findings } = await readReference(files, path, "area-names", Object.keys(row.shape));
  for (const each of rows) {
    const wrong = addName(meanings, areas, each);
    if (wrong) findings.push(fault(wrong, each.locate("name")));
  }
  return { names: areaNames(areas, meanings), findings };
}

function ownNames(areas: readonly Area[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const place of areas) {
    for (const name of [place.name, place.slug, place.code, place.policeForce]) {
      meanings.set(bareName(name), { place });
    }
  }
  return meanings.set(bareName(nation.name), { place: nation });
}

function addName(
  meanings: Map<string, Meaning>,
  areas: readonly Area[],
  { values }: CsvRow,
): ReferenceFault | undefined {
  const parsed = row.safeParse(values);
  if (!parsed.success) return { what: "area-name", columns: columnsAtFault(parsed.error) };
  const { name, area, force } = parsed.data;
  const place = [...areas, nation].find(({ slug }) => slug === area);
  if (!place) return { what: "area-name-of-none", name, area };
  const bare = bareName(name);
  if (bare === "") return { what: "area-name", columns: ["name"] };
  const other = meanings.get(bare);
  if (other) return { what: "area-name-taken", name, place: other.place.name };
  meanings.set(bare, { place, ...(force !== "" && { force }) });
  return undefined;
}

function areaNames(areas: readonly Area[], meanings: ReadonlyMap<string, Meaning>): AreaNames {
  // Nearly every row of a file names its area as the list does.
  const exact = new Map(areas.map((area): [string, Meaning] => [area.name, { place: area }]));
  const meaningOf = (text: string): Meaning | undefined => {
    const own = exact.get(text);
    if (own) return own;
    const bare = bareName(text);
    return meanings.get(bare) ?? meanings.get(withoutForceWords(bare));
  };
  return {
    areas,
    find(text) {
      const place = meaningOf(text)?.place;
      return place === nation ? undefined : (place as Area | undefined);
    },
    nearest: (text) => nearest(areas, (area) => bareName(area.name), bareName(text)),
    meansNation: (text) => meanings.get(bareName(text))?.place === nation,
    partForce: (text) => meaningOf(text)?.force,
    forcesOf(slug) {
      const own = [...meanings.values()].filter(({ place }) => place.slug === slug);
      return [...new Set(own.flatMap(({ force }) => force ?? []))];
    },
  };
}
