import fc from "fast-check";
import { expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { returnForm } from "../../../src/returns/form/form.ts";
import { formLayout } from "../../../src/returns/form/layout.ts";
import { english } from "../../../src/words/english/english.ts";
import type { OpenedWorkbook } from "../../../src/workbook/read/opened.ts";
import * as edit from "./edits.ts";
import { figureNames, filledForm, newest, project, readSent, year } from "./sent.ts";

/** The same changes on every run; others with FUZZ_SEED. */
const seed = Number(process.env["FUZZ_SEED"] ?? 20321028);

const filled = filledForm();
const sheet = edit.placeOf(filled, "figure__eligible__category_1__level_1").sheet;
const names = figureNames(filled);

const row = fc.integer({ min: 1, max: 60 });
const column = fc.integer({ min: 1, max: 8 });
const place = fc.record({ row, column });
const name = fc.constantFrom(...names);
const words = fc.constantFrom("Category 1", "Category 2", "Level 1", "Level 3", "ours", "Total", "total");

/** An edit that a counterexample can name. */
function doing<T>(
  what: string,
  with_: fc.Arbitrary<T>,
  make: (args: T) => edit.Edit,
): fc.Arbitrary<edit.Edit> {
  return with_.map((args) =>
    Object.assign(make(args), { [fc.toStringMethod]: () => `${what} ${JSON.stringify(args)}` }),
  );
}

/** What somebody does to a form: some of it is harmless, some is not. */
const anyEdit: fc.Arbitrary<edit.Edit> = fc.oneof(
  doing("insert row", row, (before) => edit.insertRows(sheet, before)),
  doing("insert column", column, (before) => edit.insertColumns(sheet, before)),
  doing("delete row", row, (gone) => edit.deleteRow(sheet, gone)),
  doing("delete column", column, (gone) => edit.deleteColumn(sheet, gone)),
  doing("swap rows", fc.tuple(row, row), ([one, other]) => edit.swapRows(sheet, one, other)),
  doing("insert cell", place, (before) => edit.insertCell(sheet, before)),
  doing("cut", fc.tuple(place, place), ([from, to]) =>
    edit.cutAndPaste({ sheet, ...from }, { sheet, ...to }),
  ),
  doing("write", fc.tuple(place, words), ([at, text]) => edit.put({ sheet, ...at }, text)),
  doing("type", fc.tuple(place, fc.nat({ max: 9999 })), ([at, count]) => edit.put({ sheet, ...at }, count)),
  doing("empty", place, (at) => edit.put({ sheet, ...at }, undefined)),
  doing("delete name", name, edit.deleteName),
  doing("move name", fc.tuple(name, place), ([own, at]) => edit.moveName(own, { sheet, ...at })),
  doing("copy", fc.constant("Copied"), (copy) => edit.copySheet(sheet, copy)),
  doing("type in the copy", place, (at) => edit.put({ sheet: "Copied", ...at }, 7)),
  fc.constant(edit.reverseSheets),
);

/** The headings of every figure, from the form and nothing else that reads it. */
const headings = formLayout(newest, returnForm(newest, { name: "", slug: "" }, year), english.form.workbook)
  .sheets.flatMap(({ blocks }) => blocks)
  .flatMap((block) => block.figures.map((figure) => ({ figure, heading: block.heading })));

const tops = new Set(headings.map((each) => alike(each.heading)));

function alike(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * All that a person can take for a figure: what stands in a row and a column with its headings, below its table's. By
 * the id of its cell, as the content of a cell is printed.
 */
function seenIn({ sheets }: OpenedWorkbook): (id: string) => readonly string[] {
  const seen = sheets.map(({ cells }) => {
    const texts = new Map<number, Map<number, string>>();
    for (const { row: at, column: across, content } of cells) {
      if (content.kind !== "text" || alike(content.text) === "") continue;
      const line = texts.get(at) ?? new Map<number, string>();
      texts.set(at, line.set(across, alike(content.text)));
    }
    const topRows = [...texts].flatMap(([at, line]) => {
      const [only, ...others] = line.values();
      return others.length === 0 && tops.has(only!) ? [at] : [];
    });
    return { cells, texts, topRows };
  });
  return (id) => {
    const { figure, heading } = headings.find((each) => cellId(each.figure.cell) === id)!;
    return seen.flatMap(({ cells, texts, topRows }) =>
      cells.flatMap((cell) => {
        const line = [...(texts.get(cell.row)?.values() ?? [])];
        if (!figure.row.every((each) => line.includes(alike(each)))) return [];
        const top = Math.max(...topRows.filter((at) => at < cell.row));
        if (texts.get(top)?.values().next().value !== alike(heading)) return [];
        const above = [...texts].filter(([at]) => at > top && at < cell.row);
        const isBelow = above.some(([, each]) => each.get(cell.column) === alike(figure.column[0]!));
        return isBelow ? [JSON.stringify(cell.content)] : [];
      }),
    );
  };
}

test("whatever is done to a form, no figure is read that does not stand beside its headings, or is told of", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      const workbook = edit.edited(filled, ...edits);
      const { returns, findings } = readSent({ "suffolk.xlsx": workbook });
      const told = findings.some(({ severity }) => severity === "error");
      expect(told || returns.length === 1 || findings.length > 0).toBe(true);
      // A heading that was changed alone is passed over with a note, so that nothing stands beside it any more.
      const changed = findings.flatMap(({ code, args }) => (code === "FORM-LABEL" ? [args.label] : []));
      const seen = seenIn(workbook);
      for (const { cell, value } of returns.flatMap(({ entries }) => entries)) {
        if (value.kind !== "count") continue;
        const found = headings.find((each) => cellId(each.figure.cell) === cellId(cell))!;
        const own = [found.heading, ...found.figure.row, ...found.figure.column];
        if (own.some((each) => changed.includes(each))) continue;
        const number = JSON.stringify({ kind: "number", number: value.count, written: String(value.count) });
        expect(seen(cellId(cell)), cellId(cell)).toContain(number);
      }
    }),
    { seed, numRuns: 150, examples: [[[edit.swapRows(sheet, 24, 19)]]] },
  );
});

test("what people may do to a form changes no figure", () => {
  const harmless = fc.oneof(
    row.map((before) => edit.insertRows(sheet, before)),
    column.map((before) => edit.insertColumns(sheet, before)),
    fc.constant(edit.reverseSheets),
    fc.constant(edit.hideSheet(sheet)),
    fc.constant(edit.copySheet(sheet, "Copied")),
  );
  const before = figuresOf(filled);
  fc.assert(
    fc.property(fc.array(harmless, { maxLength: 6 }), (edits) => {
      expect(figuresOf(edit.edited(filled, ...edits))).toEqual(before);
    }),
    { seed, numRuns: 40 },
  );
});

test.each(project.frameworks)("every figure of the form of $id is read from its cell", (framework) => {
  const of = framework.years.to;
  const form = filledForm(framework, of);
  const { returns, findings } = readSent({ "suffolk.xlsx": form }, framework, of);
  expect(findings).toEqual([]);
  const read = returns[0]!.entries.map(({ value }) => (value.kind === "count" ? value.count : value.kind));
  expect(read).toEqual(figureNames(form).map((_, index) => 101 + index));
  const nameless = readSent({ "suffolk.xlsx": edit.deleteAllNames(form) }, framework, of);
  expect(nameless.returns[0]?.entries.map(({ value }) => value)).toEqual(
    returns[0]!.entries.map(({ value }) => value),
  );
});

function figuresOf(workbook: OpenedWorkbook): Record<string, unknown> {
  const { returns, findings } = readSent({ "suffolk.xlsx": workbook });
  expect(findings).toEqual([]);
  return Object.fromEntries(returns[0]!.entries.map(({ cell, value }) => [cellId(cell), value]));
}
