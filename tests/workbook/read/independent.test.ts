import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readXlsx, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import type { OpenedContent } from "../../../src/workbook/read/opened.ts";

const saved = readFileSync(fileURLToPath(new URL("fixtures/small.xlsx", import.meta.url)));

/** Cells of a file by sheet and place, as this program reads them. */
function own(bytes: Uint8Array): Map<string, string> {
  const { workbook } = readWorkbook(bytes);
  return new Map(
    (workbook?.sheets ?? []).flatMap(({ name, cells }) =>
      cells
        .filter(({ content }) => content.kind !== "text" || content.text !== "")
        .map(({ row, column, content }) => [`${name} ${row} ${column}`, plain(content)] as const),
    ),
  );
}

function plain(content: OpenedContent): string {
  switch (content.kind) {
    case "text":
      return `text ${content.text}`;
    case "number":
      return content.shownAs === "date" || content.shownAs === "time"
        ? "a date"
        : `number ${content.written}`;
    case "boolean":
      return `boolean ${content.boolean}`;
    case "error":
      return `text ${content.error}`;
  }
}

/** The same, as a reader by others has it. */
async function others(bytes: Uint8Array): Promise<Map<string, string>> {
  const { sheets } = await readXlsx(bytes, { sheets: [0] });
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, index) =>
        row.flatMap((value, column) =>
          value === null || value === undefined || value === ""
            ? []
            : [
                [
                  `${name} ${index + 1} ${column + 1}`,
                  value instanceof Date ? "a date" : `${typeof value} ${value}`.replace("string", "text"),
                ] as const,
              ],
        ),
      ),
    ),
  );
}

describe("a reader by others", () => {
  it("finds the same in a workbook that LibreOffice saved", async () => {
    // The other reader makes every cell before a far corner, so it is shown the first sheet only.
    const found = new Map([...own(saved)].filter(([place]) => !place.startsWith("Away ")));
    const expected = await others(saved);
    expect(found.size).toBeGreaterThan(20);
    expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
  });

  it("finds the same in a workbook of numbers and words that another library wrote", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [
      `row ${row}`,
      row * 1204,
      row / 7,
      -(10 ** (row % 16)),
      row % 2 === 0,
      `<${row} & "more"`,
      String(row),
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: "What's & here", rows }] });
    const found = own(bytes);
    expect(found.size).toBe(1400);
    expect(found).toEqual(await others(bytes));
  });
});
