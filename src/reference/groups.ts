import * as z from "zod";
import { parseCsv } from "../csv/parse.ts";
import { allAreasOf, geographySlug, respondingOf } from "../figures/geography.ts";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type Area, nation } from "./areas.ts";
import { columnsAtFault, slugSchema } from "./rows.ts";

/** Areas that figures are summed over together: a region, a probation region, one of the two nations. */
export interface Group {
  /** Which way of grouping it belongs to: nation, region, probation-region. */
  readonly set: string;
  /** For ids and file names: north-east-region. No area and no other group has it. */
  readonly slug: string;
  /** As it is printed where nothing else says what it is: North East region. */
  readonly name: string;
  /** Slugs, in the order of the file. */
  readonly areas: readonly string[];
}

const row = z.object({
  set: slugSchema,
  group: slugSchema,
  name: z.string().min(1),
  area: z.string().min(1),
});

type Membership = z.output<typeof row>;

/**
 * Reads the groups of areas: set, group, name and area, one row a membership. A row that does not agree with the list
 * of areas or with an earlier row is a finding at its line, and is left out.
 */
export async function loadGroups(
  files: Files,
  path: string,
  areas: readonly Area[],
): Promise<{ groups: Group[]; findings: Finding[] }> {
  const location = { file: files.shown(path) };
  const text = await files.readText(path);
  if (text === undefined) {
    return { groups: [], findings: [found("REFERENCE-MISSING", { what: "groups" }, { location })] };
  }
  const csv = parseCsv(location.file, text);
  const findings = [...csv.findings];
  const known = new Set(areas.map(({ slug }) => slug));
  const groups = new Map<string, Group>();
  for (const each of csv.rows) {
    const parsed = row.safeParse(each.values);
    const fault: ReferenceFault | undefined = parsed.success
      ? faultOf(parsed.data, groups.get(parsed.data.group), known)
      : { what: "group", columns: columnsAtFault(parsed.error) };
    if (fault) findings.push(found("REFERENCE-SHAPE", fault, { location: each.locate("group") }));
    else if (parsed.success) addTo(groups, parsed.data);
  }
  return { groups: [...groups.values()], findings };
}

/** The sets that groups belong to, and whether each gives every area one group. */
export function groupSets(
  groups: readonly Group[],
  areas: readonly Area[],
): { readonly id: string; readonly everyArea: boolean }[] {
  return [...new Set(groups.map(({ set }) => set))].map((id) => {
    const members = groups.flatMap((group) => (group.set === id ? group.areas : []));
    return { id, everyArea: members.length === areas.length && new Set(members).size === areas.length };
  });
}

function faultOf(
  { set, group, name, area }: Membership,
  before: Group | undefined,
  known: ReadonlySet<string>,
): ReferenceFault | undefined {
  // Reports and figures of groups stand beside those of areas, of the nation and of several areas.
  if (known.has(group) || group === nation.slug || isOfSeveral(group)) return { what: "group-taken", group };
  if (!known.has(area)) return { what: "group-of-none", group, area };
  if (!before) return undefined;
  if (before.set !== set || before.name !== name) {
    return { what: "group-differs", group, set: before.set, name: before.name };
  }
  return before.areas.includes(area) ? { what: "group-area-twice", group, area } : undefined;
}

/** Whether figures of all areas or of the responding ones, of the nation or of a group, go by a slug. */
function isOfSeveral(slug: string): boolean {
  return [respondingOf, allAreasOf].some(
    (of) => slug === geographySlug(of(undefined)) || slug.startsWith(geographySlug(of(""))),
  );
}

function addTo(groups: Map<string, Group>, { set, group, name, area }: Membership): void {
  const areas = [...(groups.get(group)?.areas ?? []), area];
  groups.set(group, { set, slug: group, name, areas });
}
