import { describe, expect, test } from "vitest";
import type { ReturnReader } from "../../src/returns/reader.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { readers } from "../../src/returns/reading/readers.ts";
import { returnsOf } from "../../src/returns/tidy/returns.ts";
import { readTidyTable } from "../../src/returns/tidy/table.ts";
import { told } from "../support/told.ts";
import { project, releaseOf } from "./project.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const yaml = "area: Suffolk\nyear: 2031/32\nfigures: { eligible: { category-1: 830 } }\n";
const csv = "area,year,measure,category,value\nSuffolk,2031/32,eligible,category-1,830\n";

function read(file: string, content: string | Uint8Array, all?: readonly ReturnReader[]) {
  const bytes = typeof content === "string" ? encode(content) : content;
  const { returns, findings } = readReturns(project, releaseOf([{ file, bytes }]), all);
  return { returns, findings: findings.map(told) };
}

const areasOf = (file: string, content: string | Uint8Array) =>
  read(file, content).returns.map(({ area }) => area);

describe("the format of a file", () => {
  test("is told by its content, whatever it is called", () => {
    for (const file of ["a.yaml", "a.YML", "a.csv", "a.txt", "a"]) {
      expect(areasOf(file, yaml), file).toEqual(["suffolk"]);
      expect(areasOf(file, csv), file).toEqual(["suffolk"]);
      expect(areasOf(file, csv.replaceAll(",", ";")), file).toEqual(["suffolk"]);
    }
  });

  test("is told by its name where the content is not certain", () => {
    expect(read("a.yaml", "area: Suffolk\n").findings).toMatchObject([{ code: "RETURN-SHAPE" }, {}]);
    expect(read("A.CSV", "area,count\n").findings[0]).toMatchObject({ code: "CSV-HEADER" });
    expect(read("a.txt", "Suffolk: 830\n").findings).toMatchObject([
      {
        code: "RETURN-FORMAT",
        severity: "error",
        problem: "The file is no workbook, and neither YAML nor CSV, so it was not read.",
        location: { file: "a.txt" },
      },
    ]);
  });
});

/** The first bytes of a file, and names of parts in it as that kind of file holds them. */
const begun = (signature: string, parts: string, width: 1 | 2 = 1) =>
  Buffer.concat([
    Buffer.from(signature, "latin1"),
    Buffer.from("\0\x01\xff".repeat(40_000), "latin1"),
    Buffer.from(parts, width === 1 ? "latin1" : "utf16le"),
  ]);
const zip = (parts: string) => begun("PK\x03\x04", parts);
const compound = (parts: string) => begun("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", parts, 2);

describe("a file that is not read", () => {
  test.each<[string, Uint8Array, RegExp, RegExp]>([
    ["kent.xlsx", zip("[Content_Types].xml xl/workbook.xml"), /a workbook/, /as CSV/],
    ["kent.csv", zip("xl/workbook.bin"), /a workbook/, /as CSV/],
    ["kent.ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), /a workbook/, /as CSV/],
    ["kent.xls", compound("Root Entry Workbook"), /a workbook/, /as CSV/],
    ["kent.xlsx", compound("EncryptedPackage"), /password/, /Take the password off/],
    ["kent.yaml", zip("word/document.xml"), /word processor/, /a form/],
    ["kent.odt", zip("application/vnd.oasis.opendocument.text"), /word processor/, /a form/],
    ["kent.doc", compound("WordDocument"), /word processor/, /a form/],
    ["kent.msg", compound("__properties"), /old format/, /a form/],
    ["kent.pdf", begun("%PDF-1.7", ""), /a PDF/, /a form/],
    ["kent.zip", zip("kent.yaml"), /packed archive/, /Unpack/],
  ])("%s is known by its first bytes, and what to do is said once", (file, bytes, problem, remedy) => {
    const { returns, findings } = read(file, bytes);
    expect(returns).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: "RETURN-FORMAT",
        problem: expect.stringMatching(problem) as string,
        remedy: expect.stringMatching(remedy) as string,
        location: { file },
      },
    ]);
  });
});

/** A made format of sheets, as cells by row: a new format is one such object and one line in the table. */
const sheets: ReturnReader = {
  name: "made sheets",
  endings: [".sheet"],
  recognises: () => false,
  read(sent) {
    const { project: whole, release, file } = sent;
    const [columns = [], ...rows] = JSON.parse(new TextDecoder().decode(file.bytes)) as string[][];
    const place = (row: number, column: string) => ({
      file: file.file,
      sheet: "Figures",
      cell: `${String.fromCharCode(65 + columns.indexOf(column))}${row + 2}`,
    });
    const source = {
      file: file.file,
      columns,
      header: { file: file.file, sheet: "Figures" },
      findings: [],
      rows: rows.map((values, row) => ({
        value: (column: string) => values[columns.indexOf(column)] ?? "",
        locate: (column: string) => place(row, column),
      })),
    };
    const context = { project: whole, frameworks: [release.framework], blankStatus: "final" as const };
    return returnsOf(sent, readTidyTable(source, context));
  },
};

describe("a format that is added to the table", () => {
  const all = [...readers, sheets];
  const table = (...rows: string[][]) =>
    JSON.stringify([["area", "year", "measure", "category", "value", "note"], ...rows]);
  const row = ["Suffolk", "2031/32", "eligible", "category-1", "830", ""];

  test("is read as any other, with a place for every value", () => {
    const sent = read("a.sheet", table(row), all);
    expect(sent.findings).toEqual([]);
    const [entry] = sent.returns[0]!.entries;
    const [known] = read("a.csv", csv).returns[0]!.entries;
    expect({ ...entry, location: null }).toEqual({ ...known, location: null });
    expect(entry!.location).toEqual({ file: "a.sheet", sheet: "Figures", cell: "E2" });
  });

  test("has its faults found where they are", () => {
    const { findings } = read(
      "a.sheet",
      table(["Sufolk", ...row.slice(1)], row.with(4, "1,204"), row.with(5, "世"), row, row),
      all,
    );
    expect(findings.map(({ code, location }) => [code, location])).toEqual([
      ["RETURN-UNKNOWN-AREA", { file: "a.sheet", sheet: "Figures", cell: "A2" }],
      ["FIGURE-NOT-A-NUMBER", { file: "a.sheet", sheet: "Figures", cell: "E3" }],
      ["TEXT-CHARACTER", { file: "a.sheet", sheet: "Figures", cell: "F4" }],
      ["RETURN-DUPLICATE", { file: "a.sheet", sheet: "Figures", cell: "E6" }],
    ]);
    expect(findings.at(-1)!.problem).toBe("The same figure stands in cell E5 already.");
  });

  test("is not read without its line in the table", () => {
    expect(read("a.sheet", table(row)).findings).toMatchObject([{ code: "RETURN-FORMAT" }]);
  });
});
