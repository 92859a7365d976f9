/** The cells of a block copied from a spreadsheet: tabs between columns; a cell with quotation marks may hold lines. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t" || sign === "\n") {
      rows.at(-1)!.push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  rows.at(-1)!.push(cell);
  // Spreadsheets end the last row with a line end.
  if (rows.length > 1 && rows.at(-1)!.join("") === "") rows.pop();
  return rows.map((row) => row.map((each) => each.replace(/\s+/g, " ").trim()));
}
