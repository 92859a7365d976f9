import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/checks/paragraphs.ts";
import { placeholderIn } from "../../src/checks/placeholders.ts";
import { sensitiveIn } from "../../src/checks/sensitive-patterns.ts";
import { parseYear } from "../../src/figures/year.ts";
import { shipped } from "../support/project.ts";
import { findingsOf } from "./finding-codes.ts";

/** One text a line: `kind: text` of what must be found, and sentences as reports have them of which nothing may be. */
const lines = (name: string) =>
  readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n");
const sensitive = lines("sensitive").map(
  (line) => /^([a-z-]+): (.*)$/.exec(line)!.slice(1) as [string, string],
);
const ordinary = lines("ordinary");

const year = parseYear("2031/32")!;
const found = (text: string) =>
  paragraphsOf([text]).flatMap((each) => sensitiveIn(each.text, year).map(({ match }) => match));

test.each(sensitive)("%s: %s", (match, text) => {
  expect(found(text)).toContain(match);
});

test.each(ordinary)("nothing: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("the counts of both are as many as are asked for", () => {
  const seen = sensitive.filter(([match, text]) => (found(text) as string[]).includes(match)).length;
  const alarms = ordinary.filter((text) => found(text).length > 0).length;
  console.log(
    `personal details: ${seen} of ${sensitive.length} found; ${alarms} of ${ordinary.length} ordinary sentences asked about`,
  );
  expect(sensitive.length).toBeGreaterThanOrEqual(60);
  expect(ordinary.length).toBeGreaterThanOrEqual(60);
});

test("a case study with a full name, an age, a first name and a school is asked about at each", () => {
  const text = "Joan Made, 34, was released. Her son Tyler goes to Saint Made's Primary School.";
  expect(new Set(found(text))).toEqual(new Set(["name-with-age", "name-of-relative", "school"]));
});

test("what the release gives on purpose as a contact is not asked about", async () => {
  const files = {
    "narrative/suffolk/plans.md": "Call 01632 960123 or write to desk@example.org.\n\nCall 01632 960124.\n",
  };
  const details =
    "contacts: [{ agency: Press office, telephone: (01632) 960 123, email: desk@example.org }]\n";
  const findings = await findingsOf("NARRATIVE-SENSITIVE", {
    year: "2031/32",
    framework: "2022-23",
    rows: ["Suffolk,2031/32,eligible,category-1,,,830"],
    files,
    details,
  });
  expect(findings.map(({ location }) => location)).toMatchObject([{ line: 3 }]);
});

test.each(["2031-32", "2021-22", "2017-18", "2007-08"])(
  "the texts and notes of %s raise none",
  async (id) => {
    const { findings } = await shipped(id);
    expect(findings.filter(({ code }) => code === "NARRATIVE-SENSITIVE")).toEqual([]);
  },
);

test.each([
  ["words with capitals", "Made Up "],
  ["given names", "Joan "],
  ["numbers", "01 "],
  ["marks of dates", "1/"],
  ["names without end", "O'"],
])("a long text is searched in good time: %s", (_, piece) => {
  const start = performance.now();
  const text = piece.repeat(Math.floor(100_000 / piece.length));
  sensitiveIn(text, year);
  placeholderIn(text);
  expect(performance.now() - start).toBeLessThan(15_000);
});
