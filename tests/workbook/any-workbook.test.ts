import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Workbook } from "../../src/workbook/model/workbook.ts";
import { isWritable, writable } from "../../src/workbook/write/text.ts";
import { workbookWriters } from "../../src/workbook/writers.ts";
import { everything, figure, text } from "./everything.ts";
import { summaryOf, summaryOfFile } from "./summary.ts";

const odd = fc.constantFrom(
  "=",
  "_x000D_",
  "&",
  "<",
  ">",
  '"',
  "'",
  "]]>",
  "\n",
  "\r",
  "\t",
  "  ",
  "\u0000",
  "\uD800",
  "é",
  "😀",
);
const anyText = fc
  .array(fc.oneof({ weight: 2, arbitrary: odd }, fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  anyText.map((written) => text(written)),
  anyNumber.map((number) => figure(number)),
  fc
    .tuple(anyText, anyText)
    .map(([written, comment]) => ({ ...text(`${written}.`), comment: `${comment}.` })),
);
const anyName = fc
  .array(fc.constantFrom("a", "B", "é", "'", "&", "<", ".", "!", "$", " ", "-", '"', "1"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((signs) => `n${signs.join("")}n`);
const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .uniqueArray(
    fc.record({ name: anyName, rows: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 5 }) }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() },
  )
  .map((sheets) => ({
    ...everything,
    names: [],
    sheets: sheets.map(({ name, rows }) => ({
      name,
      widths: [12],
      protected: true,
      rows: [{ cells: [text("Title", "title")] }, ...rows.map((cells) => ({ cells }))],
    })),
  }));

/** A workbook as it was written: in it stands what both formats can hold. */
function asWritable(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ cells }) => ({
        cells: cells.map((cell): Cell | undefined => {
          if (cell?.content.kind !== "text") return cell;
          const content = { kind: "text", text: writable(cell.content.text) } as const;
          return {
            ...cell,
            content: content.text === "" ? { kind: "blank" } : content,
            ...(cell.comment !== undefined && { comment: writable(cell.comment) }),
          };
        }),
      })),
    })),
  };
}

describe("any workbook", () => {
  it.each(workbookWriters)("is read as it was written as $name", async ({ write }) => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        expect(summaryOfFile(await write(workbook))).toEqual(summaryOf(asWritable(workbook)));
      }),
      { numRuns: 60 },
    );
  });

  it("has text that is writable once it was made so, and left alone where it was", () => {
    fc.assert(
      fc.property(anyText, (written) => {
        expect(isWritable(writable(written))).toBe(true);
        expect(writable(writable(written))).toBe(writable(written));
        if (isWritable(written) && !/[\r\t]/.test(written)) expect(writable(written)).toBe(written);
      }),
    );
  });
});
