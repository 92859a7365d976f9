import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault, readCount, readPublishedRate } from "../../src/returns/values.ts";
import { english } from "../../src/words/english/english.ts";

/** The remedy for something written in a figure's place; undefined where it can be read. */
function remedy(written: string): string | undefined {
  const read = readCount(written);
  if (!isFault(read)) return undefined;
  const say = english.findings[read.code] as (args: unknown, medium: "text") => { remedy: string };
  return say(read.args, "text").remedy;
}

describe("advice on a figure", () => {
  test.each([
    ["1,204", "Is this 1204? Then write 1204."],
    ["1 204", "Is this 1204? Then write 1204."],
    ["12,345,678", "Is this 12345678? Then write 12345678."],
    ["1\u2009204", "Is this 1204? Then write 1204."],
    ["007", "Is this 7? Then write 7."],
    ["1068.0", "Write 1068."],
  ])("offers a number for %s: %s", (written, expected) => expect(remedy(written)).toBe(expected));

  test.each([
    ..."1138,0|2,5|12,34|1,2345|1,20 4|1 2|1204,|1.204|1.204,5|1,204.0|1.2k|5*|5 (est.)|~5|>5|10l8|1O|l".split(
      "|",
    ),
    ..."５|٣|five|5-10|5 people|£5|5%|0,204|,204|1,,204|1, 204,5|1068.5|1e3|0x10".split("|"),
  ])("offers none for %s", (written) => {
    // The only digits are those of the example of how 0 is written, and of the keyboard.
    expect(remedy(written)!.replace(/0 for none|digits 0 to 9/g, "")).not.toMatch(/\d/);
  });

  test("offers no number that is not the digits as they stand in groups of three", () => {
    const pieces = fc.array(fc.constantFrom("0", "1", "20", "345", ",", ".", " ", "'", "-", "k"), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const written = parts.join("").trim();
        const offered = /Then write (\d+)|^Write (\d+)\.$/.exec(remedy(written) ?? "");
        if (!offered) return;
        const number = offered[1] ?? offered[2]!;
        const grouped = /^\d{1,3}([, ']\d{3})+$/.test(written) && number === written.replace(/\D/g, "");
        const zeros = /^0\d+$/.test(written) || /^\d+\.0+$/.test(written);
        expect(grouped || (zeros && Number(written) === Number(number)), `${written}: ${number}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

test("a figure can be said to be confidential, and other words for that are told how to be written", () => {
  for (const written of ["confidential", "Confidential", "[c]", "[C]"]) {
    expect(readCount(written)).toEqual({ kind: "confidential" });
    expect(readPublishedRate(written)).toEqual({ kind: "confidential" });
  }
  for (const written of [
    "<5",
    "< 5",
    "<=5",
    "≤5",
    "less than 5",
    "c",
    "(c)",
    "suppressed",
    "redacted",
    "low",
  ]) {
    expect(readCount(written)).toMatchObject({ code: "FIGURE-WITHHELD" });
    expect(remedy(written)).toMatch(/^Write 'confidential' \(or \[c\]\)/);
  }
});

test("looking for what is wrong takes no time that grows with what is written", () => {
  for (const written of [
    "1".repeat(200_000),
    " ,".repeat(100_000),
    `1${" ".repeat(200_000)}2`,
    "a-".repeat(90_000),
  ]) {
    const start = process.cpuUsage();
    readCount(written);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  }
});
