import type { Location } from "../../figures/location.ts";
import { type Place, placeName } from "../../workbook/model/place.ts";
import type { NamedPlace, OpenedCell, OpenedSheet, OpenedWorkbook } from "../../workbook/read/opened.ts";

/** The cells of a workbook that was sent, to be looked up. */
export interface Sheets {
  readonly file: string;
  readonly all: readonly LookedUp[];
  /** A sheet by its name, in any capitals, as names of cells give it. */
  sheet(name: string): LookedUp | undefined;
  at(place: NamedPlace): OpenedCell | undefined;
  locate(place: NamedPlace): Location;
}

export interface LookedUp {
  readonly sheet: OpenedSheet;
  at(place: Place): OpenedCell | undefined;
  /** Whether the cell was made one with others. */
  isMerged(place: Place): boolean;
}

export function sheetsOf(file: string, workbook: OpenedWorkbook): Sheets {
  const all = workbook.sheets.map(lookUp);
  const byName = new Map(all.map((each) => [each.sheet.name.toLowerCase(), each]));
  const sheet = (name: string) => byName.get(name.toLowerCase());
  return {
    file,
    all,
    sheet,
    at: (place) => sheet(place.sheet)?.at(place),
    locate: (place) => ({ file, sheet: place.sheet, cell: placeName(place) }),
  };
}

function lookUp(sheet: OpenedSheet): LookedUp {
  const cells = new Map(sheet.cells.map((cell) => [key(cell), cell]));
  return {
    sheet,
    at: (place) => cells.get(key(place)),
    isMerged: (place) => sheet.merged.some(({ from, to }) => isBetween(place, from, to)),
  };
}

function isBetween({ row, column }: Place, from: Place, to: Place): boolean {
  const wide = to.row > from.row || to.column > from.column;
  return wide && row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** More columns than any sheet has. */
const widest = 100_000;

function key({ row, column }: Place): number {
  return row * widest + column;
}

/** 'Figures C5', to name a cell within its workbook. */
export function inWords(place: NamedPlace): string {
  return `${place.sheet} ${placeName(place)}`;
}
