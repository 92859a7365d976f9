import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearFrom } from "../../src/figures/year.ts";
import { hasSomething } from "../../src/report/edit/something.ts";
import { editTable } from "../../src/report/edit/tables.ts";
import type { TableOutline } from "../../src/report/outline/outline.ts";
import { type Grid, gridOf, subject, table } from "./grids.ts";

function edited(grid: Grid): TableOutline {
  const result = editTable(subject, table(grid));
  if ("why" in result) throw new Error(`left out: ${result.why}`);
  return result.table;
}

function leftOut({ leftOut }: TableOutline) {
  return {
    rows: leftOut!.rows.map(({ item }) => item.id),
    columns: leftOut!.columns.map(({ item }) => item.id),
  };
}

describe("a table", () => {
  test("is printed without rows and columns that have nothing in them", () => {
    const made = edited({
      columns: ["before", "now", "change", "interval"],
      rows: {
        "Category 1": ["x", "830", "x", "z"],
        "Category 2": ["x", "x", "x", "z"],
        Rate: ["x", "124", "x", "i"],
      },
    });
    expect(gridOf(made)).toEqual({
      columns: ["now", "interval"],
      rows: { "Category 1": ["830", "z"], Rate: ["124", "i"] },
    });
    expect(leftOut(made)).toEqual({ rows: ["Category 2"], columns: ["before", "change"] });
  });

  test("keeps a total with a figure whose parts are missing", () => {
    const made = edited({
      columns: ["Level 2", "Level 3", "All levels"],
      rows: { "Category 1": ["x", "x", "x"], "Category 2": ["x", "x", "x"], Total: ["x", "x", "6"] },
    });
    expect(gridOf(made)).toEqual({ columns: ["All levels"], rows: { Total: ["6"] } });
  });

  test("keeps what is withheld, approximate or not comparable", () => {
    const grid = {
      columns: ["before", "now", "change"],
      rows: { one: ["about 20", "c", "x"], other: ["122", "126", "b"] },
    };
    expect(gridOf(edited(grid))).toEqual(grid);
  });

  test("is left out where nothing is in it", () => {
    const made = table({ columns: ["a", "b"], rows: { one: ["x", "z"], other: ["x1", "0/42"] } });
    expect(editTable(subject, made)).toEqual({ why: "nothing" });
  });

  test("misses no years before the first, and says of those after it", () => {
    const years = ["2001", "2002", "2003", "2004", "2005"];
    const made = edited({
      columns: ["Category 1"],
      rows: Object.fromEntries(years.map((each, index) => [each, [["x", "230", "x", "368", "x"][index]!]])),
      item: (name) => (years.includes(name) ? { year: yearFrom(Number(name)) } : {}),
    });
    expect(made.rows.map(({ id }) => id)).toEqual(["2002", "2004"]);
    expect(leftOut(made).rows).toEqual(["2003", "2005"]);
  });

  test("loses a column of the nation that another says already, and goes with all but one of such columns", () => {
    const nation = {
      shown: { id: "nation-value", view: "value", year: "own", percent: false, place: "nation" },
    } as const;
    const grid = (stated: string): Grid => ({
      columns: ["nation", "own"],
      rows: { "2030/31": ["80", "80"], "2031/32": [stated, "90"] },
      item: (name) => (name === "nation" ? nation : {}),
      // The nation's figure of the first year is the sum of the same areas.
      figure: (row, column) => (row === "2030/31" ? `${stated} same` : `${stated} ${column}`),
    });
    expect(gridOf(edited(grid("91")))).toMatchObject({ columns: ["nation", "own"] });
    expect(gridOf(edited(grid("about 91")))).toMatchObject({ columns: ["nation", "own"] });
    expect(editTable(subject, table(grid("x")))).toEqual({ why: "repeated" });
  });
});

describe("whatever a table has in it", () => {
  const mark = fc.constantFrom("0", "7", "about 5", "c", "b", "x", "x1", "z");
  const marks = fc.array(fc.array(mark, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const columns = ["a", "b", "c", "d"];
  const made = (all: readonly (readonly string[])[]) =>
    table({ columns, rows: Object.fromEntries(all.map((row, index) => [`row ${index}`, row])) });

  test("each row and column that is printed has something, and all that there is is printed", () => {
    fc.assert(
      fc.property(marks, (all) => {
        const before = made(all);
        const result = editTable(subject, before);
        const printed = "why" in result ? [] : result.table.cells;
        const filled = (cells: TableOutline["cells"]) =>
          cells.flat().filter((each) => hasSomething(subject, each));
        expect(filled(printed).map(({ at }) => at)).toEqual(filled(before.cells).map(({ at }) => at));
        for (const row of printed) expect(filled([row])).not.toEqual([]);
        for (const column of printed[0]?.keys() ?? [])
          expect(filled(printed.map((row) => [row[column]!]))).not.toEqual([]);
        if (!("why" in result)) {
          const { rows, columns: own, leftOut } = result.table;
          expect(rows.length + leftOut!.rows.length).toBe(before.rows.length);
          expect(own.length + leftOut!.columns.length).toBe(before.columns.length);
        }
      }),
    );
  });

  test("one figure more never takes a row or column away", () => {
    fc.assert(
      fc.property(marks, fc.nat(), fc.nat(), (all, row, column) => {
        const more = all.map((each, index) =>
          index === row % all.length ? each.with(column % 4, "7") : each,
        );
        const [few, many] = [made(all), made(more)].map((each) => editTable(subject, each)) as [
          ReturnType<typeof editTable>,
          ReturnType<typeof editTable>,
        ];
        if ("why" in few) return;
        if ("why" in many) throw new Error("the table went");
        const ids = ({ rows, columns: own }: TableOutline) => [...rows, ...own].map(({ id }) => id);
        expect(ids(many.table)).toEqual(expect.arrayContaining(ids(few.table)));
      }),
    );
  });
});
