import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeOds } from "../../src/workbook/write/ods/ods.ts";
import { writeXlsx } from "../../src/workbook/write/xlsx/xlsx.ts";
import { officeAvailable, officeMissing, savedByOffice } from "../support/libreoffice.ts";
import { computed, computing } from "./computed.ts";
import { everything } from "./everything.ts";
import { guardsOf, opened, summaryOf, summaryOfFile } from "./summary.ts";

/** A file in which no formula has a value, so that whoever opens it has to compute it. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(
        strFromU8(content)
          .replace(/ t="(?:str|b|e)"(?=><f>)/g, "")
          .replace(/(<\/f>)(?:<v>[^<]*<\/v>|<v\/>)/g, "$1"),
      );
    if (name === "content.xml")
      parts[name] = strToU8(
        strFromU8(content).replace(
          /(<table:table-cell[^>]* table:formula="[^"]*")[^>]*>.*?<\/table:table-cell>/g,
          "$1/>",
        ),
      );
  }
  return zipSync(parts);
}

/** What the formulas of column A came to, by row. */
function results(bytes: Uint8Array): unknown[] {
  const cells = opened(bytes).sheets[0]!.cells.filter(({ column, row }) => column === 1 && row > 2);
  return cells.map(({ content }) => {
    if (content.kind === "text") return content.text;
    if (content.kind === "number") return content.number;
    return content.kind === "boolean" ? Number(content.boolean) : content.error;
  });
}

/** LibreOffice has no truth of its own: it saves it as a number. Rows that are repeated it keeps as a name. */
function asOfficeSaves(summary: ReturnType<typeof summaryOf>): ReturnType<typeof summaryOf> {
  const number = (cell: string) => cell.replace("=boolean true", "=number 1");
  return {
    ...summary,
    cells: Object.fromEntries(Object.entries(summary.cells).map(([key, cell]) => [key, number(cell)])),
    names: Object.fromEntries(Object.entries(summary.names).filter(([name]) => !name.startsWith("_xlnm."))),
  };
}

describe.skipIf(!officeAvailable)(`LibreOffice${officeMissing}`, () => {
  /** Two starts of the program for everything that is looked at here: from both formats to ODS, and on to XLSX. */
  const saved: Record<
    "computedXlsx" | "computedOds" | "fromXlsx" | "fromOds" | "xlsxBack" | "odsBack",
    Uint8Array
  > = {} as never;
  beforeAll(async () => {
    const [computedXlsx, computedOds, fromXlsx, fromOds] = savedByOffice(
      [
        { bytes: withoutValues(await writeXlsx(computing)), format: "xlsx" },
        { bytes: withoutValues(writeOds(computing)), format: "ods" },
        { bytes: await writeXlsx(everything), format: "xlsx" },
        { bytes: writeOds(everything), format: "ods" },
      ],
      "ods",
    );
    const [xlsxBack, odsBack] = savedByOffice(
      [
        { bytes: fromXlsx!, format: "ods" },
        { bytes: fromOds!, format: "ods" },
      ],
      "xlsx",
    );
    Object.assign(saved, { computedXlsx, computedOds, fromXlsx, fromOds, xlsxBack, odsBack });
  }, 1_200_000);

  it("computes of the formulas of both formats what was stored with them", () => {
    const expected = computed.map(([, , value]) => (typeof value === "boolean" ? Number(value) : value));
    expect(results(saved.computedXlsx)).toEqual(expected);
    expect(results(saved.computedOds)).toEqual(expected);
  });

  it.each(["fromXlsx", "fromOds", "xlsxBack", "odsBack"] as const)(
    "keeps cells, names, properties and comments: %s",
    (file) => {
      expect(asOfficeSaves(summaryOfFile(saved[file]))).toEqual(asOfficeSaves(summaryOf(everything)));
    },
  );

  it("keeps protection, validation with its words, links and the way of the page, from either format", async () => {
    const expected = await guardsOf(await writeXlsx(everything));
    expect(await guardsOf(saved.xlsxBack)).toEqual(expected);
    expect(await guardsOf(saved.odsBack)).toEqual(expected);
  });
});
