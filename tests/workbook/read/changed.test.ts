import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { lastCell } from "../../../src/workbook/read/limits.ts";
import type { OpenedWorkbook, Opening } from "../../../src/workbook/read/opened.ts";
import { odsParts, xlsxParts, zipOf } from "./made.ts";
import { printed } from "./printed.ts";

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const real = readdirSync(fixtures)
  .filter((name) => /\.(?:xlsx|ods)$/.test(name))
  .map((name) => readFileSync(join(fixtures, name)));
const small = [zipOf(xlsxParts()), zipOf(odsParts())];

/** Whether what was read holds together: places within a sheet, in order and once, and names of sheets that are there. */
function expectWellFormed({ workbook }: Opening): void {
  if (workbook) for (const sheet of workbook.sheets) expect(disorder(sheet, workbook)).toEqual([]);
}

function disorder({ cells }: OpenedWorkbook["sheets"][number], { names, sheets }: OpenedWorkbook): string[] {
  const wrong = cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    const inside =
      cell.row >= 1 && cell.row <= lastCell.row && cell.column >= 1 && cell.column <= lastCell.column;
    const behind =
      !before || cell.row > before.row || (cell.row === before.row && cell.column > before.column);
    const { content } = cell;
    const finite = content.kind !== "number" || content.written === String(content.number + 0);
    return inside && behind && finite ? [] : [`cell ${index}`];
  });
  const lost = [...names.values()].filter((at) => at && !sheets.some(({ name }) => name === at.sheet));
  return [...wrong, ...lost.map((at) => `a name on ${at?.sheet}`)];
}

describe("a workbook that was cut off", () => {
  it.each([...small, ...real].map((bytes, index) => [index, bytes] as const))(
    "is damaged, at every 1%% of its length (%i)",
    (_, bytes) => {
      for (let part = 0; part < 100; part++) {
        const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 100));
        expect(readWorkbook(cut), `${part}%`).toEqual({ fault: { what: "damaged" } });
      }
    },
  );
});

describe("a byte that is another", () => {
  it.each(small.map((bytes, index) => [index, bytes] as const))(
    "is found, or changes nothing, wherever it is (%i)",
    (_, bytes) => {
      const whole = printed(readWorkbook(bytes));
      for (let at = 0; at < bytes.length; at++)
        for (const change of [0x01, 0x80, 0xff]) {
          const changed = new Uint8Array(bytes);
          changed[at]! ^= change;
          const opening = readWorkbook(changed);
          if (opening.workbook) expect(printed(opening), `byte ${at} ^ ${change}`).toBe(whole);
        }
    },
  );

  it("is found, or changes nothing, in workbooks that programs saved", () => {
    const whole = real.map((bytes) => printed(readWorkbook(bytes)));
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.nat(real.length - 1), changes, (which, each) => {
        const changed = new Uint8Array(real[which]!);
        for (const [at, change] of each) changed[at % changed.length]! ^= change;
        const opening = readWorkbook(changed);
        if (opening.workbook) expect(printed(opening)).toBe(whole[which]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Pieces that mean something to a reader of XML, of archives or of cells. */
const pieces = fc.constantFrom(
  ...["<", ">", "/>", "&", "&#0;", "]]>", "<![CDATA[", "<!--", "<!DOCTYPE x>", "<?", '"', "'", "xmlns:x=''"],
  ...[
    'r="A1"',
    't="s"',
    "<c>",
    "</c>",
    "<row>",
    "<v>1</v>",
    "1e999",
    "-1",
    "99999999",
    "__proto__",
    "\0",
    "\u{1f600}",
  ],
);

describe("parts of workbooks that programs saved, changed and packed again", () => {
  const parts = real.map((bytes) => Object.entries(unzipSync(new Uint8Array(bytes))));
  const edits = fc.array(
    fc.record({
      part: fc.nat(),
      at: fc.nat(),
      taken: fc.nat(40),
      put: fc.oneof(pieces, fc.string({ maxLength: 3 })),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it("are read as something that holds together, or have one fault", () => {
    fc.assert(
      fc.property(fc.nat(parts.length - 1), edits, (which, each) => {
        const changed = new Map(parts[which]!);
        for (const { part, at, taken, put } of each) {
          const [name] = parts[which]![part % parts[which]!.length]!;
          const text = Buffer.from(changed.get(name)!).toString("utf8");
          const from = at % (text.length + 1);
          changed.set(name, Buffer.from(text.slice(0, from) + put + text.slice(from + taken)));
        }
        expectWellFormed(readWorkbook(zipOf(Object.fromEntries(changed))));
      }),
      { numRuns: 500 },
    );
  });
});
