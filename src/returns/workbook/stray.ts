import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { placeKey } from "../../workbook/model/place.ts";
import type { NamedPlace, OpenedCell, OpenedWorkbook } from "../../workbook/read/opened.ts";
import { areaName, figureName, remarkName, statusName, yearName } from "../form/names.ts";
import { byLabel, headsIn } from "./by-label.ts";
import type { ExpectedTable } from "./expected.ts";
import type { PlacedFigure } from "./figures.ts";
import { type Region, regionsOf } from "./regions.ts";
import { inWords, type Sheets } from "./sheets.ts";

/** The most cells that are named. */
const mostNamed = 5;

/**
 * Numbers on the sheets of the figures that stand in no cell of the form: they are not read, and what is not read is
 * not passed over in silence. Words and sums on the side are nobody's figures.
 */
export function strayFindings(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  tables: readonly ExpectedTable[],
  placed: readonly PlacedFigure[],
): Finding[] {
  // A cell that is contested is told of as an error.
  const labelled = [...byLabel(sheets, tables).values()].flat();
  const own = new Set([
    ...labelled.map(placeKey),
    ...placed.map(({ place }) => placeKey(place)),
    ...namedPlaces(workbook, tables),
  ]);
  const withFigures = new Set(placed.map(({ place }) => place.sheet.toLowerCase()));
  const stray = sheets.all.flatMap(({ sheet }): NamedPlace[] => {
    // The figures of a copied sheet were compared with those that were taken.
    if (!withFigures.has(sheet.name.toLowerCase())) return [];
    const earlier = regionsOf(sheet, tables).map(earlierFigures);
    return sheet.cells
      .filter(isTypedNumber)
      .map(({ row, column }) => ({ sheet: sheet.name, row, column }))
      .filter((place) => !own.has(placeKey(place)) && !earlier.some((has) => has(place)));
  });
  const [first] = stray;
  if (!first) return [];
  const args = { cells: stray.slice(0, mostNamed).map(inWords), more: Math.max(0, stray.length - mostNamed) };
  return [found("FORM-STRAY", args, { location: sheets.locate(first) })];
}

function namedPlaces({ names }: OpenedWorkbook, tables: readonly ExpectedTable[]): string[] {
  const cells = tables.flatMap(({ figures }) => figures.map(({ cell }) => cell));
  const own = [areaName, yearName, statusName, ...cells.map(figureName), ...cells.map(remarkName)];
  return own.flatMap((name) => {
    const place = names.get(name.toLowerCase());
    return place ? [placeKey(place)] : [];
  });
}

/** What somebody typed that is a number, or looks like one. */
function isTypedNumber({ content, formula }: OpenedCell): boolean {
  if (formula) return false;
  return content.kind === "number" || (content.kind === "text" && /^\s*\d[\d.,\s]*$/u.test(content.text));
}

/** Whether a cell holds a figure of the year before, which stand behind those asked for, in as many columns with headings. */
function earlierFigures(region: Region): (place: NamedPlace) => boolean {
  const heads = headsIn(region);
  if (!heads) return () => false;
  const columns = [...heads.columns.values()].flat();
  const last = Math.max(...columns);
  const headings = region.rows.find(({ row }) => row === heads.row)?.cells ?? [];
  const behind = headings.filter(({ column }) => column > last).slice(0, columns.length);
  const rows = new Set(region.rows.filter(({ row }) => row > heads.row).map(({ row }) => row));
  return ({ row, column }) => rows.has(row) && behind.some((each) => each.column === column);
}
