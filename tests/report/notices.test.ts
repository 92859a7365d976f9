import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { reportsToMake } from "../../src/commands/reports-to-make.ts";
import { documentKinds } from "../../src/framework/layout.ts";
import type { Edition, SaidSentence } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { noticeOf, noticeText } from "../support/notices.ts";
import { make, shipped } from "../support/project.ts";

const illustrative = await shipped("2031-32");

const golden = (name: string) => fileURLToPath(new URL(`golden/${name}.txt`, import.meta.url));

it.each([
  ["press-notice", undefined],
  ["area-press-notice", "suffolk"],
  ["office-notice", undefined],
  ["written-statement", undefined],
] as const)("is written as a %s", async (kind, area) => {
  const { edition } = noticeOf(illustrative, kind, area === undefined ? {} : { area });
  await expect(noticeText(edition)).toMatchFileSnapshot(golden(`${kind}-2031-32`));
});

/** Every sentence that is said by a rule, wherever it stands. */
function sentencesIn(value: unknown): SaidSentence[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if ("type" in value && value.type === "sentence") return [value as SaidSentence];
  return Object.values(value).flatMap(sentencesIn);
}

it.each(illustrative.statistics.respondingAreas.filter((_, index) => index % 7 === 0))(
  "says no number of %s that none of its figures has",
  (area) => {
    const { edition } = noticeOf(illustrative, "area-press-notice", { area });
    const said = sentencesIn(edition.sections);
    expect(said.length).toBeGreaterThan(8);
    for (const sentence of said) expect(strayNumbers(edition, sentence)).toEqual([]);
  },
);

it("says no number of the nation that none of its figures has", () => {
  for (const kind of ["press-notice", "office-notice", "written-statement"]) {
    const { edition } = noticeOf(illustrative, kind);
    for (const sentence of sentencesIn(edition.sections)) expect(strayNumbers(edition, sentence)).toEqual([]);
  }
});

/** What is named by a number and is none: levels, categories, ages, the base of a rate, the days of the year. */
const names =
  /Levels? \d( (and|or) \d)?|Category \d|aged 10 and over|for every 100,000|31 March \d{4}|1 April \d{4}/g;

/** Numbers that stand in the words of a sentence and are neither names nor the coverage of one of its figures. */
function strayNumbers({ figures }: Edition, sentence: SaidSentence): string[] {
  const covered = Object.values(figures).flatMap(({ coverage }) =>
    coverage ? [`${coverage.counted} of the ${coverage.of} areas`] : [],
  );
  const words = plainText(sentence.children.filter((child) => child.type !== "figure"))
    .replaceAll("\u00A0", " ")
    .replace(names, "");
  const own = covered.reduce((text, each) => text.replaceAll(each, ""), words);
  return own.match(/\d[\d,.]*/g) ?? [];
}

it("has no sign in the middle of a sentence, so that it can be quoted", () => {
  const { edition } = noticeOf(illustrative, "area-press-notice", { area: "dyfed-powys" });
  const said = sentencesIn(edition.sections).map((sentence) => plainText([sentence]));
  expect(said.some((text) => text.includes("(provisional)"))).toBe(true);
  for (const text of said) expect(text).not.toMatch(/\[[a-z]\]/);
});

it("tells a figure that is queried, and the query, and says that missing figures are missing", () => {
  const norfolk = noticeText(noticeOf(illustrative, "area-press-notice", { area: "norfolk" }).edition);
  // The queried figure is none of those that the notice gives.
  expect(norfolk).not.toContain("queried");
  const gwent = noticeText(noticeOf(illustrative, "area-press-notice", { area: "gwent" }).edition);
  expect(gwent).toContain("The figures are final: 2 figures missing.");
  const nation = noticeText(noticeOf(illustrative, "press-notice").edition);
  expect(nation).toContain("No figures reached us from one area: Cumbria.");
});

const live = (year: string, framework: string, rows: readonly string[] = []) =>
  make({
    year,
    framework,
    rows: [`suffolk,${year},eligible,category-1,,,500`, ...rows],
    details: [
      "contacts:",
      "  - { agency: A press desk, for: press }",
      "  - { agency: A statistician, for: statistics }",
      "  - { agency: Somebody else }",
    ].join("\n"),
  });

/** Notes to editors of the nation and of an area, by year and framework. */
async function notesOf(year: string, framework: string): Promise<string[]> {
  const prepared = await live(year, framework);
  return [
    noticeText(noticeOf(prepared, "press-notice").edition),
    noticeText(noticeOf(prepared, "area-press-notice", { area: "suffolk" }).edition),
  ].map((text) => text.slice(text.indexOf("NOTES TO EDITORS")));
}

it("says of the first years nothing that the Act of 2003 began", async () => {
  for (const text of await notesOf("2002/03", "2001-02")) {
    expect(text).toContain("Criminal Justice and Court Services Act 2000");
    expect(text).toMatch(/[Tt]he police and the probation service/);
    expect(text).toContain("2nd year");
    expect(text).not.toMatch(/prison service|lay adviser|duty to co-operate|2003,|Criminal Justice Act/i);
    expect(text).not.toMatch(/Prevention Order|Category 4|terrorist|five years/i);
    expect(text).toContain("MAPP Panel");
  }
});

it.each([
  [
    "2004/05",
    "2003-04",
    "Sexual Offences Prevention Order",
    /Primary Care|Violent Offender|Harm Prevention|terrorist/,
  ],
  ["2009/10", "2008-09", "Violent Offender Orders", /Harm Prevention|Sexual Risk|terrorist|Panel/],
  [
    "2013/14",
    "2012-13",
    "Violent Offender Orders",
    /Primary Care|Strategic Health|Harm Prevention|terrorist/,
  ],
  ["2018/19", "2015-16", "Sexual Harm Prevention Order", /Primary Care|terrorist|Category 4/],
  ["2024/25", "2022-23", "Police, Crime, Sentencing and Courts Act 2022", /Primary Care|Panel/],
])("dates the notes of %s by its framework", async (year, framework, has, not) => {
  for (const text of await notesOf(year, framework)) {
    expect(text).toContain(has);
    expect(text).not.toMatch(not);
    expect(text).toMatch(/prison services?/);
    expect(text).toMatch(/lay advisers/);
    expect(text).toContain("Criminal Justice Act 2003");
    expect(text).toMatch(/up to five years. imprisonment/);
  }
});

it("is made of a live or illustrative release alone, and with quotations only where some are given", async () => {
  const kindsOf = ({ ...prepared }: typeof illustrative) => [
    ...new Set(reportsToMake(prepared, [], undefined, documentKinds).map(({ kind }) => kind)),
  ];
  const notices = ["press-notice", "area-press-notice", "office-notice", "written-statement"];
  const withNotices = (prepared: typeof illustrative) =>
    kindsOf(prepared).filter((kind) => notices.includes(kind));
  expect(withNotices(illustrative)).toEqual(notices);
  expect(withNotices(await live("2024/25", "2022-23"))).toEqual([
    "press-notice",
    "area-press-notice",
    "written-statement",
  ]);
  const reconstructed = await make({
    kind: "reconstructed",
    rows: ["suffolk,2018/19,eligible,category-1,,,5"],
  });
  expect(withNotices(reconstructed)).toEqual([]);
});

it("says from when it may be used: of a draft, of a copy, of what is published and of what never will be", async () => {
  const prepared = await live("2032/33", "2022-23");
  const first = (mark?: Parameters<typeof noticeOf>[2]) =>
    noticeText(noticeOf(prepared, "press-notice", mark).edition).match(/\(embargo\) (.*)/)?.[1];
  const until = "2033-10-28 09:30";
  expect(first()).toBe("For immediate release: published at 09:30 on 28 October 2033.");
  const held = "Not for publication or broadcast before 09:30 on 28 October 2033, London time.";
  expect(first({ mark: { kind: "draft", until } })).toBe(held);
  expect(first({ mark: { kind: "pre-release", copy: 1, post: "A minister", until } })).toBe(held);
  expect(first({ mark: { kind: "rehearsal" } })).toBe("Not for release: this is a rehearsal.");
  const invented = noticeText(noticeOf(illustrative, "press-notice").edition);
  expect(invented).toContain("Not for release: the figures are invented.");
});

it("names those who answer the press and about the statistics; the press office names its own", async () => {
  const prepared = await live("2024/25", "2022-23");
  const contactsOf = (kind: string) => {
    const text = noticeText(noticeOf(prepared, kind).edition);
    return text
      .slice(text.indexOf("CONTACTS\n") + 9)
      .trim()
      .split("\n");
  };
  expect(contactsOf("press-notice")).toEqual(["A press desk", "A statistician"]);
  expect(contactsOf("office-notice")).toEqual(["A press desk"]);
  expect(noticeText(noticeOf(prepared, "office-notice").edition)).toContain("No quotation has been given");
});

it("is a draft to Parliament until it is published, and says nothing of who makes it", async () => {
  const prepared = await live("2024/25", "2022-23");
  const marked = { mark: { kind: "draft", until: "2032-10-28 09:30" } } as const;
  const draft = noticeText(noticeOf(prepared, "written-statement", marked).edition);
  expect(draft).toContain("Draft. Not made to Parliament.");
  expect(draft).toContain("are to be published on this day");
  const published = noticeText(noticeOf(prepared, "written-statement").edition);
  expect(published).toContain("are published today");
  expect(published).not.toMatch(/draft/i);
  expect(draft).not.toMatch(/Secretary of State|Minister|\bI\b|my /);
});

it("explains nothing where there is no figure, and still says what it is", async () => {
  const prepared = await make({
    year: "2024/25",
    framework: "2022-23",
    rows: ["suffolk,2024/25,notification-revoked,,,,3"],
  });
  const text = noticeText(noticeOf(prepared, "area-press-notice", { area: "suffolk" }).edition);
  expect(text).not.toContain("(headline)");
  expect(text).toContain("NOTES TO EDITORS");
});
