import { describe, expect, test } from "vitest";
import { parseYear } from "../../src/figures/year.ts";
import { withQuestions } from "../../src/questions/with-questions.ts";
import type { Question } from "../../src/returns/form/filled.ts";
import { answerName, questionName } from "../../src/returns/form/names.ts";
import { readAnswers } from "../../src/returns/workbook/answers.ts";
import { sheetsOf } from "../../src/returns/workbook/sheets.ts";
import { english } from "../../src/words/english/english.ts";
import type { NamedPlace, OpenedWorkbook } from "../../src/workbook/read/opened.ts";
import { told } from "../support/told.ts";
import { openedAgain, smallForm, withCells } from "./form.ts";

const year = parseYear("2032/33")!;
const area = { slug: "suffolk", name: "Suffolk" };
const cell = { measure: "eligible", members: ["category-1", "level-1"] };
const other = { measure: "eligible", members: ["category-2", "level-1"] };

const outlier: Question = {
  number: 1,
  severity: "query",
  code: "QUERY-OUTLIER",
  cells: [cell],
  cell: "eligible/category-1/level-1",
  value: "60, after 25",
  problem: "60 after 25.",
  remedy: "Correct it or explain it.",
  state: "open",
};
const questions: readonly Question[] = [
  outlier,
  { ...outlier, number: 2, cells: [other], cell: "eligible/category-2/level-1", value: "831" },
  {
    number: 3,
    severity: "query",
    code: "NARRATIVE-SENSITIVE",
    cells: [],
    problem: "A name with a title.",
    remedy: "Take it out, or explain it.",
    state: "open",
    section: "plans",
    value: "text-1a2b3c4d",
  },
  {
    number: 4,
    severity: "error",
    code: "FIGURE-NOT-A-NUMBER",
    cells: [other],
    problem: "'1,204' has a comma in it.",
    remedy: "Write 1204.",
    state: "to-mend",
  },
];

const handedBack = openedAgain(
  withQuestions(smallForm([cell, other]), questions, { area, year, words: english }),
);
const answerAt = (number: number) => handedBack.names.get(answerName(number).toLowerCase())!;
const partAt = (number: number, part: Parameters<typeof questionName>[1]) =>
  handedBack.names.get(questionName(number, part).toLowerCase())!;
const answered = withCells(handedBack, [{ place: answerAt(1), text: "Two prisons\nmoved  here." }]);

function read(workbook: OpenedWorkbook, of = { area: "suffolk", year }) {
  const { explanations, findings } = readAnswers(workbook, sheetsOf("suffolk.xlsx", workbook), of);
  const given = explanations.map(({ location: _, ...each }) => each);
  return { given, told: findings.map((finding) => [finding.code, told(finding).problem]) };
}

/** The workbook without the names of its cells. */
const nameless = (workbook: OpenedWorkbook): OpenedWorkbook => ({ ...workbook, names: new Map() });

/** The workbook with a row or column of its first sheet put in, before a place; names move as programs move them. */
function inserted(workbook: OpenedWorkbook, direction: "row" | "column", before: number): OpenedWorkbook {
  const [first, ...rest] = workbook.sheets;
  const moved = <P extends { readonly row: number; readonly column: number }>(place: P): P => ({
    ...place,
    [direction]: place[direction] + (place[direction] >= before ? 1 : 0),
  });
  const names = [...workbook.names].map(([name, place]): [string, NamedPlace | undefined] => [
    name,
    place?.sheet === first!.name ? moved(place) : place,
  ]);
  return {
    ...workbook,
    names: new Map(names),
    sheets: [{ ...first!, cells: first!.cells.map(moved) }, ...rest],
  };
}

const explanation = {
  code: "QUERY-OUTLIER",
  cell: "eligible/category-1/level-1",
  value: "60, after 25",
  text: "Two prisons moved here.",
};

describe("answers in a workbook of questions", () => {
  test("are none before anybody has answered", () => {
    expect(read(handedBack)).toEqual({ given: [], told: [] });
  });

  test("are for the code, the cell and the values beside them", () => {
    expect(read(answered)).toEqual({ given: [explanation], told: [] });
  });

  test("are for the section of a text", () => {
    const workbook = withCells(handedBack, [{ place: answerAt(3), text: "A public figure." }]);
    expect(read(workbook).given).toEqual([
      { code: "NARRATIVE-SENSITIVE", section: "plans", value: "text-1a2b3c4d", text: "A public figure." },
    ]);
  });

  test("say where they stand", () => {
    const { explanations } = readAnswers(answered, sheetsOf("suffolk.xlsx", answered), {
      area: "suffolk",
      year,
    });
    expect(explanations[0]?.location).toEqual({ file: "suffolk.xlsx", sheet: "Questions", cell: "F10" });
  });

  test("that were given before stand there again when the workbook is handed back", () => {
    const before = { ...outlier, answer: "Two prisons moved here.", state: "answered" } as const;
    const workbook = openedAgain(withQuestions(smallForm([cell]), [before], { area, year, words: english }));
    expect(read(workbook)).toEqual({ given: [explanation], told: [] });
  });

  test.each<[string, OpenedWorkbook]>([
    ["rows were put in", inserted(answered, "row", 3)],
    ["a row was put in between questions", inserted(answered, "row", 11)],
    ["a column was put in", inserted(answered, "column", 3)],
    ["a column was put in between the answer and what it is for", inserted(answered, "column", 7)],
    ["the names of cells are lost", nameless(answered)],
    [
      "the names are lost, and rows and columns were put in",
      nameless(inserted(inserted(answered, "row", 7), "column", 2)),
    ],
    [
      "the sheet has another name and place",
      nameless({
        ...answered,
        sheets: [...answered.sheets.slice(1), { ...answered.sheets[0]!, name: "Fragen" }],
      }),
    ],
    [
      "the sheet is there twice",
      nameless({
        ...answered,
        sheets: [...answered.sheets, { ...answered.sheets[0]!, name: "Questions (2)" }],
      }),
    ],
  ])("are the same where %s", (_, workbook) => {
    expect(read(workbook)).toEqual({ given: [explanation], told: [] });
  });
});

describe("an answer explains nothing, and is told", () => {
  const changed = "say another thing than when the workbook was handed back";
  test.each<[string, OpenedWorkbook, string]>([
    [
      "to what has to be mended",
      withCells(handedBack, [{ place: answerAt(4), text: "It is so." }]),
      "only mended",
    ],
    [
      "where the code beside it is another",
      withCells(answered, [{ place: partAt(1, "code"), text: "QUERY-SHARE" }]),
      changed,
    ],
    [
      "where the cell beside it is that of another question",
      withCells(answered, [{ place: partAt(1, "cell"), text: "eligible/category-2/level-1" }]),
      changed,
    ],
    [
      "where the values beside it are others",
      withCells(answered, [{ place: partAt(1, "value"), text: "600, after 25" }]),
      changed,
    ],
    ["where the values are gone", withCells(answered, [{ place: partAt(1, "value"), text: "" }]), changed],
    ["where the mark is gone", withCells(answered, [{ place: partAt(1, "mark"), text: "" }]), changed],
    [
      "where all that it is for is gone",
      withCells(
        answered,
        (["code", "cell", "section", "value", "mark"] as const).map((part) => ({
          place: partAt(1, part),
          text: "",
        })),
      ),
      "are not beside it any more",
    ],
    [
      "that was cut out and put into the row of another question",
      {
        ...withCells(answered, [
          { place: answerAt(1), text: "" },
          { place: answerAt(2), text: "Two prisons moved here." },
        ]),
        names: new Map([...handedBack.names, ["answer__1", answerAt(2)]]),
      },
      "are not beside it any more",
    ],
    [
      "that was cut out and put there, where the name of the other answer is lost by that",
      {
        ...withCells(answered, [
          { place: answerAt(1), text: "" },
          { place: answerAt(2), text: "Two prisons moved here." },
        ]),
        names: new Map([...handedBack.names, ["answer__1", answerAt(2)], ["answer__2", undefined]]),
      },
      "are not beside it any more",
    ],
    [
      "that is longer than any explanation",
      withCells(handedBack, [{ place: answerAt(1), text: "x".repeat(2001) }]),
      "longer than 2000",
    ],
    [
      "that is the error of a formula",
      {
        ...handedBack,
        sheets: handedBack.sheets.map((sheet, index) =>
          index > 0
            ? sheet
            : {
                ...sheet,
                cells: [
                  ...sheet.cells,
                  { ...answerAt(1), formula: true, content: { kind: "error" as const, error: "#NAME?" } },
                ],
              },
        ),
      },
      "its cell shows '#NAME?'",
    ],
    [
      "where the same question has two",
      nameless({
        ...answered,
        sheets: [
          ...answered.sheets,
          {
            ...withCells(handedBack, [{ place: answerAt(1), text: "One moved." }]).sheets[0]!,
            name: "Questions (2)",
          },
        ],
      }),
      "the same question has two",
    ],
  ])("%s", (_, workbook, message) => {
    const { given, told: all } = read(workbook);
    expect(given).toEqual([]);
    expect(all).toHaveLength(1);
    expect(all[0]).toEqual(["ANSWER-NOT-TAKEN", expect.stringContaining(message)]);
  });

  test("in the workbook of another area or year", () => {
    for (const of of [
      { area: "kent", year },
      { area: "suffolk", year: parseYear("2031/32")! },
    ]) {
      const { given, told: all } = read(answered, of);
      expect(given).toEqual([]);
      expect(all[0]?.[1]).toContain(changed);
    }
  });

  test("where a column without a heading stands between, and the names are lost", () => {
    // The place of the answer is not certain then; nothing is taken for one.
    expect(read(nameless(inserted(answered, "column", 7))).given).toEqual([]);
  });
});
