import { type Coordinate, figureId, valueAt } from "../../figures/coordinate.ts";
import type { Basis, Status } from "../../figures/figure.ts";
import { geographyOf } from "../../figures/geography.ts";
import { periodOf } from "../../figures/period.ts";
import { signOf } from "../../figures/sign.ts";
import type { Value } from "../../figures/value.ts";
import { parseYear, type Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import { nation } from "../../reference/areas.ts";
import type { Project } from "../../releases/project.ts";
import { slugOf } from "../area-names.ts";
import { isRefusal, readCell } from "../tidy/cell.ts";
import type { FixedColumn } from "./columns.ts";
import type { OpenRow } from "./row.ts";

/** What a column has to be by the others of its row. */
interface Expected {
  readonly column: FixedColumn;
  readonly expected: string;
}

/**
 * What of a row does not fit the rest of it: the same is said in two columns so that a slip in one is seen. Columns that
 * a file does not have, and values that cannot be read at all, are not asked about here.
 *
 * @param columns those of the file
 * @param members those among them that can hold a member
 */
export function contradictions(
  project: Project,
  { columns, members }: { readonly columns: readonly string[]; readonly members: readonly string[] },
  row: OpenRow,
): Finding[] {
  const year = parseYear(row.value("year"));
  const area = slugOf(project.areaNames, row.value("area"));
  const all = [
    ...(year ? periodExpected(row, year) : []),
    ...signExpected(row),
    ...(area === undefined ? [] : codeExpected(project, area)),
    ...(area !== undefined && year ? idExpected(project, members, row, area, year) : []),
    ...wordsExpected(row),
  ];
  return all
    .filter(({ column, expected }) => columns.includes(column) && row.value(column) !== expected)
    .map(({ column, expected }) =>
      found(
        "DATA-CONTRADICTION",
        { column, written: row.value(column), expected },
        { location: row.locate(column), ...(area !== undefined && { area }) },
      ),
    );
}

function periodExpected(row: OpenRow, year: Year): Expected[] {
  const { start, end } = periodOf(year, row.value("basis") as Basis);
  return [
    { column: "period_start", expected: start },
    { column: "period_end", expected: end },
  ];
}

function signExpected(row: OpenRow): Expected[] {
  const expected = signOf(row.value("kind") as Value["kind"], row.value("status") as Status) ?? "";
  return [{ column: "sign", expected }];
}

function codeExpected({ areas }: Project, area: string): Expected[] {
  const expected = area === nation.slug ? nation.code : areas.find(({ slug }) => slug === area)?.code;
  return expected === undefined ? [] : [{ column: "area_code", expected }];
}

function idExpected(
  { frameworks }: Project,
  columns: readonly string[],
  row: OpenRow,
  area: string,
  year: Year,
): Expected[] {
  const framework = frameworkOf(frameworks, year);
  const cell = framework && readCell({ framework, year, columns }, row.asTidy());
  if (!cell || isRefusal(cell)) return [];
  const at: Coordinate = {
    ...valueAt(cell, geographyOf(area), year),
    view: row.value("view") as Coordinate["view"],
  };
  return [{ column: "figure", expected: figureId(at) }];
}

/** A number beside the reason why there is none, or words beside a number. */
function wordsExpected(row: OpenRow): Expected[] {
  const kind = row.value("kind");
  const worded = kind === "approximate" || signOf(kind as Value["kind"], "final") !== undefined;
  return [
    ...(worded ? [{ column: "value", expected: "" } as const] : []),
    ...(kind === "approximate" ? [] : [{ column: "words", expected: "" } as const]),
  ];
}
