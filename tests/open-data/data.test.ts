import { expect, test } from "vitest";
import type { Figure } from "../../src/figures/figure.ts";
import { numberOf } from "../../src/figures/value.ts";
import { csvwFaults } from "../support/csvw.ts";
import { make } from "../support/project.ts";
import { placesOf, reportOf } from "../support/reports.ts";
import { publishedData, recordsOf, rowsOf } from "./published.ts";
import { varied } from "./varied.ts";

const prepared = await make(varied);
const { csv, metadata, json } = publishedData(prepared);
const records = new Map(recordsOf(csv).map((row) => [row["figure"]!, row]));

test("another reader takes every cell by the datatypes and the nulls of the description", () => {
  expect(csvwFaults(metadata, rowsOf(csv))).toEqual([]);
});

test("the description tells what is no cell of its column", () => {
  const [header = [], first = []] = rowsOf(csv);
  const faults = (column: string, value: string) =>
    csvwFaults(metadata, [header, first.with(header.indexOf(column), value)]);
  expect(faults("value", "1,068")).toEqual(["row 2: value: '1,068' is no decimal"]);
  expect(faults("period_end", "2019-13-31")).toEqual(["row 2: period_end: '2019-13-31' is no date"]);
  expect(faults("status", "finished").join()).toContain("row 2: status: 'finished'");
  expect(faults("area_code", "Suffolk").join()).toContain("row 2: area_code: 'Suffolk'");
  expect(faults("area", "")).toEqual(["row 2: area is blank and required"]);
  expect(csvwFaults(metadata, [header.toSorted(), first]).length).toBeGreaterThan(0);
  expect(csvwFaults(metadata, [header, first, first])).toEqual(["two rows have the same key"]);
});

test("JSON has the same observations as CSV, in the same digits", () => {
  const { observations, columns, ...head } = JSON.parse(json) as {
    columns: string[];
    observations: Record<string, string | number>[];
  } & Record<string, string>;
  expect(columns).toEqual(rowsOf(csv)[0]);
  const rows = recordsOf(csv);
  expect(observations.length).toBe(rows.length);
  const ofAll = ["label", "release", "release_kind", "licence"];
  for (const [index, row] of rows.entries()) {
    const own = Object.entries(row).filter(([name, value]) => value !== "" && !ofAll.includes(name));
    const observation = observations[index]!;
    expect(Object.keys(observation)).toEqual(own.map(([name]) => name));
    for (const [name, value] of own) {
      const is = observation[name]!;
      if (typeof is === "number") expect(is).toBe(Number(value));
      // Before what begins like a formula CSV has an apostrophe.
      else expect(value.replace(/^'(?='*[=+\-@])/, "")).toBe(is);
    }
  }
  for (const name of ofAll) expect(rows.every((row) => row[name] === (head[name] ?? ""))).toBe(true);
});

test("every number that a report prints is in the data under its name, with the same value", () => {
  let held = 0;
  for (const place of placesOf(prepared).filter((each) => ["suffolk", "national"].includes(each))) {
    for (const figure of Object.values(reportOf(prepared, place).document.figures)) {
      if (!hasNumber(figure)) continue;
      const row = records.get(figure.id);
      expect(row, figure.id).toBeDefined();
      expect([row!["kind"], row!["status"], row!["basis"]]).toEqual([
        figure.value.kind,
        figure.status,
        figure.basis,
      ]);
      const number = numberOf(figure.value);
      if (figure.value.kind === "rate") {
        const { numerator, denominator, per } = row!;
        expect((Number(numerator) / Number(denominator)) * Number(per)).toBeCloseTo(number!, 6);
      } else if (figure.value.kind === "change") {
        expect(Number(row!["to"]) - Number(row!["from"])).toBeCloseTo(number!, 6);
      } else if (number !== undefined) expect(Number(row!["value"])).toBe(number);
      held++;
    }
  }
  expect(held).toBeGreaterThan(20);
});

function hasNumber({ value }: Figure): boolean {
  return numberOf(value) !== undefined || ["interval", "coverage", "approximate"].includes(value.kind);
}

test("what is missing has a row with its sign, and no number", () => {
  const signs = (figure: string) => {
    const { value, kind, sign, source_kind } = records.get(figure)!;
    return { value, kind, sign, source_kind };
  };
  const none = { value: "", source_kind: "none" };
  expect(signs("2018-19/kent/eligible/category-1/level-1")).toEqual({
    ...none,
    kind: "not-available",
    sign: "[x]",
  });
  expect(signs("2018-19/suffolk/eligible/category-3/level-1")).toEqual({
    ...none,
    kind: "not-applicable",
    sign: "[z]",
  });
  expect(signs("2017-18/suffolk/eligible/category-3/total")).toEqual({
    value: "0",
    kind: "count",
    sign: "",
    source_kind: "stated",
  });
  expect(signs("2018-19/suffolk/notification-revoked")).toEqual({
    value: "",
    kind: "confidential",
    sign: "[c]",
    source_kind: "stated",
  });
  // Nothing is known of the year before.
  expect(records.has("2017-18/kent/eligible/total/total")).toBe(false);
});

test("a place goes by its code, a period by its days, a release that is not live by its label", async () => {
  const { area_code, area, area_kind, year, period_start, period_end, label } = records.get(
    "2018-19/suffolk/eligible/category-1/total",
  )!;
  expect({ area_code, area, area_kind, year, period_start, period_end, label }).toEqual({
    area_code: "E23000025",
    area: "Suffolk",
    area_kind: "area",
    year: "2018/19",
    period_start: "2019-03-31",
    period_end: "2019-03-31",
    label: "",
  });
  const flow = records.get("2018-19/england-and-wales/orders-imposed/total")!;
  expect([flow["area_code"], flow["period_start"], flow["period_end"]]).toEqual([
    "K04000001",
    "2018-04-01",
    "2019-03-31",
  ]);
  const invented = publishedData(
    await make({ kind: "illustrative", rows: ["Suffolk,2018/19,eligible,category-1,,,1068"] }),
  );
  const said = "Illustrative figures, invented. Not an official publication.";
  expect(new Set(recordsOf(invented.csv).map((row) => row["label"]))).toEqual(new Set([said]));
  expect(JSON.parse(invented.metadata)["dc:title"]).toContain(said);
});

test("the same input gives the same bytes", async () => {
  expect(publishedData(await make(varied))).toEqual({ csv, metadata, json });
});
