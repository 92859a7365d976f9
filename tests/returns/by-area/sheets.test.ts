import { describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { printLocation } from "../../../src/figures/location.ts";
import { readReturns } from "../../../src/returns/reading/read.ts";
import type { OpenedSheet } from "../../../src/workbook/read/opened.ts";
import { project, releaseOf } from "../project.ts";
import { sentText, sentWorkbook, sheet } from "../tables.ts";

/** What is read of sheets, as 'area cell value', and what is told, as 'code place'. */
function read(...sheets: readonly OpenedSheet[]) {
  const {
    returns,
    findings,
    received = [],
  } = readReturns(project, releaseOf([sentWorkbook("a.xlsx", ...sheets)]));
  return {
    figures: returns.flatMap(({ area, entries }) =>
      entries.map(
        ({ cell, value }) => `${area} ${cellId(cell)} ${value.kind === "count" ? value.count : value.kind}`,
      ),
    ),
    told: findings.map(
      ({ code, location }) =>
        `${code} ${location ? printLocation(location).replace("a.xlsx, sheet ", "") : ""}`,
    ),
    findings,
    received,
  };
}

const title = "MAPPA-eligible offenders, 31 March 2032";

describe("headings over two rows", () => {
  test("count for the columns that they are made one cell over, and for no others", () => {
    const { figures, told } = read(
      sheet(
        "T",
        `${title}\n\n | Category 1 | < | Category 2 | < |\nArea | Level 1 | Level 2 | Level 1 | Level 2 | Total MAPPA offenders\nSuffolk | 1 | 2 | 3 | 4 | 10`,
      ),
    );
    expect(told).toEqual([]);
    expect(figures).toEqual([
      "suffolk eligible/category-1/level-1 1",
      "suffolk eligible/category-1/level-2 2",
      "suffolk eligible/category-2/level-1 3",
      "suffolk eligible/category-2/level-2 4",
      "suffolk eligible/total/total 10",
    ]);
  });

  test("that are joined over some columns alone do not lose the others", () => {
    const { figures } = read(
      sheet(
        "T",
        `${title}\n\n | Category 1 | < | Category 2 |\nArea | Level 1 | Level 2 | Level 1 | Level 2\nSuffolk | 1 | 2 | 3 | 4`,
      ),
    );
    expect(figures).toHaveLength(4);
    expect(figures[3]).toBe("suffolk eligible/category-2/level-2 4");
  });

  test("leave a total at the end in doubt where nothing says how far they reach", () => {
    const text = (last: string) =>
      `${title}\n\n | Category 1 | | Category 2 | |\nArea | Level 1 | Level 2 | Level 1 | Level 2 | ${last}\nSuffolk | 1 | 2 | 3 | 4 | 7`;
    expect(read(sheet("T", text("Total"))).told).toEqual(["RETURN-HEADING T, cell F4"]);
    expect(read(sheet("T", text("Total"))).figures).toEqual([]);
    expect(read(sheet("T", text("Total MAPPA offenders"))).figures[4]).toBe("suffolk eligible/total/total 7");
  });
});

describe("what a title says", () => {
  const table = (heading: string) => `\nArea | Category 1\nSuffolk | 5`.replace(/^/, heading);
  const figure = (heading: string, name = "Sheet1") => read(sheet(name, table(heading))).figures;

  test.each([
    ["Table 3: MAPPA-eligible offenders by category, 2031/32", "eligible/category-1/total"],
    ["Serious further offences by category, England and Wales", "serious-further-offences/category-1/total"],
    [
      "Level 2 and 3 offenders returned to custody for breach of licence",
      "returned-to-custody/licence/category-1/total",
    ],
  ])("%s", (heading, id) => {
    expect(figure(heading)).toEqual([`suffolk ${id} 5`]);
    expect(figure("", heading)).toEqual([`suffolk ${id} 5`]);
  });

  test.each([
    "MAPPA-eligible offenders aged under 18 by category",
    "MAPPA-eligible offenders excluding Level 1",
    "Level 2 and 3 offenders",
    "Figures",
    "",
  ])("%j is not certain, and nothing is read", (heading) => {
    const { figures, told } = read(sheet("Sheet1", table(heading)));
    expect(figures).toEqual([]);
    expect(told[0]).toMatch(/^RETURN-HEADING Sheet1, cell B/);
  });

  test("of another year is an error, and of none a note", () => {
    expect(read(sheet("T", table("MAPPA-eligible offenders, 31 March 2031"))).told[0]).toMatch(
      /^RETURN-YEAR/,
    );
    expect(read(sheet("T", table("MAPPA-eligible offenders"))).told).toEqual(["RETURN-NO-YEAR a.xlsx"]);
  });
});

describe("sheets", () => {
  const one = `${title}\nArea | Category 1\nSuffolk | 5`;

  test("with numbers and no table are told, and covers and notes are not", () => {
    const others = [
      sheet("Cover", "MAPPA\nPublished in October"),
      sheet("Workings", "x | 12 | 13"),
      sheet("Old", one.replace("5", "6"), true),
    ];
    const { figures, told } = read(sheet("T", one), ...others);
    expect(figures).toEqual(["suffolk eligible/category-1/total 5"]);
    expect(told).toEqual(["RETURN-PASSED-OVER Workings", "RETURN-PASSED-OVER Old"]);
  });

  test("may have a list of areas with words alone above the table", () => {
    const list = "Area | Contact\nSuffolk | The coordinator\nKent | The secretary\n\n";
    expect(read(sheet("T", list + one)).figures).toEqual(["suffolk eligible/category-1/total 5"]);
  });

  test("that are all hidden are an error, and so are areas under no heading", () => {
    expect(read(sheet("T", one, true)).told).toEqual(["RETURN-TABLE T", "RETURN-EMPTY a.xlsx"]);
    const bare = sheet("U", "Suffolk | 1\nKent | 2\nEssex | 3");
    expect(read(sheet("T", one), bare).told).toEqual(["RETURN-TABLE U, cell A1"]);
  });

  test("that say the same figure twice are one, and that differ an error", () => {
    expect(read(sheet("T", one), sheet("U", one)).figures).toHaveLength(1);
    const { figures, told } = read(sheet("T", one), sheet("U", one.replace("| 5", "| 6")));
    expect(figures).toEqual([]);
    expect(told).toEqual(["RETURN-DUPLICATE U, cell B3"]);
  });

  test("may have rows a figure and rows an area", () => {
    const tidy = sheet(
      "Tidy",
      "A title\n\narea | year | measure | value\nSuffolk | 2031/32 | notification-revoked | 3",
    );
    const { figures, received } = read(tidy, sheet("T", one));
    expect(figures).toEqual(["suffolk notification-revoked 3", "suffolk eligible/category-1/total 5"]);
    expect(received).toMatchObject([
      { area: "suffolk", format: "xlsx", written: [{ text: "3" }, { text: "5" }] },
    ]);
  });
});

describe("cells", () => {
  test("that are numbers as text or formulas are read and told, and errors and dates are errors", () => {
    const heading = `${title}\nArea | Category 1 | Category 2 | Category 3`;
    const { figures, told } = read(sheet("T", `${heading}\nSuffolk | '5 | =6 | 7`));
    expect(figures.map((figure) => figure.split(" ")[2])).toEqual(["5", "6", "7"]);
    expect(told).toEqual(["FIGURE-AS-TEXT T, cell B3", "FIGURE-FORMULA T, cell C3"]);
    expect(read(sheet("T", `${heading}\nSuffolk | 5 | #REF! | 7`)).told).toEqual(["FIGURE-CELL T, cell C3"]);
    const dated = sheet("T", `${heading}\nSuffolk | 5 | 6 | 7`);
    const cells = dated.cells.map((cell) =>
      cell.row === 3 && cell.column === 2
        ? { ...cell, content: { kind: "number", number: 45000, written: "45000", shownAs: "date" } as const }
        : cell,
    );
    expect(read({ ...dated, cells }).told).toEqual(["FIGURE-CELL T, cell B3"]);
    expect(read({ ...dated, cells }).figures).toEqual([]);
  });

  test("of a tidy sheet are told of in the same way", () => {
    const rows =
      "Suffolk | 2031/32 | eligible | category-1 | '5\nKent | 2031/32 | eligible | category-1 | #N/A";
    const { figures, told } = read(sheet("T", `area | year | measure | category | value\n${rows}`));
    expect(figures).toEqual(["suffolk eligible/category-1/total 5"]);
    expect(told).toEqual(["FIGURE-AS-TEXT T, cell E2", "FIGURE-CELL T, cell E3"]);
  });
});

describe("rows", () => {
  test("of a name that is an area's and a region's are told where both stand there", () => {
    const { figures, told } = read(
      sheet("T", `${title}\nArea | Category 1\nWest Midlands | 5\nWest Midlands | 9`),
    );
    expect(figures).toEqual([]);
    expect(told).toEqual(["RETURN-DUPLICATE T, cell B4"]);
  });

  test("called a total are of England and Wales only where every area has one", () => {
    const few = read(sheet("T", `${title}\nArea | Category 1\nKent | 5\nEssex | 4\nTotal | 9`));
    expect(few.figures).toHaveLength(2);
    expect(few.told).toEqual(["RETURN-PASSED-OVER T, cell A2"]);
    const wrong = read(sheet("T", `${title}\nArea | Category 1\nKent | 5\nEssex | 4\nTotal | 8`));
    expect(wrong.told).toEqual(["RETURN-SUBTOTAL T, cell B5", "RETURN-PASSED-OVER T, cell A2"]);
    const rows = project.areas.map(({ name }) => `${name} | 1`).join("\n");
    const all = read(sheet("T", `${title}\nArea | Category 1\n${rows}\nTotal | 42`));
    expect(all.figures).toHaveLength(43);
    expect(all.figures.at(-1)).toBe("england-and-wales eligible/category-1/total 42");
  });

  test("that name no area, or two, are errors", () => {
    const heading = `${title}\nArea code | Area | Category 1`;
    expect(read(sheet("T", `${heading}\nE23000025 | Kent | 5\n | Essex | 4`)).told).toEqual([
      "RETURN-TABLE T, cell A3",
    ]);
    expect(read(sheet("T", `${heading}\n | Kent | 5\n | | 4`)).told).toEqual(["RETURN-TABLE T, cell B4"]);
  });
});

test("a table far larger than any is refused at once", () => {
  const wide = Array.from({ length: 2000 }, (_, index) => `c${index}`).join(",");
  const { findings } = readReturns(
    project,
    releaseOf([sentText("a.csv", `Area,${wide}\nKent,${wide.replaceAll("c", "")}`)]),
  );
  expect(findings).toMatchObject([{ code: "RETURN-TABLE", args: { what: "too-wide", columns: 2001 } }]);
  const long = `Area,RSOs\n${"Kent,5\n".repeat(1000)}`;
  expect(readReturns(project, releaseOf([sentText("a.csv", long)])).findings).toMatchObject([
    { code: "FILE-TOO-LARGE" },
  ]);
});

describe("what could pass for another figure", () => {
  const head = `${title}\n\nArea | Category 1, Level 1 | Category 1, Level 2`;

  test("a cell that was made one with others is of nobody in particular", () => {
    const down = sheet("T", `${head}\nSuffolk | 12 | 3\nKent | | 4`);
    const merged = [{ from: { row: 4, column: 2 }, to: { row: 5, column: 2 } }];
    const { figures, findings } = read({ ...down, merged });
    expect(figures).not.toContain("suffolk eligible/category-1/level-1 12");
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "FIGURE-CELL", area: "suffolk", severity: "error" }),
    );
    const across = read(sheet("T", `${head}\nSuffolk | 12 | <`));
    expect(across.told).toContain("FIGURE-CELL T, cell B4");
  });

  test("two forces of one area with the same number are not one of them", () => {
    const { told } = read(
      sheet("T", `${head}\nMetropolitan Police | 12 | 3\nCity of London Police | 12 | 3`),
    );
    expect(told.filter((each) => each.startsWith("RETURN-DUPLICATE"))).toHaveLength(2);
  });

  test("a sign that is zero or something else is neither", () => {
    for (const key of [
      "'-' denotes zero, or not available",
      "- is zero; less than 5",
      "'-' = nil, rounded",
    ]) {
      const { figures, told } = read(sheet("T", `${head}\nSuffolk | - | 3\n${key}`));
      expect(figures, key).not.toContain("suffolk eligible/category-1/level-1 0");
      expect(told, key).toContain("FIGURE-AMBIGUOUS T, cell B4");
    }
    for (const key of ["'-' = zero, '..' = not available", "- denotes zero; .. denotes not available."]) {
      const { figures } = read(sheet("T", `${head}\nSuffolk | - | 3\n${key}`));
      expect(figures, key).toContain("suffolk eligible/category-1/level-1 0");
    }
  });
});
