import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editionOf, type PreparedRelease } from "../../src/pipeline.ts";
import { readAddress } from "../../src/trace/address.ts";
import { traceLines } from "../../src/trace/lines.ts";
import { type Depth, trace } from "../../src/trace/make.ts";
import { sayTrace } from "../../src/trace/say.ts";
import { english } from "../../src/words/english/english.ts";
import { madeData } from "../support/project.ts";
import { requestOf } from "../support/reports.ts";
import { expectGolden } from "./golden.ts";
import { preparedIn, smallData } from "./small-release.ts";

const small = preparedIn(smallData());

/** What `mappa trace` prints, with the reports of some places to look in. */
function traced(prepared: PreparedRelease, id: string, places: readonly string[], depth: Depth = "one") {
  const read = readAddress(prepared.statistics.project, id);
  if ("unknown" in read) throw new Error(`${id} is not read: ${JSON.stringify(read.unknown)}`);
  const editions = places.map((place) => editionOf(prepared, requestOf(place), english));
  return sayTrace(english, trace(prepared, editions, read.at, depth));
}

const cases: readonly (readonly [name: string, id: string, places: readonly string[], depth?: Depth])[] = [
  ["stated-in-yaml", "2022-23/suffolk/eligible/category-1/level-2", ["suffolk"]],
  ["stated-in-csv", "2022-23/kent/eligible/category-1/level-2", ["kent", "national"]],
  ["quoted-in-doubt", "2021-22/kent/eligible/category-1/level-2", ["kent"]],
  ["sum-of-areas", "2022-23/responding-areas/eligible/category-1/level-2", ["national"]],
  ["sum-followed-down", "2022-23/suffolk/eligible/category-1/total", ["suffolk"], "all"],
  ["rate", "2022-23/suffolk/rso-rate", ["suffolk"], "all"],
  ["change-across-a-break", "2022-23/kent/eligible/total/total/change", ["kent"]],
  ["not-available-explained", "2022-23/gwent/eligible/category-1/level-2", ["gwent"]],
  ["total-with-a-part-missing", "2022-23/gwent/eligible/category-1/total", ["gwent"]],
  ["confidential", "2022-23/gwent/eligible/category-2/total", ["gwent"]],
  ["revised", "2022-23/suffolk/eligible/category-2/total", ["suffolk"]],
  ["no-return", "2022-23/cumbria/eligible/total/total", ["national"]],
  ["cannot-exist", "2022-23/suffolk/eligible/category-3/level-1", ["suffolk"]],
];

for (const [name, id, places, depth] of cases)
  test(`a figure is followed to what stands behind it: ${name}`, async () => {
    const said = traced(await small, id, places, depth);
    expect(said.figure).toBe(id);
    expectGolden(`${name}.txt`, traceLines(english, said));
  });

test("a figure of a workbook is followed to its sheet and cell", async () => {
  const yaml = readFileSync(new URL("../returns/workbook/saved/suffolk.yaml", import.meta.url), "utf8");
  const year = /^year: (\S+)$/m.exec(yaml)![1]!;
  const data = madeData({ kind: "illustrative", year, framework: "2022-23" });
  const bytes = readFileSync(new URL("../returns/workbook/saved/suffolk.xlsx", import.meta.url));
  await data.write("releases/made/returns/suffolk.xlsx", new Uint8Array(bytes));
  const prepared = await preparedIn(data);
  const said = traced(prepared, `${year.replace("/", "-")}/suffolk/eligible/category-1/level-2`, []);
  expect(said.source).toEqual([expect.stringMatching(/suffolk\.xlsx, sheet \S.*, cell [A-Z]+\d+$/)]);
  expect(said.value.kind).toBe("count");
  expect(said.printedIn).toEqual([]);
});

test("every figure of a report is found where the report prints it", async () => {
  const prepared = await small;
  const edition = editionOf(prepared, requestOf("suffolk"), english);
  for (const [id, figure] of Object.entries(edition.figures)) {
    const said = sayTrace(english, trace(prepared, [edition], figure.at));
    expect(said.figure, id).toBe(id);
    expect(said.printedIn.flatMap(({ places }) => places).length, id).toBeGreaterThan(0);
    expect(said.printedIn[0]!.address, id).toContain("made/suffolk.html#");
  }
});

describe("an id", () => {
  const read = async (id: string) => readAddress((await small).statistics.project, id);

  test("is read back as the coordinate that it was written of, for every figure of a report", async () => {
    const prepared = await small;
    for (const place of ["suffolk", "national"]) {
      const { figures } = editionOf(prepared, requestOf(place), english);
      for (const { id, at } of Object.values(figures)) expect(await read(id), id).toEqual({ at });
    }
  });

  test.each([
    ["2022-23/sufolk/eligible/total/total", "place", "sufolk", "2022-23/suffolk/eligible/total/total"],
    ["2022-23/suffolk/eligble/category-1", "measure", "eligble", "2022-23/suffolk/eligible/category-1/total"],
    [
      "2022-23/suffolk/eligible/category-1/levle-2",
      "member",
      "levle-2",
      "2022-23/suffolk/eligible/category-1/level-2",
    ],
    ["2022-23/suffolk/eligible/category-1/level-2/changes", "view", "changes", undefined],
    ["2022-24/suffolk/eligible", "year", "2022-24", undefined],
    ["1066-67/suffolk/eligible", "year", "1066-67", undefined],
    ["", "year", "", undefined],
    ["2022-23/__proto__/eligible", "place", "__proto__", undefined],
    ["2022-23/suffolk/constructor/toString", "measure", "constructor", undefined],
    ["2022-23/suffolk/eligible/__proto__", "member", "__proto__", undefined],
  ])("that is not known says which part: %s", async (id, part, written, near) => {
    const found = await read(id);
    if (!("unknown" in found)) throw new Error("it was read");
    expect(found.unknown).toMatchObject({ part, written });
    if (near !== undefined) expect(found.unknown.near).toContain(near);
    for (const each of found.unknown.near) expect(await read(each), each).toHaveProperty("at");
  });

  test("takes a year with a slash, and totals for what is left out", async () => {
    expect(await read("2022/23/suffolk/eligible/category-1")).toEqual(
      await read("2022-23/suffolk/eligible/category-1/total"),
    );
  });
});
