import { describe, expect, test } from "vitest";
import type { Coordinate } from "../../src/figures/coordinate.ts";
import { parseYear } from "../../src/figures/year.ts";
import { breaksBetween } from "../../src/framework/breaks.ts";
import type { PreparedRelease } from "../../src/pipeline.ts";
import type { Chart, Edition, Inline } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { make, shipped, shippedReleases } from "../support/project.ts";
import { placesOf, reportOf } from "../support/reports.ts";
import { blocksOf, usesOf } from "./walk.ts";

const releases = await Promise.all(shippedReleases.map((id) => shipped(id)));
const reports = releases.flatMap((prepared) =>
  placesOf(prepared).map((place) => ({ prepared, place, document: reportOf(prepared, place).document })),
);

/** The sentences on what changed, at the head of a report. */
function findings(document: Edition): (readonly Inline[])[] {
  const section = document.sections.find(({ id }) => id === "key-figures" || id === "key-findings")!;
  return section.blocks.flatMap((block) => (block.type === "list" ? [...block.items] : []));
}

async function suffolk(rows: readonly string[], year = "2018/19", framework = "2015-16") {
  const prepared = await make({ rows, year, framework });
  const { document } = reportOf(prepared, "suffolk");
  return findings(document).map((sentence) => plainText(sentence));
}

describe("a key finding", () => {
  test("gives both values, both periods, the change and the percentage", async () => {
    const [sentence] = await suffolk([
      "Suffolk,2017/18,eligible,category-1,,,1204",
      "Suffolk,2018/19,eligible,category-1,,,1240",
    ]);
    expect(sentence).toBe(
      "In Suffolk, 1,240 people were on the register on 31\u00A0March 2019, and 1,204 a year before; earlier " +
        "years are too few to say whether that is unusual.",
    );
  });

  test("gives the percentage of a rise that is more than the usual movement of the series", async () => {
    const [sentence] = await suffolk([
      ...[1100, 1131, 1160, 1192].map((n, i) => `Suffolk,${2014 + i}/${15 + i},eligible,category-1,,,${n}`),
      "Suffolk,2018/19,eligible,category-1,,,1240",
    ]);
    expect(sentence).toBe(
      "In Suffolk, 1,240 people were on the register on 31\u00A0March 2019, a rise of 48 (4.0%) from 1,192 a year before.",
    );
  });

  test("gives no percentage on a base under 50", async () => {
    const rows = (before: number) => [
      ...[0, 1, 2].map((i) => `Suffolk,${2014 + i}/${15 + i},eligible,,level-2,,${before}`),
      `Suffolk,2017/18,eligible,,level-2,,${before}`,
      "Suffolk,2018/19,eligible,,level-2,,74",
    ];
    expect((await suffolk(rows(49)))[0]).toMatch(/, a rise of 25 from 49 a year before\.$/);
    expect((await suffolk(rows(50)))[0]).toMatch(/, a rise of 24 \(48\.0%\) from 50 a year before\.$/);
  });

  test("says where nothing changed", async () => {
    const [sentence] = await suffolk([
      "Suffolk,2017/18,eligible,,level-2,,60",
      "Suffolk,2018/19,eligible,,level-2,,60",
    ]);
    expect(sentence).toBe(
      "In Suffolk, 60 people were managed through MAPPA at Level 2 on 31\u00A0March 2019, the same number as a year before.",
    );
  });

  test("across a break gives the sentence of the break and no change", async () => {
    const rows = ["Suffolk,2021/22,eligible,,,,1000", "Suffolk,2022/23,eligible,,,,1200"];
    const [sentence] = await suffolk(rows, "2022/23", "2022-23");
    expect(sentence).toBe(
      "In Suffolk, 1,200 people were managed through MAPPA on 31\u00A0March 2023. Category 4 was added in 2022/23; totals " +
        "of all categories before it do not include those offenders.",
    );
  });

  test("is not written where there is nothing to compare with", async () => {
    expect(await suffolk(["Suffolk,2018/19,eligible,category-1,,,1240"])).toEqual([]);
  });

  test("does not compare sums over different areas, and a card says which areas its sum lacks", async () => {
    const prepared = await make({
      rows: [
        "Suffolk,2017/18,eligible,category-1,,,800",
        "Suffolk,2018/19,eligible,category-1,,,830",
        "Kent,2018/19,eligible,category-1,,,1500",
        "Essex,2018/19,eligible,category-2,,,70",
      ],
    });
    const { document } = reportOf(prepared, "national");
    const cards = blocksOf(document).flatMap((block) => (block.type === "key-figures" ? block.items : []));
    const card = cards.find((each) => each.label === "Registered sexual offenders")!;
    expect(plainText([card.value, ...card.context])).toBe(
      "2,330on 31\u00A0March 2019, in 2 of 42 areas. The sum of 2 of the 42 areas. Essex gave other figures, but none that could be added here. Sums over different areas do not add up.",
    );
    expect(findings(document)).toEqual([]);
    const charts = blocksOf(document).filter((block) => block.type === "chart");
    for (const { headline } of charts) expect(plainText(headline)).not.toMatch(/rose|fell/);
  });
});

describe("in every report that comes with the program", () => {
  const each = reports.map(({ prepared, place, document }) => ({
    name: `${prepared.release.id} ${place}`,
    prepared,
    place,
    document,
  }));

  test("every figure that is used is in the document, and every note that a table names", () => {
    let uses = 0;
    for (const { name, document } of each) {
      for (const use of usesOf(document)) {
        uses++;
        expect(document.figures[use.figure], `${name} ${use.figure}`).toBeDefined();
      }
      for (const block of blocksOf(document)) {
        if (block.type !== "table") continue;
        for (const note of [...block.notes, ...block.rows.flatMap((row) => row.notes)])
          expect(document.notes[note - 1], `${name} ${block.id} note ${note}`).toMatch(/\.$/);
      }
    }
    expect(uses).toBeGreaterThan(10_000);
  });

  test("every computed figure names its inputs, and every stated one its file and line", () => {
    for (const { name, document } of each) {
      for (const { id, value, source, inputs } of Object.values(document.figures)) {
        const known = value.kind === "count" || value.kind === "rate" || value.kind === "change";
        if (source.kind === "stated")
          expect(source.location, `${name} ${id}`).toMatchObject({ line: expect.any(Number) as unknown });
        else if (known) expect(inputs.length, `${name} ${id}`).toBeGreaterThan(0);
      }
    }
  });

  test("the words of a headline hold no number but years, days, levels, categories, bases and counts of areas", () => {
    const allowed =
      /\b\d+ of 42\sareas\b|\b(?:95|99\.8)% control limits|\b(?:Level|Levels|Category) \d(?:(?:,| and| or) \d)*\b|The sum of \d+ of the \d+ areas|\b31\sMarch \d{4}\b|\b1\sApril \d{4}\b|\b\d{4}\/\d{2}\b|(?:per|every) 100,000 people|aged 10 and over|\bmid-\d{4}|\bCensus \d{4}/g;
    let seen = 0;
    for (const { name, document } of each) {
      for (const block of blocksOf(document)) {
        if (block.type !== "chart") continue;
        seen++;
        const words = block.headline.flatMap(wordsIn).join("|").replace(allowed, "");
        expect(withoutCounts(words, block), `${name} ${block.id}`).not.toMatch(/\d/);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test("the words of a key finding hold no number but years, days, levels, categories and bases", () => {
    const allowed =
      /\bLevels? \d(?: (?:and|or) \d)*\b|\bCategory \d\b|The sum of \d+ of the \d+ areas|\b31\sMarch \d{4}\b|\b1\sApril \d{4}\b|\b\d{4}\/\d{2}\b|(?:per|every) 100,000 people|aged 10 and over|\bmid-\d{4}|\bCensus \d{4}/g;
    let seen = 0;
    for (const { name, prepared, document } of each) {
      const { breaks: own, cautions } = prepared.release.framework;
      const breaks = [...own, ...cautions].map(({ sentence }) => sentence);
      for (const sentence of findings(document)) {
        seen++;
        const words = sentence.flatMap(wordsIn).join("|").replaceAll("\u00A0", " ");
        const rest = breaks.reduce((left, words_) => left.replace(words_, ""), words);
        expect(rest.replace(allowed, ""), name).not.toMatch(/\d/);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  test("the words that the program writes give no cause and raise no alarm", () => {
    const unwanted = /because of|due to|thanks to|caused|soar|plummet|surge|worr|alarm|dangerous|shock/i;
    for (const { name, document } of each) {
      const generated = [
        ...findings(document),
        ...blocksOf(document).flatMap((block) =>
          block.type === "chart" ? [block.headline, block.alternative] : [],
        ),
      ];
      for (const content of generated) expect(plainText(content), name).not.toMatch(unwanted);
    }
  });

  test("no change is a number across a break, and none is a percentage on a base under 50", () => {
    let changes = 0;
    for (const { name, prepared, document } of each) {
      for (const { id, at, value } of Object.values(document.figures)) {
        if (value.kind !== "change") continue;
        changes++;
        expect(brokenAt(prepared, at), `${name} ${id}`).toBe(false);
      }
      for (const use of usesOf(document)) {
        if (use.format.change !== "percent") continue;
        const { value } = document.figures[use.figure]!;
        if (value.kind === "change" && value.from < 50)
          expect(plainText([use]), `${name} ${use.figure}`).toBe("[z]");
      }
    }
    expect(changes).toBeGreaterThan(800);
  });
});

/** The words of a piece of text without its figures. */
function wordsIn(inline: Inline): string[] {
  if (inline.type === "figure") return [""];
  if (inline.type === "break") return [];
  return "children" in inline ? inline.children.flatMap(wordsIn) : [inline.text];
}

/** The words of a headline without the numbers of areas that the groups of its chart have, alone or together. */
function withoutCounts(words: string, { groups = [] }: Chart): string {
  const sizes = groups.map(({ points }) => points.length);
  const compared = groups.filter(({ label }) => !label.startsWith("Not compared"));
  const known = [
    ...sizes,
    sizes.reduce((sum, size) => sum + size, 0),
    compared.reduce((sum, { points }) => sum + points.length, 0),
  ];
  return words.replace(/\b(\d+)\sareas?\b/g, (whole, count) => (known.includes(Number(count)) ? "" : whole));
}

/** Whether a break lies in the year of a change. */
function brokenAt({ release }: PreparedRelease, { year, measure, members }: Coordinate): boolean {
  const before = parseYear(`${Number(year.slice(0, 4)) - 1}/${year.slice(2, 4)}`)!;
  return breaksBetween(release.framework, { measure, members }, before, year).length > 0;
}
