import { describe, expect, test } from "vitest";
import { edit } from "../../src/report/edit/edit.ts";
import type { LeftOut } from "../../src/report/edit/left-out.ts";
import type { BlockOutline, Outline } from "../../src/report/outline/outline.ts";
import { card, chart, reportOf, subject, table } from "./grids.ts";

function nameOf(block: BlockOutline): string {
  if (block.kind === "table") return block.table.id;
  if (block.kind === "chart") return block.chart.kind;
  return block.kind;
}

function printed(planned: Outline) {
  const { sections, leftOut } = edit(subject, planned);
  const why = (each: LeftOut) => `${each.kind} ${each.why}`;
  return { blocks: sections.flatMap(({ blocks }) => blocks.map(nameOf)), leftOut: leftOut.map(why) };
}

const full = () => table({ id: "full", columns: ["a"], rows: { one: ["1"], other: ["2"] } });
const empty = () => table({ id: "empty", columns: ["a"], rows: { one: ["x"] } });

describe("an edited report", () => {
  test("has no table without a figure, and lists it with the reason", () => {
    expect(printed(reportOf([full(), empty()]))).toEqual({ blocks: ["full"], leftOut: ["table nothing"] });
  });

  test("has no chart without the table beside it", () => {
    const [beside, none] = [full(), empty()];
    const line = { one: "1 2 3 4" };
    const blocks = [chart("lines", line, beside), beside, chart("lines", line, none), none];
    expect(printed(reportOf(blocks))).toEqual({
      blocks: ["lines", "full"],
      leftOut: ["table nothing", "chart without-table"],
    });
  });

  test("lists charts and series with too few figures", () => {
    const beside = full();
    const blocks = [
      chart("lines", { one: "1 2 3 4", other: "1 x x x" }, beside),
      chart("bars", { one: "1" }, beside),
    ];
    expect(printed(reportOf([...blocks, beside]))).toEqual({
      blocks: ["lines", "full"],
      leftOut: ["series too-few", "chart too-few"],
    });
  });

  test("has no card without a figure, and no cards where none has one", () => {
    const cards = [card("one", "1"), card("other", "x")];
    const { sections, leftOut } = edit(subject, reportOf([{ kind: "key-figures", cards }]));
    expect(sections[0]!.blocks).toEqual([{ kind: "key-figures", cards: [cards[0]] }]);
    expect(leftOut).toEqual([{ kind: "card", why: "nothing", card: cards[1] }]);
    const none = reportOf([
      { kind: "key-figures", cards: [cards[1]!] },
      { kind: "key-findings", cards: [cards[1]!] },
    ]);
    expect(printed(none)).toEqual({ blocks: [], leftOut: ["card nothing"] });
  });
});

describe("a table that lost columns", () => {
  const figure = (row: string, column: string) => `shared ${row} ${column}`;
  const levels = () =>
    table({
      id: "levels",
      columns: ["Level 1", "All"],
      rows: { "Category 1": ["x", "830"], "Category 2": ["x", "183"] },
      figure,
    });
  const change = (before: string) =>
    table({
      id: "change",
      columns: ["before", "All", "change"],
      rows: { "Category 1": [before, "830", "x"], "Category 2": ["x", "183", "x"] },
      figure,
    });

  test("goes where another says the same in the same rows, whichever stands first", () => {
    expect(printed(reportOf([levels(), change("x")])).blocks).toEqual(["change"]);
    expect(printed(reportOf([change("x"), levels()])).blocks).toEqual(["change"]);
  });

  test("goes where another says more", () => {
    expect(printed(reportOf([levels(), change("800")])).blocks).toEqual(["change"]);
  });

  test("stays beside a chart", () => {
    const beside = levels();
    const bars = chart("bars", { one: "1 2" }, beside);
    expect(printed(reportOf([beside, bars, change("800")])).blocks).toEqual(["levels", "bars", "change"]);
  });

  test("stays where the other has other rows, unless it has one figure", () => {
    const years = table({
      id: "years",
      columns: ["Category 1", "Category 2"],
      rows: { "2030/31": ["820", "180"], "2031/32": ["830", "183"] },
      figure: (row, column) => (row === "2031/32" ? figure(column, "All") : `${row} ${column}`),
    });
    expect(printed(reportOf([levels(), years])).blocks).toEqual(["levels", "years"]);
    const one = table({
      id: "one",
      columns: ["Level 1", "All"],
      rows: { "Category 1": ["x", "830"] },
      figure,
    });
    expect(printed(reportOf([one, years])).blocks).toEqual(["years"]);
  });

  test("is no repetition where it is printed whole, but may be one of a whole table", () => {
    const whole = (rows: Readonly<Record<string, string[]>>) =>
      table({ id: "whole", columns: ["All"], rows, figure });
    const part = whole({ "Category 1": ["830"] });
    expect(printed(reportOf([levels(), part])).blocks).toEqual(["levels", "whole"]);
    const same = whole({ "Category 1": ["830"], "Category 2": ["183"] });
    expect(printed(reportOf([levels(), same])).blocks).toEqual(["whole"]);
  });
});
