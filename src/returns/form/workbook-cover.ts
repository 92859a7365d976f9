import type { Words } from "../../words/words.ts";
import type { Expression } from "../../workbook/model/expression.ts";
import type { Cell, DefinedName, Row, Sheet } from "../../workbook/model/workbook.ts";
import type { Filled } from "./filled.ts";
import type { Form } from "./form.ts";
import type { FormLayout, FormSheetLayout } from "./layout.ts";
import { areaName, statusName, yearName } from "./names.ts";
import { words as inWords } from "./workbook-cells.ts";
import { blanksOf, requiredIn } from "./workbook-checks.ts";
import { call, number, operation, text } from "./workbook-formulas.ts";

interface Covered {
  readonly form: Form;
  readonly layout: FormLayout;
  readonly words: Words["form"]["workbook"];
  readonly filled: Filled | undefined;
}

/** The first sheet: whose form it is, how it is filled in, and what is still to be filled in. */
export function coverSheet(covered: Covered): {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
} {
  const { form, layout, words, filled } = covered;
  const { cover, coverSheet: name } = words;
  const { area, year } = form.identity;
  const head: Row[] = [
    { cells: [inWords(cover.title, "title")] },
    { cells: [inWords(cover.area, "row-heading"), inWords(area.name, "heading")] },
    { cells: [inWords(cover.year, "row-heading"), inWords(year, "heading")] },
    { cells: [inWords(cover.status, "row-heading"), statusCell(covered, filled?.status)] },
    { cells: [] },
  ];
  const state = [
    { cells: [inWords(cover.contents, "heading")] },
    { cells: cover.contentsColumns.map((each) => inWords(each, "column-heading")) },
    ...layout.sheets.flatMap((sheet) => sheetRows(covered, sheet)),
    { cells: [stateOf(covered, layout.sheets), inWords(cover.all, "row-heading")] },
    { cells: [undefined, linkTo(words.definitionsSheet, words.definitions.title)] },
    { cells: [undefined, linkTo(words.signOffSheet, words.signOff.title)] },
    { cells: [] },
  ];
  const howTo = [
    { cells: [inWords(cover.howTo, "heading")] },
    ...cover.instructions.map(([about, how]) => ({
      cells: [inWords(about, "row-heading"), inWords(how, "note")],
    })),
  ];
  return {
    sheet: { name, widths: [30, 100], rows: [...head, ...howTo, { cells: [] }, ...state], protected: true },
    names: [areaName, yearName, statusName].map((each, index) => ({
      name: each,
      sheet: name,
      at: { row: 2 + index, column: 2 },
    })),
  };
}

function statusCell({ form: { statuses }, words }: Covered, status = statuses[0]!): Cell {
  return {
    ...inWords(status, "entry-text"),
    locked: false,
    validation: {
      rule: { kind: "list", values: statuses },
      prompt: words.statusEntry,
      fault: words.statusEntry,
      strict: true,
    },
  };
}

function sheetRows(covered: Covered, sheet: FormSheetLayout): Row[] {
  const { name, title, blocks } = sheet;
  return [
    { cells: [stateOf(covered, [sheet]), linkTo(name, title)] },
    ...blocks.map((block) => ({
      cells: [
        stateOf(covered, [{ ...sheet, blocks: [block] }]),
        linkTo(name, block.heading, block.headingRow),
      ],
    })),
  ];
}

function linkTo(sheet: string, words: string, row = 1): Cell {
  return { ...inWords(words, "link"), link: { sheet, at: { row, column: 1 } } };
}

/** 'complete', or how many figures of some sheets are still to be filled in, as it stands. */
function stateOf({ words }: Covered, sheets: readonly FormSheetLayout[]): Cell {
  const blocks = sheets.flatMap(({ name, blocks: own }) => own.map((block) => ({ name, block })));
  const blanks = blocks
    .map(({ name, block }): Expression => blanksOf(block, name))
    .reduce((sum, each) => operation(sum, "+", each));
  const required = blocks.reduce((sum, { block }) => sum + requiredIn(block), 0);
  const expression = call(
    "IF",
    operation(blanks, "=", number(0)),
    text(words.checks.complete),
    operation(blanks, "&", text(words.cover.toFillIn(required))),
  );
  return { content: { kind: "formula", expression }, style: "check" };
}
