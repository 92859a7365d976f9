import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseYear } from "../../src/figures/year.ts";
import type { CheckArguments } from "../../src/findings/arguments/check.ts";
import type { FrameworkArguments } from "../../src/findings/arguments/framework.ts";
import type { Code } from "../../src/findings/codes.ts";
import { found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { sayFinding } from "../../src/words/say-finding.ts";

const golden = new URL("sentences.txt", import.meta.url);

type Samples<A> = { readonly [C in keyof A]: readonly A[C][] };

const year = parseYear("2018/19")!;
const cell = { measure: "eligible", members: ["category-1", "level-2"] };
const rate = (number: number, decimals: number) => ({ number, decimals });

const unexpected = (label: string, count: number, before: number) => {
  return { label, count, before: { count: before, year: parseYear("2017/18")! } };
};

/** Every way in which a check can say something. */
const ofChecks: Samples<CheckArguments> = {
  "EXPLANATION-UNUSED": [
    { code: "QUERY-ONE-FORCE" },
    { code: "QUERY-PARTS", cell: "eligible" },
    { code: "NARRATIVE-SENSITIVE", section: "plans" },
  ],
  "EXPLANATION-VALUE": [
    { what: "no-value", code: "QUERY-ONE-FORCE", now: ["text-1a2b3c4d"] },
    {
      what: "other-value",
      code: "QUERY-OUTLIER",
      cell: "notification-revoked",
      given: "60, after 25",
      now: ["600", "25"],
    },
    {
      what: "other-value",
      code: "QUERY-PARTS",
      cell: "eligible",
      given: "831",
      now: ["831", "820", "10", "830"],
    },
    {
      what: "other-value",
      code: "RETURN-INCOMPLETE",
      cell: "eligible",
      given: "not available",
      now: [
        "not-available",
        "category-1/level-2",
        "category-1/level-3",
        "confidential",
        "category-3/level-2",
      ],
    },
    { what: "unsigned", code: "QUERY-LIMIT", cell: "eligible/total/level-2", now: ["1200", "11"] },
    {
      what: "other-value",
      code: "NARRATIVE-SENSITIVE",
      section: "plans",
      given: "text-1a2b3c4d",
      now: ["text-00000000"],
    },
  ],
  "HISTORY-MISSING": [
    { what: "nothing", year },
    { what: "measures", year, measures: ["Offenders", "Orders imposed"] },
  ],
  "LEAFLET-PROMISE": [
    { what: "not-kept", promises: ["the plans for the coming year", "contact details for each agency"] },
    { what: "reconstructed" },
  ],
  "NARRATIVE-MISSING": [{ heading: "Plans", file: "narrative/kent/plans.md" }],
  "NARRATIVE-PLACEHOLDER": [{}],
  "NARRATIVE-SENSITIVE": [
    { text: { kind: "narrative" }, match: "name-beside-victim" },
    { text: { kind: "narrative" }, match: "title-with-name" },
    { text: { kind: "narrative" }, match: "date-of-birth" },
    { text: { kind: "note", cell }, match: "postcode" },
    { text: { kind: "explanation", code: "QUERY-PARTS" }, match: "street-address" },
    { text: { kind: "explanation", code: "QUERY-PARTS" }, match: "telephone-number" },
  ],
  "SOURCE-UNKNOWN": [{ citation: "https://www.example.org/report" }],
  "POPULATION-MISSING": [
    { what: "year", framework: "2015-16", year },
    { what: "areas", estimate: "mid-2017", ages: "aged-10-and-over", areas: ["Kent", "Suffolk"] },
  ],
  "PLACEHOLDER-LEFT": [
    { what: "text", text: "[who publishes the report]" },
    { what: "example", text: "press@example.org" },
    { what: "publication" },
  ],
  "QUERY-LIMIT": [
    {
      figure: { label: "Offenders, Level 2", count: 1200 },
      bound: { label: "Managed, Level 2", count: 11 },
      reason: "whoever is counted here is counted there",
    },
  ],
  "QUERY-NARRATIVE-NUMBER": [
    { number: 1611, decimals: 0 },
    { number: 12.5, decimals: 1, nearest: { number: 12.4, decimals: 1, label: "Rate per 100,000" } },
  ],
  "QUERY-ONE-FORCE": [{ area: "London", forces: ["City of London Police"] }],
  "QUERY-OUTLIER": [
    { what: "figure", year, figures: [unexpected("Offenders, total", 100, 1000)] },
    {
      what: "figures",
      year,
      figures: [unexpected("Offenders, Level 1", 30, 12), unexpected("Offenders, Level 2", 12, 30)],
    },
    {
      what: "return",
      year,
      figures: ["Offenders, total", "Orders, total", "Charged"].map((label) => unexpected(label, 900, 400)),
    },
  ],
  "QUERY-PARTS": [
    { label: "Offenders, total", parts: [3351, 2792, 94], sum: 6237, stated: 6234 },
    { label: "Offenders, total", parts: [900, 20], sum: 920, stated: 90, what: "above" },
    { label: "Offenders, total", parts: [900], sum: 900, stated: 90, what: "above", year },
    {
      what: "slip",
      label: "Offenders, Category 1, Level 1",
      stated: 1501,
      fits: 1051,
      totals: ["Offenders, Category 1", "Offenders, Level 1"],
      year,
    },
    {
      what: "slip",
      label: "Offenders, total",
      stated: 160,
      fits: 106,
      totals: [],
    },
  ],
  "QUERY-RATE": [
    { label: "Rate", stated: rate(57, 0), computed: rate(58.04, 1), population: "the mid-2018 population" },
    { label: "Share", stated: rate(57.25, 2), computed: rate(58.041, 2) },
  ],
  "QUERY-RECONCILIATION": [
    { what: "differs", label: "Category 1", year, stated: rate(70_000, 0), sum: 81_673, counted: 42, of: 42 },
    {
      what: "above",
      label: "Category 1",
      year,
      group: "Wales",
      stated: rate(9, 0),
      sum: 12,
      counted: 2,
      of: 4,
    },
    {
      what: "rest",
      label: "Category 1",
      year,
      stated: rate(122.5, 1),
      sum: 100,
      counted: 41,
      of: 42,
      expected: { least: 110, most: 120 },
    },
    {
      what: "rest",
      label: "Category 1",
      year,
      stated: rate(99, 0),
      sum: 100,
      counted: 41,
      of: 42,
      expected: { least: 110, most: Number.POSITIVE_INFINITY },
    },
  ],
  "QUERY-REVISION": [
    { what: "incomplete", label: "Category 1", year, missing: ["before"] },
    { what: "incomplete", label: "Category 1", year, missing: ["before", "reason"] },
    { what: "whole-return" },
    {
      what: "changed",
      label: "Category 1",
      year,
      version: "published/2032-10-28.csv",
      was: { kind: "count", count: 1657 },
      now: { kind: "not-available" },
    },
    {
      what: "other-before",
      label: "Rate",
      year,
      version: "published/2032-10-28.csv",
      was: { kind: "published-rate", rate: 12.5, decimals: 1 },
      now: { kind: "approximate", text: "about 12" },
    },
  ],
  "QUERY-RATE-PER-HEAD": [
    {
      label: "Rate",
      year,
      rate: rate(1440, 0),
      beside: { what: "others", from: 77, to: 222 },
    },
    { label: "Rate", year, rate: rate(1440, 0), beside: { what: "usual", from: 10, to: 450 } },
    {
      label: "Rate",
      year,
      rate: rate(178, 0),
      beside: { what: "own", rate: rate(218, 0), year: parseYear("2017/18")! },
    },
  ],
  "QUERY-REPEATED": [
    {
      year,
      of: parseYear("2017/18")!,
      measures: ["Offenders", "Orders"],
      figures: 14,
      counts: [1004, 12, 3, 301, 7],
    },
    { year, of: parseYear("2017/18")!, measures: ["Orders"], figures: 3, counts: [75, 12] },
  ],
  "QUERY-SEVERAL-VALUES": [{ label: "Offenders, total", others: ["21415", "about 21,000"] }],
  "QUERY-SHARE": [
    {
      label: "Managed, Category 1",
      year,
      now: { part: 20, whole: 53 },
      before: { part: 132, whole: 212 },
    },
  ],
  "QUERY-STOPPED": [
    {
      what: "zero",
      label: "Revoked",
      year,
      before: { count: 12, year: parseYear("2017/18")! },
      more: 0,
    },
    {
      what: "missing",
      label: "Revoked",
      year,
      before: { count: 1012, year: parseYear("2017/18")! },
      more: 3,
    },
  ],
  "RELEASE-STATUS": [
    { status: "final", areas: ["Kent"] },
    { status: "revised", areas: ["Kent", "Suffolk"] },
  ],
  "RETURN-INCOMPLETE": [
    { label: "Orders revoked", cells: [{ cell, label: "", why: "not-available" }], of: 1 },
    {
      label: "Offenders",
      cells: [
        { cell, label: "Category 1, Level 2", why: "not-available" },
        { cell, label: "Category 2, Level 1", why: "not-available" },
        { cell, label: "Category 3, Level 2", why: "confidential" },
      ],
      of: 9,
    },
  ],
  "RETURN-MISSING": [
    { what: "not-quoted", year, areas: ["Kent", "Suffolk", "Surrey"], of: 42 },
    { what: "not-sent", year, areas: ["Kent"], of: 42 },
    { what: "not-sent", year, areas: ["Kent", "Suffolk"], of: 42 },
  ],
  "SIGN-OFF-MISSING": [{ agencies: ["police", "probation", "prisons"] }],
  "SIGN-OFF-SAME": [{ name: "A. Example", agencies: ["police", "prisons"] }],
};

const table = { kind: "table", name: "orders" } as const;
const chart = { kind: "chart", name: "register-map" } as const;

/** Every way in which something can be wrong with a framework, but for its shape. */
const ofFrameworks: Samples<Omit<FrameworkArguments, "FRAMEWORK-SHAPE">> = {
  "FRAMEWORK-EXTENDS": [
    { what: "not-there", framework: "2001-02" },
    { what: "itself", framework: "2001-02" },
  ],
  "FRAMEWORK-LAYOUT": [
    { what: "nothing-counted", of: table },
    { what: "dimension-not-had", of: chart, measure: "eligible", dimension: "order" },
    { what: "decided-twice", of: table, decided: { kind: "member", dimension: "level" } },
    { what: "decided-twice", of: table, decided: { kind: "view" } },
    { what: "decided-twice", of: table, decided: { kind: "cell" } },
    { what: "decided-twice", of: chart, decided: { kind: "place" } },
    { what: "decided-twice", of: chart, decided: { kind: "year" } },
    { what: "too-many-series", of: chart, most: 4 },
    { what: "area-series", of: chart, kind: "map" },
    { what: "area-points", of: chart, kind: "dots" },
    { what: "panel-points", of: chart },
    { what: "without-reference", of: chart, kind: "funnel" },
    { what: "funnel-reference", of: chart },
    { what: "no-rate", of: chart, kind: "dots", measure: "eligible" },
    { what: "no-share", of: chart, measure: "rso-rate" },
    { what: "no-parts", cell: "eligible/category-1/total", dimension: "category" },
    { what: "no-paragraph", report: "press-notice", section: "notes-to-editors" },
    { what: "shown-twice", of: table, report: "area" },
    { what: "group-of-no-area", set: "region" },
    { what: "chart-without-table", report: "area", chart: "register-map", table: "orders" },
  ],
  "FRAMEWORK-OVERLAP": [{ earlier: "2001-02", later: "2002-03" }],
  "FRAMEWORK-PLACEHOLDER": [
    { name: "area", known: ["place", "year"] },
    { name: "year", known: [] },
  ],
  "FRAMEWORK-REFERENCE": [
    ...(
      ["cell", "chart", "dimension", "group-set", "measure", "member", "note", "section", "table"] as const
    ).map((what) => ({ what, name: "orders", framework: "2001-02" })),
    { what: "standard-text", name: "what-mappa-is" },
  ],
  "FRAMEWORK-UNUSED": [{ what: "table", id: "orders" }],
};

const said = Object.entries({ ...ofChecks, ...ofFrameworks }).flatMap(([code, samples]) =>
  samples.map((args) => ({ code, ...sayFinding(english, found(code as Code, args as never)) })),
);

describe("the sentences of findings", () => {
  test("are the known ones", () => {
    const text = said.map(({ code, problem, remedy }) => `${code}\n  ${problem}\n  ${remedy}\n`).join("\n");
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  test.each(said)("of $code are whole: $problem", ({ problem, remedy }) => {
    for (const sentence of [problem, remedy]) {
      expect(sentence).toMatch(/^['A-Z\d].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    }
  });
});
