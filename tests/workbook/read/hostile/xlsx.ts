import { relationships, sheetPart, workbookPart, xlsxOf, xlsxParts, zipOf } from "../made.ts";

const cell = (reference: string, value = "830", others = "") =>
  `<c r="${reference}" ${others}><v>${value}</v></c>`;
const numbers = (...values: string[]) =>
  xlsxOf(`<row>${values.map((value) => `<c><v>${value}</v></c>`).join("")}</row>`);
const named = (...names: readonly string[]) => namedAs(names);
const namedAs = (names: readonly string[]) =>
  zipOf(
    xlsxParts({
      "xl/workbook.xml": workbookPart(
        `<sheet name="Figures" sheetId="1" r:id="r1"/>`,
        names.map((each) => `<definedName ${each}</definedName>`).join(""),
      ),
    }),
  );
const strings = (shared: string, rows: string) =>
  zipOf(
    xlsxParts({
      "xl/_rels/workbook.xml.rels": relationships(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "sharedStrings", "sharedStrings.xml"],
      ),
      "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared}</sst>`,
      "xl/worksheets/sheet1.xml": sheetPart(rows),
    }),
  );
const sheets = (many: number) =>
  zipOf(
    xlsxParts({
      "xl/workbook.xml": workbookPart(
        Array.from(
          { length: many },
          (_, each) => `<sheet name="S${each}" sheetId="1" r:id="r${each}"/>`,
        ).join(""),
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ...Array.from(
          { length: many },
          (_, each) => [`r${each}`, "worksheet", `worksheets/s${each}.xml`] as const,
        ),
      ),
      ...Object.fromEntries(
        Array.from({ length: many }, (_, each) => [`xl/worksheets/s${each}.xml`, sheetPart("")]),
      ),
    }),
  );

/** XLSX files whose parts, cells and names are not what they should be. */
export const xlsx: Readonly<Record<string, () => Uint8Array>> = {
  "no list of relationships": () => zipOf(xlsxParts({ "_rels/.rels": undefined })),
  "no workbook": () => zipOf(xlsxParts({ "xl/workbook.xml": undefined })),
  "no sheet where one is listed": () => zipOf(xlsxParts({ "xl/worksheets/sheet1.xml": undefined })),
  "a sheet that leads nowhere": () =>
    zipOf(xlsxParts({ "xl/workbook.xml": workbookPart(`<sheet name="A" sheetId="1" r:id="r9"/>`) })),
  "a sheet outside the file": () =>
    zipOf(xlsxParts({ "xl/_rels/workbook.xml.rels": relationships(["r1", "worksheet", "../../sheet.xml"]) })),
  "a sheet on the network": () =>
    zipOf(
      xlsxParts({
        "xl/_rels/workbook.xml.rels": relationships([
          "r1",
          "worksheet",
          `http://127.0.0.1/s" TargetMode="External`,
        ]),
      }),
    ),
  "a workbook that is its own sheet": () =>
    zipOf(xlsxParts({ "xl/_rels/workbook.xml.rels": relationships(["r1", "worksheet", "workbook.xml"]) })),
  "a sheet that is two sheets": () =>
    zipOf(
      xlsxParts({
        "xl/workbook.xml": workbookPart(
          `<sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r1"/>`,
        ),
      }),
    ),
  "two sheets of one name": () =>
    zipOf(
      xlsxParts({
        "xl/workbook.xml": workbookPart(
          `<sheet name="A" sheetId="1" r:id="r1"/><sheet name="a" sheetId="2" r:id="r2"/>`,
        ),
      }),
    ),
  "parts under other names": () =>
    zipOf({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": relationships(["a", "officeDocument", "/one/two.xml"]),
      "one/two.xml": workbookPart(`<sheet name="Figures" r:id="x"/>`),
      "one/_rels/two.xml.rels": relationships(["x", "worksheet", "../three.xml"]),
      "three.xml": sheetPart(`<row>${cell("B2")}</row>`),
    }),
  "1,000 sheets": () => sheets(1_000),
  "200 sheets": () => sheets(200),
  "a million cells": () => xlsxOf(`<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`.repeat(100)),
  "16,385 cells in a row": () => xlsxOf(`<row>${"<c><v>1</v></c>".repeat(16_385)}</row>`),
  "the last cell": () => xlsxOf(`<row r="1048576">${cell("XFD1048576")}</row>`),
  "a cell behind the last": () => xlsxOf(`<row r="1048577">${cell("A1048577")}</row>`),
  "a cell A0": () => xlsxOf(`<row>${cell("A0")}</row>`),
  "a cell 1A": () => xlsxOf(`<row>${cell("1A")}</row>`),
  "a cell ZZZZZZ9": () => xlsxOf(`<row>${cell("ZZZZZZ9")}</row>`),
  "a cell of another row": () => xlsxOf(`<row r="1">${cell("A2")}</row>`),
  "rows and cells out of order": () =>
    xlsxOf(`<row r="2">${cell("B2", "22")}${cell("A2", "12")}</row><row r="1">${cell("A1", "11")}</row>`),
  "a cell twice": () => xlsxOf(`<row r="1">${cell("A1", "1")}${cell("A1", "2")}</row>`),
  "a row twice": () => xlsxOf(`<row r="1">${cell("A1", "1")}</row>`.repeat(2)),
  "no places": () => xlsxOf(`<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>`),
  "no place but of the first cell": () => xlsxOf(`<row>${cell("C4", "1")}<c><v>2</v></c></row>`),
  "numbers that are none": () => numbers("NaN", "INF", "-", "1e999", "1,204", "0x10", "1e", "１２"),
  "numbers of all kinds": () =>
    numbers("12345678901234567", "0.10000000000000001", "1E3", " 7 ", "-0", "+5", "007", "1e-7", ".5"),
  "a kind of cell that nobody knows": () => xlsxOf(`<row>${cell("A1", "1", `t="z"`)}</row>`),
  "booleans and errors": () =>
    xlsxOf(
      `<row>${cell("A1", "1", `t="b"`)}${cell("B1", "false", `t="b"`)}${cell("C1", "#REF!", `t="e"`)}</row>`,
    ),
  "a boolean that is neither": () => xlsxOf(`<row>${cell("A1", "2", `t="b"`)}</row>`),
  "dates in words": () =>
    xlsxOf(`<row>${cell("A1", "2032-09-14", `t="d"`)}${cell("B1", "2032-02-30", `t="d"`)}</row>`),
  "formulas with and without a result": () =>
    xlsxOf(`<row><c><f>SUM(B1:C1)</f><v>7</v></c><c><f>1/0</f></c><c t="str"><f>""</f><v></v></c></row>`),
  "a formula of 14 MB": () => xlsxOf(`<row><c><f>${"1+".repeat(7 * 1024 * 1024)}1</f><v>7</v></c></row>`),
  "a shared text beyond the last": () =>
    strings("<si><t>a</t></si>", `<row>${cell("A1", "1", `t="s"`)}</row>`),
  "a shared text -1": () => strings("<si><t>a</t></si>", `<row>${cell("A1", "-1", `t="s"`)}</row>`),
  "a shared text __proto__": () =>
    strings("<si><t>a</t></si>", `<row>${cell("A1", "__proto__", `t="s"`)}</row>`),
  "shared texts in runs and with readings": () =>
    strings(
      `<si><r><t>8</t></r><r><rPr/><t xml:space="preserve"> 30</t></r><rPh><t>ha</t></rPh></si><si/>`,
      `<row>${cell("A1", "0", `t="s"`)}${cell("B1", "1", `t="s"`)}</row>`,
    ),
  "a long text in 150,000 cells": () =>
    strings(
      `<si><t>${"a".repeat(30_000)}</t></si>`,
      `<row>${`<c t="s"><v>0</v></c>`.repeat(16_000)}</row>`.repeat(9),
    ),
  "cells made one": () =>
    xlsxOf(
      `<row>${cell("A1", "1")}${cell("B1", "2")}</row>`,
      `<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
    ),
  "all cells made one, 4,000 times": () =>
    xlsxOf(
      `<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(6),
      `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(4_000)}</mergeCells>`,
    ),
  "4,000 ranges made one over as many rows": () =>
    xlsxOf(
      `<row>${"<c><v>1</v></c>".repeat(5)}</row>`.repeat(19_000),
      `<mergeCells>${Array.from({ length: 4_000 }, () => `<mergeCell ref="XFD1:XFD1048576"/>`).join("")}</mergeCells>`,
    ),
  "5,000 ranges made one": () =>
    xlsxOf("", `<mergeCells>${`<mergeCell ref="A1:B2"/>`.repeat(5_000)}</mergeCells>`),
  "a range made one that is none": () => xlsxOf("", `<mergeCells><mergeCell ref="B2:A1"/></mergeCells>`),
  "names of cells": () =>
    named(
      `name="one">Figures!$A$1`,
      `name="Two">'Figures'!B2`,
      `name="three">$FIGURES!$A$1`,
      `name="gone">Figures!#REF!`,
      `name="lost">#REF!`,
      `name="elsewhere">[1]Figures!$A$1`,
      `name="nowhere">Nothing!$A$1`,
      `name="range">Figures!$A$1:$B$2`,
      `name="same">Figures!$C$3:$C$3`,
      `name="half">0.5`,
      `name="list">Figures!$A$1,Figures!$B$1`,
      `name="sum">SUM(Figures!$A$1)`,
      `name="__proto__">Figures!$D$4`,
      `name="constructor">Figures!$E$5`,
      `name="far">Figures!$XFD$1048576`,
      `name="farther">Figures!$XFE$1`,
    ),
  "a name in two scopes": () =>
    named(
      `name="a" localSheetId="0">Figures!$B$2`,
      `name="A">Figures!$A$1`,
      `name="b" localSheetId="0">Figures!$B$2`,
      `name="c" localSheetId="0">Figures!$B$2`,
      `name="c" localSheetId="1">Figures!$C$2`,
      `name="d">Figures!$B$2`,
      `name="D">Figures!$C$2`,
    ),
  "100,000 names": () => namedAs(Array.from({ length: 100_000 }, (_, each) => `name="n${each}">1`)),
  "a name of a megabyte of quotation marks": () => named(`name="a">${"'".repeat(39_999)}!A1`),
  "__proto__ as a sheet, a name and a property": () =>
    zipOf(
      xlsxParts({
        "_rels/.rels": relationships(
          ["r1", "officeDocument", "xl/workbook.xml"],
          ["r2", "custom-properties", "custom.xml"],
        ),
        "xl/workbook.xml": workbookPart(
          `<sheet name="__proto__" sheetId="1" r:id="r1"/>`,
          `<definedName name="__proto__">__proto__!$A$1</definedName>`,
        ),
        "custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="__proto__"><i4>7</i4></property></Properties>`,
      }),
    ),
  "hidden sheets": () =>
    zipOf(
      xlsxParts({
        "xl/workbook.xml": workbookPart(
          `<sheet name="A" state="hidden" r:id="r1"/><sheet name="B" state="veryHidden" r:id="r2"/>`,
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ["r1", "worksheet", "a.xml"],
          ["r2", "worksheet", "b.xml"],
        ),
        "xl/a.xml": sheetPart(""),
        "xl/b.xml": sheetPart(""),
      }),
    ),
  "the strict kind of the standard": () =>
    zipOf(
      Object.fromEntries(
        Object.entries(xlsxParts()).map(([name, part]) => [
          name,
          part
            ?.toString()
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/",
              "http://purl.oclc.org/ooxml/spreadsheetml/",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/",
              "http://purl.oclc.org/ooxml/officeDocument/",
            ),
        ]),
      ),
    ),
};
