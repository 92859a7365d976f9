import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/verify/numbers/tokens.ts";
import { type Alter, inPage, inPdf, inPlainNumbers, inTextFile, inWorkbook } from "../support/altered.ts";
import {
  editionOf,
  inShort,
  only,
  type PublishedFiles,
  printedOf,
  publishedSmall,
  verifyFiles,
  withManifest,
} from "../support/published.ts";

const published = await publishedSmall();

const report = "suffolk-illustrative";
const notice = "suffolk_area-press-notice-illustrative";
const tables = "england-and-wales_tables-illustrative";

/** A number of a document, and one that differs from it in the last digit. */
function altered(document: string): { readonly from: string; readonly to: string } {
  const from = printedOf(editionOf(published, document)).find(({ value }) => /^\d,\d{3}$/.test(value))!.value;
  return { from, to: `${from.slice(0, -1)}${(Number(from.at(-1)) + 1) % 10}` };
}

/** What is wrong in the files of one document alone, in a folder of its own. */
async function foundIn(files: PublishedFiles): Promise<string[]> {
  return inShort((await verifyFiles(files)).findings).filter((each) => !each.includes("A link leads"));
}

const places: readonly (readonly [document: string, ending: string, alter: Alter])[] = [
  [report, ".html", inTextFile],
  [report, ".pdf", inPdf],
  [report, ".md", inTextFile],
  [report, ".govspeak.md", inTextFile],
  [report, ".eligible-by-category-and-level.csv", inTextFile],
  [report, ".eligible-by-category-and-level.csv", inPlainNumbers],
  [notice, ".txt", inTextFile],
  [notice, ".headline.alt.txt", inTextFile],
  [notice, ".html", inTextFile],
  [notice, ".pdf", inPdf],
  [tables, ".ods", inWorkbook],
  [tables, ".xlsx", inWorkbook],
];

describe("one digit that was altered", () => {
  it.each(places)(
    "in %s%s is found with a manifest that was made to fit",
    async (document, ending, alter) => {
      const { from, to } = altered(document);
      const name = `${document}${ending}`;
      const files = only(published, document);
      const changed = new Map([...files, [name, await alter(files.get(name)!, from, to)]]);
      const found = await foundIn(withManifest(changed));
      expect(found.length).toBeGreaterThan(0);
      for (const finding of found) {
        expect(finding).toContain(
          `VERIFY-FIGURE ${name} This file says '${alter === inPlainNumbers ? to.replace(",", "") : to}' `,
        );
        expect(finding).toMatch(/(figure|section|Table|Figure)/);
      }
      // With the manifest as it was, the file is told of too.
      expect(await foundIn(changed)).toContainEqual(expect.stringMatching(`^VERIFY-FILE ${name} `));
    },
  );

  it("in an edition is found, and the edition is named as the odd one out", async () => {
    const { from, to } = altered(report);
    const name = `${report}.json`;
    const files = only(published, report);
    const text = new TextDecoder().decode(files.get(name)!);
    const changed = withManifest(
      new Map([...files, [name, new TextEncoder().encode(text.replaceAll(`"${from}"`, `"${to}"`))]]),
    );
    const found = await foundIn(changed);
    expect(found.filter((finding) => !finding.includes(` ${name} `))).toEqual([]);
    expect(found).toContainEqual(
      expect.stringMatching(/^VERIFY-EDITION .* its own figure \S+ is '\d,\d{3}'\.$/),
    );
    expect(found).toContainEqual(
      expect.stringMatching(`^VERIFY-FIGURE ${name} This file says '${to}' .* say '${from}'\\.$`),
    );
  });

  it("in the data of the release is found in each of their files", async () => {
    const files = only(published, report, "data");
    const { from, to } = altered(report);
    for (const name of ["data.csv", "data.json"]) {
      const id = printedOf(editionOf(published, report)).find(({ value }) => value === from)!.figure;
      const text = new TextDecoder().decode(files.get(name)!);
      const row = text.split("\n").find((line) => line.includes(`${id},`) || line.includes(`"${id}"`))!;
      const plain = (number: string) => number.replace(",", "");
      const other = row.replace(new RegExp(`(?<![\\d./])${plain(from)}(?!\\d)`), plain(to));
      expect(other).not.toBe(row);
      const changed = new Map([...files, [name, new TextEncoder().encode(text.replace(row, other))]]);
      const found = await foundIn(withManifest(changed));
      expect(found).toContainEqual(
        expect.stringMatching(
          `^VERIFY-FIGURE ${name} This file says '${plain(to)}' in the column 'value' \\(figure ${id}\\)`,
        ),
      );
    }
  });
});

it("is found on the page of the release, which is of no document", async () => {
  const national = "england-and-wales-illustrative";
  const files = only(published, national, "index", "statements");
  const page = new TextDecoder().decode(files.get("index.html")!);
  const changed = page.replace(/(<dd class="value" data-figure="[^"]*">)[\d,]+/, "$1987,654");
  expect(changed).not.toBe(page);
  const altered = new Map([...files, ["index.html", new TextEncoder().encode(changed)]]);
  const told = (of: PublishedFiles) => foundIn(withManifest(of));
  expect((await told(files)).filter((each) => each.startsWith("VERIFY-FIGURE"))).toEqual([]);
  expect(await told(altered)).toContainEqual(
    expect.stringMatching(/^VERIFY-FIGURE index\.html This file says '987,654' \(figure \S+\)/),
  );
});

describe("a number in the picture of a chart", () => {
  const national = "england-and-wales-illustrative";
  const page = new TextDecoder().decode(published.get(`${national}.html`)!);
  const drawings = [...page.matchAll(/<svg[^>]*>.*?<\/svg>/gs)].filter(({ 0: svg }) =>
    /<text[^>]*>\d/.test(svg),
  );

  it.each(drawings.map((drawing, index) => [index, drawing] as const))(
    "is found in drawing %i of a page, for a wide window or for a narrow one",
    async (_, { 0: svg, index }) => {
      const other = svg.replace(/(<text[^>]*>)(\d[\d,]*)(?=[ <])/, "$1987,654");
      expect(other).not.toBe(svg);
      const changed = page.slice(0, index) + other + page.slice(index + svg.length);
      const files = new Map([
        ...only(published, national),
        [`${national}.html`, new TextEncoder().encode(changed)] as const,
      ]);
      expect(await foundIn(withManifest(files))).toContainEqual(
        expect.stringMatching(/^VERIFY-FIGURE england-and-wales-illustrative\.html .*'987,654'/),
      );
    },
  );

  it("is looked for in more than one", () => {
    expect(drawings.length).toBeGreaterThan(1);
  });
});

describe("any digit of any figure", () => {
  const cases = [
    [report, ".html", inPage],
    [report, ".pdf", inPdf],
    [report, ".md", inTextFile],
    [notice, ".txt", inTextFile],
  ] as const;
  it.each(cases)("that was altered in %s%s is found", async (document, ending, alter) => {
    const name = `${document}${ending}`;
    const files = only(published, document);
    const numbers = [
      ...new Set(
        printedOf(editionOf(published, document)).flatMap(({ text }) =>
          numbersIn(text).map(({ text }) => text),
        ),
      ),
    ].filter((text) => /\d/.test(text) && !text.startsWith("["));
    // Every third number, at another digit and another of its places each time: a whole round, and the same on every run.
    for (const [index, from] of numbers.entries()) {
      if (index % 3 !== 0) continue;
      const digits = [...from.matchAll(/\d/g)].map(({ index: at }) => at);
      const at = digits[index % digits.length]!;
      const to = `${from.slice(0, at)}${(Number(from[at]) + 1 + (index % 8)) % 10}${from.slice(at + 1)}`;
      let changed: Uint8Array;
      try {
        changed = await alter(files.get(name)!, from, to, alter === inPdf ? 0 : index);
      } catch {
        // Only drawn, or only said in the data.
        continue;
      }
      const found = await foundIn(withManifest(new Map([...files, [name, changed]])));
      expect(found, `${from} to ${to}`).toContainEqual(expect.stringContaining(` ${name} `));
    }
  });
});
