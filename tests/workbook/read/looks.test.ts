import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/workbook/open/open.ts";
import { contentPart, odsParts, odsTable, row, textCell, xlsxOf, zipOf } from "./made.ts";

/** A part of a text and how it looks. */
type Run = readonly [text: string, look?: "raised" | "lowered" | "struck"];

const inXlsx = {
  raised: '<vertAlign val="superscript"/>',
  lowered: '<vertAlign val="subscript"/>',
  struck: "<strike/>",
};

function fromXlsx(runs: readonly Run[]): string {
  const written = runs.map(
    ([text, look]) => `<r>${look ? `<rPr>${inXlsx[look]}</rPr>` : ""}<t>${text}</t></r>`,
  );
  return textOf(xlsxOf(`<row r="1"><c r="A1" t="inlineStr"><is>${written.join("")}</is></c></row>`));
}

const inOds = {
  raised: 'style:text-position="super 58%"',
  lowered: 'style:text-position="-33% 58%"',
  struck: 'style:text-line-through-style="solid"',
};

function fromOds(runs: readonly Run[]): string {
  const styles = Object.entries(inOds).map(
    ([name, look]) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`,
  );
  const written = runs.map(([text, look]) =>
    look ? `<text:span text:style-name="${look}">${text}</text:span>` : text,
  );
  const table = odsTable(row(textCell(written.join(""))));
  return textOf(zipOf(odsParts({ "content.xml": contentPart(table, styles.join("")) })));
}

function textOf(file: Uint8Array): string {
  const { workbook } = readWorkbook(file);
  const content = workbook?.sheets[0]?.cells[0]?.content;
  return content?.kind === "text" ? content.text : JSON.stringify(content);
}

describe.each([
  ["XLSX", fromXlsx],
  ["ODS", fromOds],
])("the look of parts of a text in %s", (_, read) => {
  it("keeps the raised digit of a footnote apart from the number before it", () => {
    expect(read([["12"], ["2", "raised"]])).toBe("12\u00b2");
    expect(read([["Level 2"], ["10", "raised"], [" in all"]])).toBe("Level 2\u00b9\u2070 in all");
  });

  it("keeps lowered digits apart", () => {
    expect(read([["12"], ["3", "lowered"]])).toBe("12\u2083");
  });

  it("keeps the stroke through what is struck out", () => {
    expect(read([["12", "struck"], ["14"]])).toBe("1\u03362\u033614");
  });

  it("leaves other parts as they are", () => {
    expect(read([["1 "], ["204"]])).toBe("1 204");
  });
});
