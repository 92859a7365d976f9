import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellId } from "../../src/figures/coordinate.ts";
import { cellsOf, requiredCells } from "../../src/framework/cells.ts";
import type { Framework } from "../../src/framework/model.ts";
import type { Filled } from "../../src/returns/form/filled.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { figureName, remarkName, signatureName, statusName } from "../../src/returns/form/names.ts";
import { workbookForm } from "../../src/returns/form/workbook-form.ts";
import { formWriters } from "../../src/returns/form/writers.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { agencies } from "../../src/returns/return.ts";
import { readCount } from "../../src/returns/values.ts";
import { english } from "../../src/words/english/english.ts";
import { cellAt, evaluation } from "../../src/workbook/formula/evaluate.ts";
import type { Workbook, Cell as WrittenCell } from "../../src/workbook/model/workbook.ts";
import { openWorkbook } from "../../src/workbook/open/open.ts";
import { flawsOf, formRules } from "../../src/workbook/rules/rules.ts";
import { printWorkbook } from "../support/print-workbook.ts";
import { releaseOf, project as shipped } from "./project.ts";

/** What comes back is read in the language in which it was given out. */
const project = { ...shipped, formWords: english.form };
const area = { name: "Suffolk", slug: "suffolk" };
const created = new Date("2032-04-04T09:00:00Z");
const empty: Filled = { written: [], remarks: [], signOff: [], questions: [] };
const newest = project.frameworks.at(-1)!;

function formOf(framework: Framework, filled?: Partial<Filled>) {
  const form = returnForm(framework, area, framework.years.to);
  const before = { year: "1999/00", written: (cell: Cell) => (cell.members.length > 2 ? undefined : "7") };
  const own = filled && { filled: { ...empty, ...filled } };
  return { framework, form, words: english, created, before, ...own };
}

function leaves(framework: Framework): Cell[] {
  return Object.keys(framework.measures).flatMap((measure) => requiredCells(framework, measure));
}

/** The cell of a figure, by its name or by where its label has it. */
function contentAt(
  workbook: Workbook,
  cell: Cell,
): Pick<WrittenCell, "style" | "content" | "locked" | "validation"> {
  const named = workbook.names.find(({ name }) => name === figureName(cell));
  if (!named) return { style: "blocked", content: { kind: "text", text: "" } };
  const sheet = workbook.sheets.find(({ name }) => name === named.sheet)!;
  return cellAt(sheet, named.at)!;
}

describe.each(project.frameworks)("the workbook of the form of $id", (framework) => {
  it("keeps all rules of a workbook to be filled in, empty and filled", () => {
    expect(flawsOf(workbookForm(formOf(framework)), formRules)).toEqual([]);
    const written = leaves(framework).map((cell, index) => ({
      cell,
      text: ["12", "1,204", "x"][index % 3]!,
    }));
    expect(flawsOf(workbookForm(formOf(framework, { written })), formRules)).toEqual([]);
  });

  it("is nobody's return while it is empty, in every format", async () => {
    for (const { ending, write } of formWriters) {
      const content = await write(formOf(framework));
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const opened = bytes[0] === 0x50 ? { opened: openWorkbook(bytes) } : {};
      const sent = [{ file: `suffolk${ending}`, bytes, ...opened }];
      const { returns, findings } = readReturns(project, releaseOf(sent, framework, framework.years.to));
      expect([ending, returns, findings.map(({ code }) => code)]).toEqual([ending, [], ["RETURN-UNTOUCHED"]]);
    }
  });

  it("reads back what it was filled with, every figure, from XLSX and ODS", async () => {
    const words = ["not available", "not collected", "confidential"];
    const written = leaves(framework).map((cell, index) => ({
      cell,
      text: index % 5 === 4 ? words[index % 3]! : String(index * 37),
    }));
    const filled: Partial<Filled> = {
      written,
      status: "final",
      remarks: [{ cells: [written[0]!.cell], text: "Why it is so." }],
      signOff: agencies.map((agency) => ({
        agency,
        name: `A. ${agency}`,
        post: "Head",
        date: "14 September 2032",
        location: { file: "x", line: 1 },
      })),
    };
    for (const { name, ending, write } of formWriters.slice(0, 2)) {
      const bytes = (await write(formOf(framework, filled))) as Uint8Array;
      const sent = [{ file: `suffolk${ending}`, bytes, opened: openWorkbook(bytes) }];
      const { returns, findings, received } = readReturns(
        project,
        releaseOf(sent, framework, framework.years.to),
      );
      expect(findings, name).toEqual([]);
      const [own] = returns;
      const read = new Map(own!.entries.map(({ cell, value }) => [cellId(cell), value]));
      expect(read).toEqual(new Map(written.map(({ cell, text }) => [cellId(cell), readCount(text)])));
      expect([own!.status, own!.signOff.map(({ name: signed }) => signed)]).toEqual([
        "final",
        agencies.map((agency) => `A. ${agency}`),
      ]);
      expect(own!.signOff.map(({ date }) => date)).toEqual(agencies.map(() => "14 September 2032"));
      expect(own!.remarks?.map(({ text }) => text)).toEqual(["Why it is so."]);
      expect(received?.[0]?.form?.current).toBe(true);
    }
  });
});

describe("what the form computes", () => {
  const leafCells = leaves(newest);
  const totals = Object.keys(newest.measures).flatMap((measure) =>
    cellsOf(newest, measure).filter((cell) => cell.members.includes("total")),
  );

  it("adds a total up where all its parts are numbers, and says how many are missing else", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5000)), { minLength: 46, maxLength: 46 }), (figures) => {
        const written = leafCells.flatMap((cell, index) =>
          figures[index] === null || figures[index] === undefined
            ? []
            : [{ cell, text: String(figures[index]) }],
        );
        const workbook = workbookForm(formOf(newest, { written }));
        const worth = evaluation(workbook);
        const value = new Map(written.map(({ cell, text }) => [cellId(cell), Number(text)]));
        for (const { name, sheet, at } of workbook.names) {
          const total = totals.find((cell) => figureName(cell) === name);
          if (!total) continue;
          const parts = leafCells.filter(
            (cell) =>
              cell.measure === total.measure &&
              total.members.every((member, index) => member === "total" || member === cell.members[index]),
          );
          const numbers = parts.map((part) => value.get(cellId(part)));
          const got = worth(sheet, at);
          if (numbers.every((each) => each !== undefined))
            expect(got).toEqual({ kind: "number", number: numbers.reduce((sum, each) => sum + each, 0) });
          else
            expect(got).toMatchObject({ kind: "text", text: expect.stringMatching(/^\d+ of \d+ missing$/) });
        }
      }),
      { numRuns: 20 },
    );
  });
  it("says of each row what is still to be filled in, what is no figure, and what is above its bound", () => {
    const check = (written: Filled["written"], first: Cell) => {
      const workbook = workbookForm(formOf(newest, { written }));
      const { sheet, at } = workbook.names.find(({ name }) => name === remarkName(first))!;
      const value = evaluation(workbook)(sheet, { row: at.row, column: at.column - 1 });
      return value.kind === "text" ? value.text : value;
    };
    const eligible = (level: string): Cell => ({ measure: "eligible", members: ["category-1", level] });
    const all = ["level-1", "level-2", "level-3"].map(eligible);
    const three = (...texts: string[]) => texts.map((text, index) => ({ cell: all[index]!, text }));
    expect(check([], all[0]!)).toBe("3 still to fill in");
    expect(check(three("1", "2"), all[0]!)).toBe("1 still to fill in");
    expect(check(three("1", "2", "0"), all[0]!)).toBe("complete");
    expect(check(three("1", "Not Available ", "confidential"), all[0]!)).toBe("complete");
    for (const text of ["1.5", "-3", "12?", "1,204", "10000000", "<5"])
      expect(check(three("1", text, "3"), all[0]!), text).toBe("not a whole number or one of the words");
    const breaches = ["convicted", "cautioned"].map(
      (member): Cell => ({ measure: "notification-breaches", members: [member] }),
    );
    const bounded = breaches.map((cell) => ({ cell, text: "4" }));
    const row: Cell = { measure: "notification-breaches", members: ["total"] };
    expect(check([...three("1", "2", "0"), ...bounded], row)).toBe("above table 1, Category 1, All levels");
    expect(check([...three("1", "7", "0"), ...bounded], row)).toBe("added up");
    expect(check(bounded, row)).toBe("added up");
  });

  it("refuses a figure with the words of the finding, and takes what is read", () => {
    const workbook = workbookForm(formOf(newest));
    const { validation, locked } = contentAt(workbook, leafCells[0]!);
    expect(locked).toBe(false);
    const finding = english.findings["FIGURE-NOT-A-NUMBER"](
      { what: "not-a-count", written: "several" },
      "workbook",
    );
    expect(validation?.fault.text).toBe(finding.remedy);
    expect(validation?.strict).toBe(true);
  });
});

describe("a form that is handed back", () => {
  it("has what was written in its cells, exactly, with a name for each", () => {
    const texts = ["1204", "1,204", "0012", "=1+1", "12?", " ", "9".repeat(20)];
    const cells = leaves(newest).slice(0, texts.length);
    const impossible: Cell = { measure: "eligible", members: ["category-3", "level-1"] };
    const typed: Cell = { measure: "eligible", members: ["category-1", "total"] };
    const written = [
      ...cells.map((cell, index) => ({ cell, text: texts[index]! })),
      { cell: impossible, text: "3" },
      { cell: typed, text: "99" },
    ];
    const workbook = workbookForm(formOf(newest, { written }));
    expect(cells.map((cell) => contentAt(workbook, cell).content)).toEqual([
      { kind: "number", number: 1204 },
      ...texts.slice(1).map((text) => ({ kind: "text", text })),
    ]);
    for (const [cell, number] of [
      [impossible, 3],
      [typed, 99],
    ] as const)
      expect(contentAt(workbook, cell)).toMatchObject({ content: { kind: "number", number }, locked: false });
  });

  it("has a place with a name for status and signatures", () => {
    const { names } = workbookForm(formOf(newest));
    const wanted = [
      statusName,
      ...agencies.flatMap((agency) => [signatureName(agency, "name"), signatureName(agency, "date")]),
    ];
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
  });
});

it("is what it was, sheet by sheet", () => {
  const path = fileURLToPath(new URL(`forms/${newest.id}-workbook.txt`, import.meta.url));
  const printed = printWorkbook(workbookForm(formOf(newest)));
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, printed);
  expect(printed).toBe(readFileSync(path, "utf8"));
});
