import { describe, expect, test } from "vitest";
import { cellId } from "../../../src/figures/coordinate.ts";
import { isHeadingFault, readHeading, silentWords } from "../../../src/returns/by-area/heading.ts";
import { withoutMarks } from "../../../src/returns/by-area/names.ts";
import { signOf, signsIn } from "../../../src/returns/by-area/signs.ts";
import { meaningOfTitles } from "../../../src/returns/by-area/titles.ts";
import { vocabularyOf } from "../../../src/returns/by-area/vocabulary.ts";
import { csvGrid } from "../../../src/returns/grid/csv.ts";
import { project } from "../project.ts";

const framework = project.frameworks.at(-1)!;
const base = {
  framework,
  vocabulary: vocabularyOf(framework, project.tableHeadings),
  silent: silentWords(framework),
};

/** The cell that a heading means below a title, or what is wrong with it. */
function meant(heading: string, title = ""): string {
  const read = readHeading({ ...base, titled: meaningOfTitles([title], base) }, withoutMarks(heading));
  return isHeadingFault(read) ? `(${read.what})` : cellId(read);
}

const eligible = "Table 1: MAPPA-eligible offenders by category and level, England and Wales, 31 March 2032";

describe("a heading", () => {
  test.each([
    ["eligible/category-1/level-2", "eligible/category-1/level-2"],
    ["ELIGIBLE/Category-1", "eligible/category-1/total"],
    ["MAPPA-eligible offenders: Category 1, Level 2", "eligible/category-1/level-2"],
    ["level 2 CATEGORY 1 mappa eligible offenders", "eligible/category-1/level-2"],
    ["Registered sexual offenders (Category 1), Level 1", "eligible/category-1/level-1"],
    ["RSOs [note 1]", "eligible/category-1/total"],
    ["Number of MAPPA-eligible offenders", "eligible/total/total"],
    ["Total MAPPA offenders", "eligible/total/total"],
    ["Serious further offences (Level 3)¹", "serious-further-offences/total/level-3"],
    ["Restrictive orders imposed: SHPO", "orders-imposed/sexual-harm-prevention-order"],
    ["Registered sexual offenders per 100,000 people aged 10 and over", "rso-rate"],
  ])("%s", (heading, cell) => {
    expect(meant(heading)).toBe(cell);
  });

  test.each([
    ["Category 1", "eligible/category-1/total"],
    ["Cat 1 L2", "(none)"],
    ["Cat 1 Level 2", "eligible/category-1/level-2"],
    ["Total", "eligible/total/total"],
    ["All levels, Category 2", "eligible/category-2/total"],
    ["Active multi-agency management", "eligible/total/level-2"],
    ["Serious further offences, Level 1", "serious-further-offences/total/level-1"],
  ])("below a title for all: %s", (heading, cell) => {
    expect(meant(heading, eligible)).toBe(cell);
  });

  test.each([
    ["Category 5", "(none)"],
    ["Category 12", "(none)"],
    ["Category¹ 1", "(none)"],
    ["Category 1 Category 2", "(none)"],
    ["Category 1 and 2", "(none)"],
    ["Level 2+", "(none)"],
    ["Levels 2 and 3", "(none)"],
    ["% Category 1", "(none)"],
    ["Category 1 in 2030/31", "(none)"],
    ["Change in Category 1", "(none)"],
    ["Category 1 except Level 1", "(none)"],
    ["Breach of licence", "(not-counted-by)"],
    ["constructor", "(none)"],
    ["__proto__", "(none)"],
    ["", "eligible/total/total"],
  ])("that may mean something else, or nothing, is not guessed: %j", (heading, cell) => {
    expect(meant(heading, eligible)).toBe(cell);
  });

  test("of nothing that is counted needs a title", () => {
    expect(meant("Category 1")).toBe("(no-measure)");
    expect(meant("Category 1", "Offenders and orders")).toBe("(no-measure)");
    expect(meant("Level 1", "Registered sexual offenders by level")).toBe("eligible/category-1/level-1");
    expect(meant("Registered sexual offenders", "Level 2 and 3 offenders returned to custody")).toBe(
      "(several)",
    );
  });

  test("of a thousand names takes no time", () => {
    expect(meant("registered sexual offenders ".repeat(1000))).toBe("(none)");
    expect(withoutMarks("¹".repeat(20_000))).toHaveLength(20_000);
    expect(withoutMarks(`${"*".repeat(450)}x`)).toHaveLength(451);
  });
});

describe("marks of footnotes", () => {
  test.each([
    "Suffolk [note 1]",
    "Suffolk [1, 2]",
    "Suffolk¹",
    "Suffolk ¹ ²",
    "Suffolk *",
    "Suffolk (a)",
    "Suffolk†[2]",
    "Suffolk (note 3)",
  ])("%s", (name) => {
    expect(withoutMarks(name)).toBe("Suffolk");
  });

  test("are no other words in brackets, and no digits of the line", () => {
    for (const name of ["Suffolk (part)", "Suffolk 2", "Suffolk2", "Suffolk [provisional]", "*", "[x]"])
      expect(withoutMarks(name)).toBe(name);
  });
});

describe("a key", () => {
  const said = (line: string) => {
    const { grid } = csvGrid("a.csv", line, { delimiter: "\t", most: 10 });
    return Object.fromEntries(
      [...signsIn(grid, grid.rows)].map(([sign, { meaning }]) => [sign, meaning ?? "?"]),
    );
  };

  test.each([
    ["'-' = zero", { "-": "zero" }],
    ["– denotes nil", { "-": "zero" }],
    ["- Nil or zero", { "-": "zero" }],
    ["Key: - means zero; .. means not available.", { "-": "zero", "..": "not available" }],
    ["[z] not applicable, [c] confidential", { "[z]": "not applicable", "[c]": "confidential" }],
    ["[x]\tNot collected", { "[x]": "not collected" }],
    ["A dash (-) means zero", {}],
    ["- = less than half the unit", { "-": "?" }],
    ["- = zero or not available", { "-": "?" }],
    ["- is not zero", { "-": "?" }],
    ["* Includes London", {}],
    ["Suffolk - zero", {}],
  ])("%s", (line, signs) => {
    expect(said(line)).toEqual(signs);
  });

  test("that says two things of a sign says nothing of it", () => {
    expect(said("'-' = zero\n'-' = not available")).toEqual({ "-": "?" });
  });

  test("is of signs alone", () => {
    expect(signOf("12")).toBeUndefined();
    expect(signOf(" — ")).toBe("-");
  });
});
