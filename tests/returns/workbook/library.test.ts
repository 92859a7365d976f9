import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { workbookForm } from "../../../src/returns/form/workbook-form.ts";
import { english } from "../../../src/words/english/english.ts";
import { placeName } from "../../../src/workbook/model/place.ts";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import type { NamedPlace } from "../../../src/workbook/read/opened.ts";
import { writeXlsx } from "../../../src/workbook/write/xlsx/xlsx.ts";
import { sentFile, sentText } from "../tables.ts";
import { fillingOf, formOf, readAlone, saidBy, typed, yamlOf } from "./filling.ts";
import { project } from "./sent.ts";

type Typed = ReadonlyMap<string, string | number>;

/** What is put where, by the names that the form itself gives to its cells. */
function places(bytes: Uint8Array, cells: Typed): (readonly [NamedPlace, string | number])[] {
  const { names } = readWorkbook(bytes).workbook!;
  return [...cells].map(([name, content]) => [names.get(name.toLowerCase())!, content] as const);
}

/** As a program that uses a library does it: it opens the form, puts values into cells and saves everything anew. */
async function byLibrary(bytes: Uint8Array, cells: Typed): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  for (const [{ sheet, row, column }, content] of places(bytes, cells)) {
    const { rows } = workbook.sheets.find(({ name }) => name === sheet)!;
    while (rows.length < row) rows.push([]);
    rows[row - 1]![column - 1] = content;
  }
  return saveXlsx(workbook);
}

/** As a program without a library does it: it puts values into the parts of the file, and nothing else is touched. */
function byHand(bytes: Uint8Array, cells: Typed): Uint8Array {
  const parts = unzipSync(bytes);
  const { sheets } = readWorkbook(bytes).workbook!;
  for (const [{ sheet, row, column }, content] of places(bytes, cells)) {
    const part = `xl/worksheets/sheet${sheets.findIndex(({ name }) => name === sheet) + 1}.xml`;
    const at = new RegExp(`<c r="${placeName({ row, column })}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    const before = strFromU8(parts[part]!);
    const type = typeof content === "number" ? "" : ' t="inlineStr"';
    const inside = typeof content === "number" ? `<v>${content}</v>` : `<is><t>${content}</t></is>`;
    const after = before.replace(
      at,
      (_, style = "") => `<c r="${placeName({ row, column })}"${style}${type}>${inside}</c>`,
    );
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  }
  return zipSync(parts);
}

describe.each(project.frameworks)("the form of $id, filled in by a program", (framework) => {
  const created = new Date("2032-04-01T09:00:00Z");
  const before = { year: "the year before", written: () => "1,234" };
  const form = formOf(framework);
  const filling = fillingOf(framework, "revised");
  const [{ cell }] = filling.written as [(typeof filling.written)[number]];
  const remark = "Ten were moved here in March.";

  test.each([
    // It saves a file without the properties that its writers have made up themselves, and that is said.
    ["with a library", byLibrary, ["FORM-PROPERTIES"]],
    ["without one", byHand, []],
  ] as const)("%s, says what it says in YAML", async (_, fill, told) => {
    const given = await writeXlsx(workbookForm({ framework, form, words: english, created, before }));
    const bytes = await fill(given, typed(filling, new Map([[cell, remark]])));
    const own = readAlone(sentFile("from-a-program.xlsx", bytes), framework, told);
    const inYaml = readAlone(sentText("suffolk.yaml", yamlOf(framework, filling)), framework);
    expect(saidBy(own)).toEqual(saidBy(inYaml));
    expect(own.entries).toHaveLength(filling.written.length);
    expect(own.remarks?.map(({ cells, text }) => [cellId(cells[0]!), text])).toEqual([
      [cellId(cell), remark],
    ]);
  });
});
