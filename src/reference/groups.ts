import * as z from "zod";
import type { CsvRow } from "../csv/parse.ts";
import { allAreasOf, geographySlug, respondingOf } from "../figures/geography.ts";
import type { Files } from "../files/files.ts";
import type { ReferenceFault } from "../findings/arguments/reference.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type Area, nation } from "./areas.ts";
import { columnsAtFault, fault, nameSchema, readReference, slugSchema } from "./rows.ts";
import { bareName } from "./spelling.ts";

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
  name: nameSchema,
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
  const { rows, findings } = await readReference(files, path, "groups", Object.keys(row.shape));
  const groups = new Map<string, Group>();
  const read: Read[] = [];
  for (const each of rows) {
    const parsed = row.safeParse(each.values);
    const wrong: ReferenceFault | undefined = parsed.success
      ? faultOf(parsed.data, groups, areas)
      : { what: "group", columns: columnsAtFault(parsed.error) };
    if (wrong) findings.push(fault(wrong, each.locate("group")));
    else if (parsed.success) {
      addTo(groups, parsed.data);
      read.push({ row: each, membership: parsed.data });
    }
  }
  const all = [...groups.values()];
  return { groups: all, findings: [...findings, ...misplaced(read, areas), ...gaps(read, all, areas)] };
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
  groups: ReadonlyMap<string, Group>,
  areas: readonly Area[],
): ReferenceFault | undefined {
  // Reports and figures of groups stand beside those of areas, of the nation and of several areas.
  const places = [...areas, nation];
  if (places.some(({ slug }) => slug === group) || isOfSeveral(group)) {
    return { what: "group-taken", group };
  }
  if (!areas.some(({ slug }) => slug === area)) return { what: "group-of-none", group, area };
  const before = groups.get(group);
  if (!before) {
    const other = [...places, ...groups.values()].find((each) => bareName(each.name) === bareName(name));
    return other && { what: "group-name-taken", group, place: other.name };
  }
  if (before.set !== set || before.name !== name) {
    return { what: "group-differs", group, set: before.set, name: before.name };
  }
  return before.areas.includes(area) ? { what: "group-area-twice", group, area } : undefined;
}

/** A row that agrees with those before it. */
interface Read {
  readonly row: CsvRow;
  readonly membership: Membership;
}

/** Areas in a group of others, where the list of areas says which nation or region each is in. */
function misplaced(read: readonly Read[], areas: readonly Area[]): Finding[] {
  const bySlug = new Map(areas.map((area) => [area.slug, area]));
  return (["nation", "region"] as const).flatMap((set) => {
    const ofSet = read.filter(({ membership }) => membership.set === set);
    const listed = new Map<string, string[]>();
    for (const { membership } of ofSet) {
      const own = bySlug.get(membership.area)![set];
      listed.set(membership.group, [...(listed.get(membership.group) ?? []), own]);
    }
    const usualOf = new Map([...listed].map(([group, values]) => [group, commonest(values)]));
    return ofSet.flatMap(({ row, membership: { group, area } }) => {
      const usual = usualOf.get(group)!;
      const own = bySlug.get(area)![set];
      return own === usual
        ? []
        : [fault({ what: "group-of-others", set, group, area, listed: own, usual }, row.locate("area"))];
    });
  });
}

function commonest(values: readonly string[]): string {
  const times = (value: string) => values.filter((each) => each === value).length;
  return values.reduce((best, value) => (times(value) > times(best) ? value : best));
}

/** Sets that do not give every area one group: right for a few areas of interest, and else an area that is forgotten. */
function gaps(read: readonly Read[], groups: readonly Group[], areas: readonly Area[]): Finding[] {
  return groupSets(groups, areas).flatMap(({ id, everyArea }) => {
    if (everyArea) return [];
    const members = read.filter(({ membership }) => membership.set === id);
    const times = (slug: string) => members.filter(({ membership }) => membership.area === slug).length;
    const named = (wanted: (count: number) => boolean) =>
      areas.filter(({ slug }) => wanted(times(slug))).map(({ name }) => name);
    const args = { set: id, inNone: named((count) => count === 0), inSeveral: named((count) => count > 1) };
    return [found("GROUP-GAPS", args, { location: members[0]!.row.locate("set") })];
  });
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
