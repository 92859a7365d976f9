import { parseYear, type Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellIn } from "../grid/grid.ts";
import { yearFault } from "../years.ts";
import type { TableColumns } from "./columns.ts";
import type { AreaTable } from "./find.ts";
import type { PlaceRow } from "./rows.ts";
import { yearsOfTitles } from "./titles.ts";

/** Of which year a table says it is, in a column or in its titles; another year than the release's is an error. */
export function yearFindings(
  { grid, titles, headings }: AreaTable,
  { others }: TableColumns,
  places: readonly PlaceRow[],
  release: Year,
): { readonly dated: boolean; readonly findings: readonly Finding[] } {
  const columns = others.filter(({ kind }) => kind === "year");
  const inRows = places.flatMap(({ row, area }) =>
    columns.flatMap(({ column }) => {
      const there = cellIn(row, column);
      if (!there) return [];
      const year = there.number || there.fault ? undefined : parseYear(there.text);
      if (year === release) return [undefined];
      const about = { location: grid.locate({ row: row.number, column }), area };
      if (year) return [found("RETURN-YEAR", { what: "row", year, release }, about)];
      const { code, args } = yearFault(there.text);
      return [found(code, args, about)];
    }),
  );
  const named = yearsOfTitles(titles);
  const first = headings[0]!;
  const location = grid.locate({ row: first.number, column: first.cells[0]!.column });
  const inTitles =
    named.length > 0 && !named.includes(release)
      ? [found("RETURN-YEAR", { what: "return", year: named[0]!, release }, { location })]
      : [];
  return {
    dated: inRows.length > 0 || named.length > 0,
    findings: [...inRows.filter((each) => each !== undefined), ...inTitles],
  };
}
