import { describe, expect, test } from "vitest";
import type { Edition, SaidSentence } from "../../src/report/edition/edition.ts";
import { plainText } from "../../src/report/edition/plain-text.ts";
import { type Made, make, shipped } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";

function key(document: Edition): SaidSentence[] {
  const section = document.sections.find(({ id }) => id === "key-figures" || id === "key-findings");
  const lists = (section?.blocks ?? []).filter((block) => block.type === "list");
  return lists.flatMap(({ items }) => items.flat()).filter((inline) => inline.type === "sentence");
}

const words = (sentences: readonly SaidSentence[]) => sentences.map((each) => plainText([each]));
const summary = (document: Edition) => plainText(document.cover!.summary);

const suffolk = async (rows: readonly string[], more: Partial<Made> = {}) =>
  reportOf(await make({ rows: rows.map((row) => `Suffolk,${row}`), ...more }), "suffolk").document;

/** Registered offenders of some years up to 2018/19, the last of them jumping. */
const jumping = [800, 804, 799, 803, 801, 805, 860].map(
  (count, index) => `${2012 + index}/${13 + index},eligible,category-1,,,${count}`,
);

describe("the sentences of the key page", () => {
  test("are three to five of what may be said, the strongest first", async () => {
    const prepared = await shipped("2031-32");
    const order = ["risen fallen", "limits-apart", "limits-overlap side-by-side"];
    for (const place of [...prepared.statistics.respondingAreas.slice(0, 12), "national"]) {
      const sentences = key(reportOf(prepared, place).document);
      expect(sentences.length, place).toBeGreaterThanOrEqual(3);
      expect(sentences.length, place).toBeLessThanOrEqual(5);
      const strengths = sentences.map(({ rule }) => {
        const found = order.findIndex((rules) => rules.split(" ").includes(rule));
        return found < 0 ? order.length : found;
      });
      expect(strengths, place).toEqual(strengths.toSorted((a, b) => a - b));
      // What is beyond the usual three is beyond chance.
      expect(
        strengths.slice(3).every((strength) => strength < 2),
        place,
      ).toBe(true);
      expect(new Set(words(sentences)).size, place).toBe(sentences.length);
    }
  });

  test("begin with a change beyond chance, and say nothing twice of a count and its rate", async () => {
    const document = await suffolk(jumping);
    const [first, ...others] = key(document);
    expect(first!.rule).toBe("risen");
    expect(words([first!])[0]).toMatch(/^In Suffolk, 860 people were on the register .*, a rise of 55 /);
    expect(words(others).join(" ")).not.toContain("every 100,000");
  });

  test("set an area's rate beside that of the nation", async () => {
    const rows = ["2018/19,rso-rate,,,,130"];
    const nation = ["England and Wales,2018/19,rso-rate,,,,116"];
    const prepared = await make({ rows: [...rows.map((row) => `Suffolk,${row}`), ...nation] });
    expect(words(key(reportOf(prepared, "suffolk").document))).toEqual([
      expect.stringMatching(/^In Suffolk, 130 people .*, and 116 in England and Wales\./),
    ]);
  });

  test("take a sum of a few areas for no nation", async () => {
    const rows = ["Suffolk", "Norfolk"].map((area) => `${area},2018/19,eligible,category-1,,,856`);
    expect(key(reportOf(await make({ rows }), "suffolk").document)).toEqual([]);
  });

  test("do not repeat a card that stands alone, whose figure the cover says then", async () => {
    const document = await suffolk(["2018/19,eligible,category-1,,,856"]);
    expect(key(document)).toEqual([]);
    expect(summary(document)).toBe("In Suffolk, 856 people were on the register on 31\u00A0March 2019.");
  });
});

describe("the cover", () => {
  test("says what the year showed in one or two of those sentences, in reports of every kind", async () => {
    for (const kind of ["live", "illustrative", "reconstructed"] as const) {
      const document = await suffolk(jumping, { kind });
      expect(summary(document)).toBe(words(key(document)).slice(0, 2).join(" "));
      expect(document.cover!.summary.filter(({ type }) => type === "sentence").length).toBeLessThan(3);
    }
  });

  test("gives the main figure alone where all that could be said is that nothing may be compared", async () => {
    const document = await suffolk(["2021/22,eligible,,,,1000", "2022/23,eligible,,,,1200"], {
      year: "2022/23",
      framework: "2022-23",
    });
    expect(key(document).map(({ rule }) => rule)).toEqual(["not-comparable"]);
    expect(document.cover!.summary).toMatchObject([{ type: "sentence", rule: "figure" }]);
  });

  test("says nothing where there is nothing to say", async () => {
    const document = await suffolk(["2018/19,eligible,category-1,,,,not available"]);
    expect(document.cover!.summary).toEqual([]);
  });
});
