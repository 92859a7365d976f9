import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { prepare } from "../../../src/pipeline.ts";
import type { SentFile } from "../../../src/releases/project.ts";
import type { OpenedCell } from "../../../src/workbook/read/opened.ts";
import { project, releaseOf } from "../project.ts";
import { sentFile } from "../tables.ts";

const here = fileURLToPath(new URL("area-tables", import.meta.url));
const read = (file: SentFile) => prepare(project, releaseOf([file]));
const saved = (format: string) =>
  sentFile(`area-tables.${format}`, readFileSync(`${here}/area-tables.${format}`));

/** What the columns of each sheet are, in order: the promise of this test, written down by hand. */
const columns: Readonly<Record<string, readonly string[]>> = {
  "Table 1": [
    ...["category-1", "category-2", "category-3", "category-4"].flatMap((category) =>
      ["level-1", "level-2", "level-3", "total"].map((level) => `eligible/${category}/${level}`),
    ),
    "eligible/total/total",
  ],
  "Table 2": ["sexual-harm-prevention-order", "notification-order", "sexual-risk-order", "total"].map(
    (order) => `orders-imposed/${order}`,
  ),
  "Table 3": ["level-1", "level-2", "level-3", "total"].map(
    (level) => `serious-further-offences/total/${level}`,
  ),
};

/** The figures of an area as sheets.txt has them: the first row of each sheet that begins with one of its names. */
function figuresOf(...names: readonly string[]): string[] {
  const sheets = readFileSync(`${here}/sheets.txt`, "utf8")
    .split(/^== (.*)\n/m)
    .slice(1);
  const figures = sheets.flatMap((name, at) => {
    const own = at % 2 === 0 ? columns[name] : undefined;
    if (!own) return [];
    const rows = sheets[at + 1]!.split("\n").map((line) => line.split(" | "));
    const row = rows.find(([first, ...cells]) => names.includes(first!) && cells.length > 2)!;
    return row.slice(1).flatMap((text, index) => {
      if (text === "[z]") return [];
      return `${own[index]!} ${text === "-" ? "0" : text}`;
    });
  });
  return figures.sort();
}

describe.each(["ods", "xlsx"])("the area tables as LibreOffice saves them, %s", (format) => {
  const { returns, findings, received } = read(saved(format));
  const readOf = (slug: string) =>
    returns
      .find(({ area }) => area === slug)
      ?.entries.filter(({ value }) => value.kind !== "not-applicable")
      .map(({ cell, value }) => `${cellId(cell)} ${value.kind === "count" ? value.count : value.kind}`)
      .sort();

  test("have every figure of all 42 areas and of England and Wales in its place", () => {
    expect(returns).toHaveLength(43);
    expect(readOf("kent")).toEqual(figuresOf("Kent"));
    expect(readOf("suffolk")).toEqual(figuresOf("Suffolk [note 2]", "Suffolk"));
    expect(readOf("teesside")).toEqual(figuresOf("Cleveland¹", "Teesside"));
    expect(readOf("england-and-wales")).toEqual(figuresOf("England and Wales", "Total"));
    for (const { name, slug } of project.areas)
      if (!["suffolk", "teesside", "devon-and-cornwall"].includes(slug))
        expect(readOf(slug), slug).toEqual(figuresOf(name));
  });

  test("say what a dash stands for by their own key, pass over sums of regions, and lack nothing else", () => {
    const own = findings.filter(({ code }) => code.startsWith("RETURN") && code !== "RETURN-INCOMPLETE");
    expect([...new Set(own.map(({ code }) => code))].sort()).toEqual(["RETURN-PASSED-OVER", "RETURN-SIGN"]);
    const signs = own.flatMap(({ code, args, location }) =>
      code === "RETURN-SIGN" ? [{ ...args, location }] : [],
    );
    const key = (cell: string) => ({ file: `area-tables.${format}`, sheet: "Notes", cell });
    expect(signs.filter(({ sign }) => sign === "[z]")).toEqual([
      { sign: "[z]", meaning: "not applicable", times: 43, by: "file", location: key("A4") },
    ]);
    expect(signs.filter(({ sign }) => sign === "-")).toHaveLength(3);
    expect(signs.find(({ sign }) => sign === "-")).toMatchObject({ meaning: "zero", location: key("A3") });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("are reconciled with the areas' sum, and England and Wales is no area", () => {
    expect(findings.filter(({ code }) => code === "QUERY-RECONCILIATION")).toEqual([]);
    const changed = read(withCell(saved(format), "Table 3", "Total", 5, 999));
    expect(changed.findings.filter(({ code }) => code === "QUERY-RECONCILIATION")).toMatchObject([
      { area: "england-and-wales", location: { sheet: "Table 3" }, args: { what: "differs", counted: 42 } },
    ]);
    expect(changed.statistics.respondingAreas).toHaveLength(42);
  });

  test("are refused where the sum of a region is not that of its areas", () => {
    const { findings: told } = read(withCell(saved(format), "Table 2", "North West", 3, 999));
    expect(told.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "RETURN-SUBTOTAL", args: { row: "North West", stated: 999, areas: 5 } },
    ]);
  });

  test("are refused at every dash where nothing says what it stands for, unless the release says it", () => {
    const whole = saved(format);
    const without = {
      ...whole,
      opened: {
        workbook: {
          ...whole.opened!.workbook!,
          sheets: whole.opened!.workbook!.sheets.filter(({ name }) => name !== "Notes"),
        },
      },
    };
    const told = read(without).findings.filter(({ severity }) => severity === "error");
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(["FIGURE-AMBIGUOUS"]));
    const release = releaseOf([without]);
    const signs = { [without.file]: { "-": "zero" as const } };
    const said = prepare(project, { ...release, details: { ...release.details, signs } });
    expect(said.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(said.returns.map(({ entries }) => entries.map(({ value }) => value))).toEqual(
      returns.map(({ entries }) => entries.map(({ value }) => value)),
    );
    expect(said.findings.find(({ code }) => code === "RETURN-SIGN")).toMatchObject({
      args: { by: "release" },
    });
  });

  test("are kept as they were written", () => {
    expect(received).toHaveLength(43);
    const kent = received.find(({ area }) => area === "kent");
    expect(kent).toMatchObject({ format, file: `area-tables.${format}` });
    expect(kent?.written).toHaveLength(25);
    expect(kent?.written[0]).toMatchObject({ cell: { measure: "eligible" }, location: { sheet: "Table 1" } });
  });
});

/** The same workbook with another number in one cell: of the row that begins so, in a column from 1. */
function withCell(file: SentFile, sheetName: string, row: string, column: number, number: number): SentFile {
  const workbook = file.opened!.workbook!;
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const at = sheet.cells.find(
      ({ column: at, content }) => at === 1 && content.kind === "text" && content.text === row,
    )!.row;
    const content: OpenedCell["content"] = { kind: "number", number, written: String(number) };
    const cells = sheet.cells.map((cell) =>
      cell.row === at && cell.column === column ? { ...cell, content } : cell,
    );
    return { ...sheet, cells };
  });
  return { ...file, opened: { workbook: { ...workbook, sheets } } };
}
