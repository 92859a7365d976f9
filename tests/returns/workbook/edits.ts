import type { Place } from "../../../src/workbook/model/place.ts";
import type {
  NamedPlace,
  OpenedCell,
  OpenedContent,
  OpenedSheet,
  OpenedWorkbook,
} from "../../../src/workbook/read/opened.ts";

/** What people do to a workbook in a spreadsheet program; names follow as they do there. */
export type Edit = (workbook: OpenedWorkbook) => OpenedWorkbook;

export function edited(workbook: OpenedWorkbook, ...edits: readonly Edit[]): OpenedWorkbook {
  return edits.reduce((each, edit) => edit(each), workbook);
}

/** What is typed: digits become a number, everything else stays text; other contents are given whole. */
export type Typed = number | string | { readonly content: OpenedContent; readonly formula?: boolean };

function cellOf(place: Place, typed: Typed): OpenedCell {
  const at = { row: place.row, column: place.column };
  if (typeof typed === "number")
    return { ...at, content: { kind: "number", number: typed, written: String(typed) }, formula: false };
  if (typeof typed === "string") return { ...at, content: { kind: "text", text: typed }, formula: false };
  return { ...at, content: typed.content, formula: typed.formula ?? false };
}

function inSheet(name: string, change: (sheet: OpenedSheet) => OpenedSheet): Edit {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  });
}

function isAt(cell: Place, { row, column }: Place): boolean {
  return cell.row === row && cell.column === column;
}

function inOrder(cells: readonly OpenedCell[]): OpenedCell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Puts something into a cell; undefined empties it. */
export function put(place: NamedPlace, typed: Typed | undefined): Edit {
  return inSheet(place.sheet, (sheet) => {
    const others = sheet.cells.filter((cell) => !isAt(cell, place));
    return {
      ...sheet,
      cells: typed === undefined ? others : inOrder([...others, cellOf(place, typed)]),
    };
  });
}

/** Puts a comment beside a cell that holds nothing. */
export function comment(place: NamedPlace, text: string): Edit {
  return inSheet(place.sheet, (sheet) => ({
    ...sheet,
    comments: [...(sheet.comments ?? []), { row: place.row, column: place.column, text }],
  }));
}

/** Where a name of the workbook leads. */
export function placeOf(workbook: OpenedWorkbook, name: string): NamedPlace {
  const place = workbook.names.get(name.toLowerCase());
  if (!place) throw new Error(`no name ${name}`);
  return place;
}

export function putAt(name: string, typed: Typed | undefined): Edit {
  return (workbook) => put(placeOf(workbook, name), typed)(workbook);
}

/** Moves every cell and name of a sheet, or takes it out. */
function shift(sheet: string, moved: (place: Place) => Place | undefined): Edit {
  return (workbook) => ({
    ...workbook,
    names: new Map(
      [...workbook.names].map(([name, place]) => {
        if (place?.sheet !== sheet) return [name, place];
        const to = moved(place);
        return [name, to && { sheet, row: to.row, column: to.column }];
      }),
    ),
    sheets: workbook.sheets.map((each) =>
      each.name === sheet
        ? {
            ...each,
            cells: inOrder(
              each.cells.flatMap((cell) => {
                const to = moved(cell);
                return to ? [{ ...cell, row: to.row, column: to.column }] : [];
              }),
            ),
          }
        : each,
    ),
  });
}

export function insertRows(sheet: string, before: number, count = 1): Edit {
  return shift(sheet, ({ row, column }) => ({ row: row >= before ? row + count : row, column }));
}

export function insertColumns(sheet: string, before: number, count = 1): Edit {
  return shift(sheet, ({ row, column }) => ({ row, column: column >= before ? column + count : column }));
}

export function deleteRow(sheet: string, gone: number): Edit {
  return shift(sheet, ({ row, column }) =>
    row === gone ? undefined : { row: row > gone ? row - 1 : row, column },
  );
}

export function deleteColumn(sheet: string, gone: number): Edit {
  return shift(sheet, ({ row, column }) =>
    column === gone ? undefined : { row, column: column > gone ? column - 1 : column },
  );
}

/** Puts blank cells into one column, so that what stands below in that column alone moves down. */
export function insertCell(sheet: string, before: Place): Edit {
  return shift(sheet, ({ row, column }) => ({
    row: column === before.column && row >= before.row ? row + 1 : row,
    column,
  }));
}

/** Sorting moves what stands in two rows, and leaves the names of their cells. */
export function swapRows(sheet: string, one: number, other: number): Edit {
  return inSheet(sheet, (each) => ({
    ...each,
    cells: inOrder(
      each.cells.map((cell) =>
        cell.row === one ? { ...cell, row: other } : cell.row === other ? { ...cell, row: one } : cell,
      ),
    ),
  }));
}

/** Cutting and pasting takes the names along, and those of the cell that is pasted over stand for nothing. */
export function cutAndPaste(from: NamedPlace, to: NamedPlace): Edit {
  return (workbook) => {
    const cut = workbook.sheets
      .find(({ name }) => name === from.sheet)
      ?.cells.find((cell) => isAt(cell, from));
    const typed = cut && { content: cut.content, formula: cut.formula };
    const moved = edited(workbook, put(from, undefined), put(to, typed));
    const names = [...workbook.names].map(([name, place]): [string, NamedPlace | undefined] => {
      if (place && place.sheet === to.sheet && isAt(place, to)) return [name, undefined];
      return [name, place && place.sheet === from.sheet && isAt(place, from) ? to : place];
    });
    return { ...moved, names: new Map(names) };
  };
}

export function renameSheet(from: string, to: string): Edit {
  return (workbook) => ({
    ...workbook,
    names: new Map(
      [...workbook.names].map(([name, place]) => [
        name,
        place?.sheet === from ? { ...place, sheet: to } : place,
      ]),
    ),
    sheets: workbook.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
  });
}

export const reverseSheets: Edit = (workbook) => ({ ...workbook, sheets: workbook.sheets.toReversed() });

export function hideSheet(name: string): Edit {
  return inSheet(name, (sheet) => ({ ...sheet, hidden: true }));
}

/** The names stay with the sheet that was copied. A second sheet of a name cannot be. */
export function copySheet(name: string, copy: string): Edit {
  return (workbook) =>
    workbook.sheets.some((sheet) => sheet.name === copy)
      ? workbook
      : {
          ...workbook,
          sheets: workbook.sheets.flatMap((sheet) =>
            sheet.name === name ? [sheet, { ...sheet, name: copy }] : [sheet],
          ),
        };
}

export function deleteSheet(gone: string): Edit {
  return (workbook) => ({
    ...workbook,
    names: new Map(
      [...workbook.names].map(([name, place]) => [name, place?.sheet === gone ? undefined : place]),
    ),
    sheets: workbook.sheets.filter(({ name }) => name !== gone),
  });
}

export function deleteName(gone: string): Edit {
  return (workbook) => ({
    ...workbook,
    names: new Map([...workbook.names].filter(([name]) => name !== gone.toLowerCase())),
  });
}

export const deleteAllNames: Edit = (workbook) => ({ ...workbook, names: new Map() });

export function moveName(name: string, to: NamedPlace): Edit {
  return (workbook) => ({ ...workbook, names: new Map([...workbook.names, [name.toLowerCase(), to]]) });
}

export function merge(sheet: string, from: Place, to: Place): Edit {
  return inSheet(sheet, (each) => ({ ...each, merged: [...each.merged, { from, to }] }));
}

export function setProperty(name: string, value: string | undefined): Edit {
  return (workbook) => {
    const custom = new Map(workbook.custom);
    if (value === undefined) custom.delete(name);
    else custom.set(name, value);
    return { ...workbook, custom };
  };
}
