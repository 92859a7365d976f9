import type { Place } from "../../workbook/model/place.ts";

/** A cell as spreadsheets name it: C5. */
export function cellName({ row, column }: Place): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row}`;
}
