import { expect, test } from "vitest";
import { figureId } from "../../src/figures/coordinate.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import { prepare } from "../../src/pipeline.ts";
import { loadProject } from "../../src/releases/load.ts";
import { readHistory } from "../../src/returns/reading/history.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { dataCoordinates } from "../../src/statistics/data/coordinates.ts";
import { loadMade, type Made, madeData, make, templates } from "../support/project.ts";
import { told } from "../support/told.ts";
import { fromData, publishedData, withRow } from "./published.ts";
import { varied } from "./varied.ts";

const published = await make(varied);
const { csv } = publishedData(published);

/** Every figure with all that travels with it, but for the file in which it stands. */
function figuresOf({ statistics }: PreparedRelease): Map<string, unknown> {
  return new Map(
    dataCoordinates(statistics).map((at) => {
      const { source, ...figure } = statistics.figure(at);
      const { location: _, ...rest } = { location: undefined, ...source };
      return [figureId(at), { ...figure, source: rest }];
    }),
  );
}

test("building from the published CSV alone gives the same figures, and the same file", async () => {
  const alone = await fromData(varied, csv);
  expect(figuresOf(alone)).toEqual(figuresOf(published));
  expect(publishedData(alone).csv).toBe(csv);
  expect(alone.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(alone.findings.map(({ code }) => code)).not.toContain("QUERY-DATA");
});

test("as the history of a later release it gives the same figures of the years before", async () => {
  const next: Made = {
    year: "2019/20",
    rows: ["Suffolk,2019/20,eligible,category-1,,,1100"],
    files: { "history.csv": csv },
  };
  const later = await make(next);
  const before = figuresOf(published);
  const ofAreas = [...figuresOf(later)].filter(([id]) =>
    /^201[678]-..\/(suffolk|norfolk|kent|essex)\//.test(id),
  );
  const values = ofAreas.filter(
    ([id]) => before.has(id) && !/\/(change|interval|index|control-limits)$/.test(id),
  );
  expect(values.length).toBeGreaterThan(100);
  for (const [id, figure] of values) expect(figure, id).toEqual(before.get(id));
  expect(later.findings.filter(({ code }) => ["HISTORY-YEAR", "QUERY-DATA"].includes(code))).toEqual([]);
});

/** What is said of a file of which one row was changed. */
async function toldOf(figure: string, changes: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await fromData(varied, withRow(csv, figure, changes));
  const said = findings.filter(({ code }) => code === "QUERY-DATA").map(told);
  return said.map(({ code, area, problem }) => `${code} ${area}: ${problem}`);
}

/** What is said of it where it is read, before anything is computed. */
async function toldInReading(figure: string, changes: Readonly<Record<string, string>>): Promise<string[]> {
  const project = await loadMade({ files: { "returns/data.csv": withRow(csv, figure, changes) } });
  const release = project.releases[0]!;
  const { findings } = readReturns(project, release);
  const early = readHistory(project, release).findings;
  return [...findings, ...early].map(told).map(({ code, area, problem }) => `${code} ${area}: ${problem}`);
}

test("a computed figure that was changed is told, and is no stated one", async () => {
  const figure = "2018-19/suffolk/eligible/category-1/total";
  const changed = withRow(csv, figure, { value: "1069" });
  const alone = await fromData(varied, changed);
  expect(figuresOf(alone)).toEqual(figuresOf(published));
  expect(await toldOf(figure, { value: "1069" })).toEqual([
    "QUERY-DATA suffolk: MAPPA-eligible offenders, Category 1: the published data have '1069' as 'value'; computed anew from what they say was stated it is '1068'.",
  ]);
});

test("a stated figure that was changed is told by those that are computed from it", async () => {
  const said = await toldOf("2018-19/suffolk/eligible/category-1/level-2", { value: "22" });
  expect(said.join("\n")).toContain(
    "QUERY-DATA suffolk: MAPPA-eligible offenders, Category 1: the published data have '1068' as 'value'; computed anew from what they say was stated it is '1069'.",
  );
});

test.each([
  ["a period that is not the year's", "period_end", "2018-03-31", "'2019-03-31'"],
  ["a first day of a flow on a snapshot", "period_start", "2018-04-01", "'2019-03-31'"],
  ["another year", "year", "2017/18", "'2017-18/suffolk/eligible/category-1/level-1'"],
  ["the code of another area", "area_code", "E23000024", "'E23000025'"],
  ["a sign beside a number", "sign", "[x]", "'[p]'"],
  ["words beside a number", "words", "about 1,000", "nothing may stand there"],
  ["the name of another figure", "figure", "2018-19/suffolk/eligible/category-1/level-9", "level-1'"],
])("%s is an error of the area", async (_, column, value, expected) => {
  const said = await toldInReading("2018-19/suffolk/eligible/category-1/level-1", { [column]: value });
  expect(said[0]).toContain("DATA-CONTRADICTION suffolk: ");
  expect(said.join("\n")).toContain(expected);
});

test("an area in error is told of its error, and nothing else of what is computed from it", async () => {
  const figure = "2018-19/suffolk/eligible/category-1/level-1";
  expect(await toldOf(figure, { sign: "[x]" })).toEqual([]);
});

test("a number beside the word for none is an error", async () => {
  const said = await toldInReading("2018-19/suffolk/notification-revoked", { value: "3" });
  expect(said).toEqual([
    "DATA-CONTRADICTION suffolk: 'value' has '3', and nothing may stand there by the rest of the row.",
  ]);
});

test("invented figures are never read among others, neither as this year's nor as history", async () => {
  const rows = ["Suffolk,2018/19,eligible,category-1,,,1068"];
  const invented = publishedData(await make({ kind: "illustrative", rows })).csv;
  const asReturn = await fromData({}, invented);
  expect(asReturn.returns).toEqual([]);
  expect(asReturn.findings.map(({ code }) => code)).toContain("DATA-INVENTED");
  const files = { "history.csv": invented };
  const asHistory = await make({
    year: "2019/20",
    rows: ["Suffolk,2019/20,eligible,category-1,,,1100"],
    files,
  });
  expect(asHistory.findings.map(({ code }) => code)).toContain("DATA-INVENTED");
  expect(asHistory.statistics.years).toEqual(["2019/20"]);
});

test("a column that nobody knows is told, and nothing of the file is read", async () => {
  const [header, ...rows] = csv.split("\r\n");
  const wider = [`${header},colour`, ...rows.map((row) => (row === "" ? row : `${row},red`))].join("\r\n");
  const { returns, findings } = await fromData(varied, wider);
  expect(returns).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toContain(
    "CSV-HEADER",
  );
});

test("a file of the size of a whole release is read", async () => {
  const project = await loadProject(
    madeData({ files: { "returns/data.csv": `${csv}${" \r\n".repeat(2_000_000)}` } }),
    templates,
    { releases: ["made"] },
  );
  expect(project.findings.filter(({ code }) => code === "FILE-TOO-LARGE")).toEqual([]);
  expect(prepare(project, project.releases[0]!).returns.length).toBe(published.returns.length);
});
