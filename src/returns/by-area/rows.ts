import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { AreaNames } from "../../reference/area-names.ts";
import { nation } from "../../reference/areas.ts";
import type { Group } from "../../reference/groups.ts";
import { bareName } from "../../reference/spelling.ts";
import { areaOf, nameOf, slugOf } from "../area-names.ts";
import { type GridRow, textIn } from "../grid/grid.ts";
import type { TableColumns } from "./columns.ts";
import type { AreaTable } from "./find.ts";
import { meansTotal, withoutMarks } from "./names.ts";

/** A row of an area or of the nation. */
export interface PlaceRow {
  readonly row: GridRow;
  readonly area: string;
  readonly force?: string;
}

/** A row that adds up others: of these areas, or of one of several sets of them where its name is that of several. */
export interface SumRow {
  readonly row: GridRow;
  readonly name: string;
  readonly of: readonly (readonly string[])[];
}

/** Whose rows a table has. */
export interface TableRows {
  readonly places: readonly PlaceRow[];
  readonly sums: readonly SumRow[];
  readonly findings: readonly Finding[];
}

/**
 * Says whose each row is. A total is of England and Wales only where every area has a row; else it is that of the areas
 * which have one.
 */
export function readRows(
  table: AreaTable,
  columns: TableColumns,
  names: AreaNames,
  groups: readonly Group[],
): TableRows {
  const places: PlaceRow[] = [];
  const sums: SumRow[] = [];
  const findings: Finding[] = [];
  let unknown = 0;
  const totals: { row: GridRow; name: string }[] = [];
  for (const row of table.body) {
    const name = withoutMarks(textIn(row, table.area));
    const location = () => table.grid.locate({ row: row.number, column: table.area });
    const slug = slugOf(names, name);
    if (slug !== undefined) {
      const force = names.partForce(name);
      places.push({ row, area: slug, ...(force !== undefined && { force }) });
      findings.push(...otherNames(table, columns, names, row, slug));
      continue;
    }
    const ofGroups = groups.filter((group) => isNameOf(group, name)).map(({ areas }) => areas);
    if (name === "")
      findings.push(found("RETURN-TABLE", { what: "row-without-area" }, { location: location() }));
    else if (meansTotal(name)) totals.push({ row, name });
    else if (ofGroups.length > 0) sums.push({ row, name, of: ofGroups });
    else if (unknown++ < mostUnknown) {
      const { finding } = areaOf(names, name, location);
      if (finding) findings.push(finding);
    }
  }
  const given = new Set(places.map(({ area }) => area));
  for (const { row, name } of totals) {
    if (names.areas.every(({ slug }) => given.has(slug))) places.push({ row, area: nation.slug });
    else sums.push({ row, name, of: [[...given].filter((slug) => slug !== nation.slug)] });
  }
  if (unknown > mostUnknown) {
    const more = { what: "rows", more: unknown - mostUnknown } as const;
    findings.push(found("FINDINGS-MORE", more, { location: { file: table.grid.file } }));
  }
  return { places, sums, findings };
}

/** The most rows of unknown areas that are told of: it takes a while to find what each may be meant for. */
const mostUnknown = 100;

/** 'North West' and 'North West region' are one. */
function isNameOf(group: Group, name: string): boolean {
  const short = (text: string) => bareName(text).replace(/(?: probation)? region$/, "");
  return short(group.name) === short(name);
}

/** Columns with another name or the code of an area, which must be of the same one. */
function otherNames(
  { grid }: AreaTable,
  { others }: TableColumns,
  names: AreaNames,
  row: GridRow,
  slug: string,
): Finding[] {
  return others.flatMap(({ column, kind }) => {
    const written = withoutMarks(textIn(row, column));
    const other = kind === "other-name" || kind === "area" ? slugOf(names, written) : undefined;
    if (other === undefined || other === slug) return [];
    const args = { what: "other-area", written, area: nameOf(names, slug) } as const;
    return [found("RETURN-TABLE", args, { location: grid.locate({ row: row.number, column }), area: slug })];
  });
}
