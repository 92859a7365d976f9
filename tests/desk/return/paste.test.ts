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
  headings: new Map([
    ["a1", ["Category 1", "Level 1"]],
    ["a2", ["Category 1", "Level 2"]],
    ["a-total", ["Category 1", "All levels"]],
    ["b2", ["Category 3", "Level 2"]],
    ["b-total", ["Category 3", "All levels"]],
  ]),
  known: ["Category", "Level 1", "Level 2", "All levels", "Category 1", "Category 3"],
};

/** Rows in two groups whose rows have the same names. */
const grouped = {
  cells: [
    ["a1", "a2"],
    ["b1", "b2"],
  ],
  headings: new Map(
    ["a", "b"].flatMap((row) =>
      ["1", "2"].map((level): [string, string[]] => [
        row + level,
        [row === "a" ? "Breach of licence" : "Breach of order", "Category 1", `Level ${level}`],
      ]),
    ),
  ),
  known: ["Breach", "Category", "Level 1", "Level 2", "Breach of licence", "Breach of order", "Category 1"],
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

describe("words in place of figures", () => {
  it.each(["n/a", "<5", "TBC", "..", "*", "not known"])("are no headings: %s", (word) => {
    for (const block of [
      `${word}\t3\n${word}\t5`,
      `Category 1\t${word}\t3\nCategory 3\t${word}\t5`,
      `${word}\t${word}\n2\t1`,
      `Level 1\tLevel 2\n${word}\t${word}\n2\t1`,
      `${word}\t3`,
    ])
      expect(placeBlock(readBlock(block), grid, 0, 0), block).toMatchObject({
        changes: [],
        notFigures: expect.arrayContaining([word]),
      });
  });

  it("are put in where a figure may be those words", () => {
    const placed = placeBlock(readBlock("not available\t3\nnot applicable\t[c]"), grid, 0, 0);
    expect(placed.changes.map(({ text }) => text)).toEqual(["not available", "3", "[c]"]);
  });
});

describe("headings of groups of rows", () => {
  it("are passed over where they are those of the cells, also where only the first row of a group has one", () => {
    const block =
      "Breach\tCategory\tLevel 1\tLevel 2\nBreach of licence\tcategory 1\t1\t2\n\tCategory 1\t3\t4";
    expect(placeBlock(readBlock(block), grouped, 0, 0).changes.map(({ text }) => text)).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });

  it("keep figures out of another group, whose rows have the same names", () => {
    const placed = placeBlock(readBlock("Breach of order\tCategory 1\t1\t2"), grouped, 0, 0);
    expect(placed).toMatchObject({ changes: [], otherHeadings: ["Breach of order"] });
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
