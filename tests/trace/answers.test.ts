import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { type FiguresOptions, figures } from "../../src/commands/figures.ts";
import { figuresAgain } from "../../src/commands/figures-again.ts";
import { keepAnswer, nameOf } from "../../src/commands/keep-answer.ts";
import type { Files } from "../../src/files/files.ts";
import { answer } from "../../src/trace/answers/answer.ts";
import { type Asked, NotUnderstood, readQuestion } from "../../src/trace/answers/question.ts";
import { sayAnswer } from "../../src/trace/answers/say-answer.ts";
import { english } from "../../src/words/english/english.ts";
import { runWith } from "../support/commands.ts";
import { expectGolden } from "./golden.ts";
import { preparedIn, smallData } from "./small-release.ts";

const small = preparedIn(smallData());

const nothing: FiguresOptions = { measures: [], of: [], areas: [], years: [], releases: [], format: "text" };

async function asked(options: Partial<FiguresOptions>, data: Files = smallData()): Promise<string> {
  const { output } = await runWith(data, (environment) => figures({ ...nothing, ...options }, environment));
  return output.trimEnd();
}

const questions: readonly (readonly [name: string, options: Partial<FiguresOptions>])[] = [
  [
    "a-break-between.txt",
    { measures: ["eligible"], areas: ["Kent", "Suffolk"], years: ["2021/22", "to", "2022/23"] },
  ],
  [
    "years-beside.txt",
    {
      measures: ["eligible"],
      areas: ["Kent", "Suffolk", "Gwent", "Essex", "South East region"],
      years: ["2"],
    },
  ],
  ["all-that-is-known.txt", { measures: ["eligible"], of: ["Category 1", "Level 2"], years: ["1"] }],
  ["rates.txt", { measures: ["rso-rate"], areas: ["suffolk"], years: ["2"] }],
  [
    "of-two-releases.txt",
    { measures: ["notification-revoked", "eligible/total"], areas: ["kent"], years: ["2021-22"] },
  ],
  [
    "invented.txt",
    { measures: ["notification-revoked"], areas: ["kent"], years: ["1"], releases: ["2031-32"] },
  ],
  ["a-break-between.md", { measures: ["eligible"], areas: ["Kent"], years: ["2"], format: "md" }],
  ["a-break-between.csv", { measures: ["eligible"], areas: ["Kent"], years: ["2"], format: "csv" }],
  ["what-can-be-asked.txt", {}],
];

test.each(questions)("a question is answered with all that has to be said: %s", async (name, options) => {
  expectGolden(name, [await asked(options)]);
});

test("CSV and JSON hold the figures that the text prints", async () => {
  const wanted = { measures: ["eligible"], of: ["category-1", "category-2"], areas: ["all"], years: ["2"] };
  const json = JSON.parse(await asked({ ...wanted, format: "json" })) as {
    tables: { years: { figures: { figure: string; printed: string; release: string }[] }[] }[];
  };
  const figuresIn = json.tables.flatMap(({ years }) => years.flatMap((year) => year.figures));
  const csv = await asked({ ...wanted, format: "csv" });
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(2 * 42 * 2);
  expect(rows.map(({ figure, printed, release }) => ({ figure, printed, release }))).toEqual(
    figuresIn.map(({ figure, printed, release }) => ({ figure, printed, release })),
  );
});

describe("the names of a question", () => {
  const read = async (asked: Partial<Asked>) => {
    const { release, statistics } = await small;
    const { framework, details } = release;
    return readQuestion({ ...nothing, ...asked }, framework, statistics.project, details.year);
  };

  test("are taken as people write them", async () => {
    const plain = await read({ measures: ["eligible"], of: ["category-1", "level-2"], areas: ["kent"] });
    expect(plain.cells).toEqual([{ measure: "eligible", members: ["category-1", "level-2"] }]);
    expect(plain.years).toEqual(["2018/19", "2019/20", "2020/21", "2021/22", "2022/23"]);
    for (const asked of [
      { measures: ["MAPPA-eligible offenders"], of: ["Category 1", "LEVEL 2"], areas: ["Kent Police"] },
      { measures: ["eligible/category-1/level-2"], areas: ["E23000032"] },
      { measures: ["Eligible"], of: ["category 1", "Level_2", "total"], areas: ["KENT", "kent"] },
    ])
      expect(await read({ ...asked, years: ["2018-19", "to", "2022/23"] })).toEqual(plain);
  });

  test.each<[string, Partial<Asked>]>([
    ["measure eligble: eligible", { measures: ["eligble"] }],
    ["member 1: category-1 or level-1", { measures: ["eligible"], of: ["1"] }],
    ["member category-9: category-1, category-2", { measures: ["eligible"], of: ["category-9"] }],
    ["member category-1: ", { measures: ["rso-rate"], of: ["category-1"] }],
    ["place Sufolk: Suffolk", { measures: ["eligible"], areas: ["Sufolk"] }],
    ["place __proto__: ", { measures: ["eligible"], areas: ["__proto__"] }],
    ["measure __proto__: ", { measures: ["__proto__"] }],
    ["year 2022/24: ", { measures: ["eligible"], years: ["2022/24"] }],
    ["year 2022/23 to: ", { measures: ["eligible"], years: ["2022/23", "to"] }],
    ["year 2022/23 to 2018/19: ", { measures: ["eligible"], years: ["2022/23", "to", "2018/19"] }],
    ["year 99: ", { measures: ["eligible"], years: ["99"] }],
    ["year 0: ", { measures: ["eligible"], years: ["0"] }],
  ])("are not guessed where they mean nothing or several things: %s", async (said, asked) => {
    const refused = await read(asked).catch((error: unknown) => error);
    if (!(refused instanceof NotUnderstood)) throw new Error("it was understood");
    const { what, written, known, several } = refused;
    expect(`${what} ${written}: ${known.join(several ? " or " : ", ")}`).toContain(said);
  });
});

test.each<[string, Partial<FiguresOptions>]>([
  ["Is eligible meant?", { measures: ["eligble"] }],
  ["Invented and real figures are never mixed.", { measures: ["eligible"], releases: ["made", "2031-32"] }],
  ["Invented releases are asked only by name.", { measures: ["notification-revoked"], years: ["2031-32"] }],
  ["There is no question without --measure.", { keep: "How many?" }],
])("what cannot be answered is said: %s", async (said, options) => {
  await expect(asked(options)).rejects.toThrow(said);
});

describe("the register", () => {
  const question = 'To ask the Secretary of State: how many #offenders "were" at Level 2 in Kent?';
  const options = {
    measures: ["eligible"],
    of: ["level-2", "category-1"],
    areas: ["Kent"],
    years: ["2"],
    keep: question,
    reference: "HC-12345",
  };
  const again = async (data: Files, reference?: string) =>
    (await runWith(data, (environment) => figuresAgain(reference, environment))).output;

  test("keeps a question with its answer, as a file that people can read", async () => {
    const data = smallData();
    await asked(options, data);
    expectGolden("kept.yaml", [(await data.readText("answers/hc-12345.yaml"))!.trimEnd()]);
    expect(await again(data)).toContain("All 2 figures are as they were.");
    expect(await again(data, "hc-12345")).toContain(question);
  });

  test("says figure by figure what has changed since", async () => {
    const data = smallData();
    await asked(options, data);
    await asked({ ...options, measures: ["notification-revoked"], of: [], reference: undefined }, data);
    const kept = await data.readText("answers/hc-12345.yaml");
    const path = "releases/made/returns/kent.csv";
    const text = (await data.readText(path))!;
    await data.write(path, text.replace("level-2,31,provisional", "level-2,33,final"));
    expectGolden("again.txt", [(await again(data)).trimEnd()]);
    expect(await data.readText("answers/hc-12345.yaml")).toBe(kept);
  });

  test("never writes over what is kept, by any spelling of its name", async () => {
    const data = smallData();
    await asked(options, data);
    const kept = await data.readText("answers/hc-12345.yaml");
    for (const reference of ["HC-12345", "hc-12345"])
      await expect(asked({ ...options, keep: "Another?", reference }, data)).rejects.toThrow("there already");
    expect(await data.readText("answers/hc-12345.yaml")).toBe(kept);
    await asked({ ...options, reference: undefined }, data);
    await asked({ ...options, reference: undefined }, data);
    expect((await data.list("answers")).map(({ name }) => name)).toEqual([
      "2032-10-01-1.yaml",
      "2032-10-01-2.yaml",
      "hc-12345.yaml",
    ]);
  });

  test.each(["../../releases/made/release", "a/b", "", "-x", "a.yaml", "x".repeat(62)])(
    "takes no reference that could be a path: %s",
    (reference) => {
      expect(() => nameOf(reference)).toThrow("is not a reference");
    },
  );

  test.each([
    ["nothing", "  "],
    ["what is too long", "x".repeat(2001)],
    ["characters that a terminal obeys", "How \u001b[31mmany?"],
  ])("takes no question of %s", async (_, keep) => {
    const { question, said } = await answered;
    const data = smallData();
    const kept = runWith(data, async (environment) => {
      await keepAnswer({ keep, releases: [] }, question, said, environment);
      return 0;
    });
    await expect(kept).rejects.toThrow("Nothing was kept.");
    expect(await data.list("answers")).toEqual([]);
  });

  const answered = small.then((prepared) => {
    const { release, statistics } = prepared;
    const wanted = { ...nothing, measures: ["eligible"], areas: ["kent"] };
    const own = readQuestion(wanted, release.framework, statistics.project, release.details.year);
    return { question: own, said: sayAnswer(english, answer(own, [prepared])) };
  });

  test.each([
    ["not YAML", "{"],
    ["another shape", "question: a\n"],
    ["a list of everything", "[]"],
  ])("says that a file is not as it was written: %s", async (_, content) => {
    const data = smallData();
    await data.write("answers/hc-1.yaml", content);
    await expect(again(data)).rejects.toThrow("answers/hc-1.yaml is not as it was written");
  });

  test("says that there is nothing under a reference", async () => {
    await expect(again(smallData())).rejects.toThrow("No question is kept.");
  });
});
