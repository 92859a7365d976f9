import { describe, expect, it } from "vitest";
import { plainFigure } from "../../../src/desk/browser/return/figures.ts";
import { placeBlock } from "../../../src/desk/browser/return/place-block.ts";
import { readBlock } from "../../../src/desk/browser/return/read-block.ts";
import { addedUp } from "../../../src/desk/browser/return/totals.ts";

const grid = {
  cells: [
    ["a1", "a2", "a-total"],
    [undefined, "b2", "b-total"],
  ],
  rows: ["Category 1", "Category 3"],
  columns: ["Level 1", "Level 2", "All levels"],
};

describe("a block that is pasted", () => {
  it("is read with its tabs, lines and quotation marks", () => {
    expect(readBlock('1,204\t"a\nb"\t""\r\n3\t\t\r\n')).toEqual([
      ["1,204", "a b", ""],
      ["3", "", ""],
    ]);
  });

  it("falls on cells and totals, without commas, and leaves what is blank", () => {
    const placed = placeBlock(readBlock("1,204\t\t1,210\n[z]\t7\t7"), grid, 0, 0);
    expect(placed.changes).toEqual([
      { cell: "a1", text: "1204" },
      { cell: "a-total", text: "1210" },
      { cell: "b2", text: "7" },
      { cell: "b-total", text: "7" },
    ]);
    expect(placed).toMatchObject({ leftOver: [], blanks: 1, notFigures: [] });
  });

  it("says what there was no place for", () => {
    const placed = placeBlock(readBlock("1\t2\t3\t4\n5\t6\t7\t8\n9"), grid, 0, 0);
    expect(placed.leftOver).toEqual(["4", "5", "8", "9"]);
  });

  it("passes over its headings where they are those of the cells", () => {
    const placed = placeBlock(readBlock("\tLevel 1\tLevel 2\nCategory 1\t4\t5"), grid, 0, 0);
    expect(placed.changes).toEqual([
      { cell: "a1", text: "4" },
      { cell: "a2", text: "5" },
    ]);
    expect(placed.headings).toEqual(["Level 1", "Level 2", "Category 1"]);
  });

  it("puts nothing in where headings or words are of something else", () => {
    expect(placeBlock(readBlock("Level 2\n4"), grid, 0, 0)).toMatchObject({
      changes: [],
      otherHeadings: ["Level 2"],
    });
    expect(placeBlock(readBlock("4\tabout 5"), grid, 0, 0)).toMatchObject({
      changes: [],
      notFigures: ["about 5"],
    });
  });
});

describe("figures as they are typed", () => {
  it("lose commas between thousands only", () => {
    expect(["1,204", "1,20", "0,204", " 7 ", "12,345,678"].map(plainFigure)).toEqual([
      "1204",
      "1,20",
      "0,204",
      "7",
      "12345678",
    ]);
  });

  it("are added up along each way, through totals that are blank", () => {
    const ways: Record<string, string[][]> = { all: [["r1", "r2"], ["c1"]], r2: [["x", "y"]] };
    const texts: Record<string, string> = { r1: "3", x: "1", y: "2", c1: "not available" };
    expect(
      addedUp(
        "all",
        (cell) => ways[cell] ?? [],
        (cell) => texts[cell] ?? "",
      ),
    ).toEqual([6]);
  });
});
