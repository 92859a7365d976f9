import { csvValue } from "../../csv/write.ts";
import type { Framework } from "../../framework/model.ts";
import { dimensionColumns } from "../tidy/columns.ts";
import { memberColumns } from "../tidy/print.ts";
import { cellsOf, type Form } from "./form.ts";

/** What stands in the place of a figure until somebody puts a number there. */
const blank = "not available";

/**
 * A form as tidy CSV: a row for each figure that can exist and is not added up, to put a number in place of the words at
 * its end. It reads back as it is.
 */
export function csvForm(framework: Framework, { identity, sections }: Form): string {
  const { area, year } = identity;
  const cells = sections
    .flatMap(({ parts }) => cellsOf(parts))
    .filter(({ applies, total }) => applies && !total)
    .map(({ cell }) => ({ cell, members: memberColumns(framework, dimensionColumns([framework]), cell) }));
  const used = new Set(cells.flatMap(({ members = [] }) => members.map(([column]) => column)));
  const dimensions = dimensionColumns([framework]).filter((column) => used.has(column));
  const columns = ["area", "year", "measure", ...dimensions, "value"];
  const rows = cells.map(({ cell, members }) => {
    if (!members) throw new Error(`a table with every column has no room for ${cell.measure}`);
    const values = new Map([
      ["area", area.name],
      ["year", year],
      ["measure", cell.measure],
      ...members,
      ["value", blank],
    ]);
    return columns.map((column) => csvValue(values.get(column) ?? "")).join(",");
  });
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
