/** A cell of a sheet by its row and column, both from 1: C5 is row 5, column 3. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A column as spreadsheets name it: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A cell as spreadsheets name it: C5. */
export function placeName({ row, column }: Place): string {
  return `${columnName(column)}${row}`;
}

/** What tells a cell of a workbook from every other; capital letters in the name of a sheet make no difference to programs. */
export function placeKey({ sheet, row, column }: Place & { readonly sheet: string }): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}
