import { parseYear } from "../../figures/year.ts";
import { slugOf } from "../area-names.ts";
import type { Sent } from "../reader.ts";
import type { WrittenFigure } from "../received.ts";
import { isRefusal, readCell } from "./cell.ts";
import { dimensionColumns } from "./columns.ts";
import type { TidySource } from "./source.ts";

/** What stands in the rows of a tidy table whose area, year and figure are certain, whatever their values are. */
export function writtenRows({ project, release }: Sent, { columns, rows }: TidySource): WrittenFigure[] {
  const { framework, details } = release;
  const own = dimensionColumns([framework]).filter((column) => columns.includes(column));
  return rows.flatMap((row) => {
    const [value, kind] = [row.value("value"), row.value("kind").toLowerCase()];
    const text = value === "" && kind !== "count" && kind !== "rate" ? kind.replaceAll("-", " ") : value;
    const area = slugOf(project.areaNames, row.value("area"));
    // Another value that a source prints stands beside the figure, and is not it.
    if (text === "" || area === undefined || kind === "also printed") return [];
    if (parseYear(row.value("year")) !== details.year) return [];
    const cell = readCell({ framework, year: details.year, columns: own }, row);
    return isRefusal(cell) ? [] : [{ area, cell, text, location: row.locate("value") }];
  });
}
