import { describe, expect, it } from "vitest";
import { mostRows } from "../../src/csv/parse.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { longestYaml } from "../../src/yaml/parse.ts";
import { project, releaseOf } from "./project.ts";

function codes(file: string, text: string): string[] {
  const { findings } = readReturns(project, releaseOf([{ file, bytes: new TextEncoder().encode(text) }]));
  return findings.map((finding) => finding.code);
}

/** Reads what would take minutes or all memory if it were parsed; the time is generous for a busy machine. */
function quickly(file: string, text: string): string[] {
  const start = performance.now();
  const found = codes(file, text);
  expect(performance.now() - start).toBeLessThan(15_000);
  return found;
}

describe("returns that are too much", () => {
  it("have more characters than are read", () => {
    expect(quickly("big.yaml", `area: Suffolk\n${"#".repeat(longestYaml)}`)).toEqual(["FILE-TOO-LARGE"]);
  });

  it("have more rows than are read", () => {
    const rows = "Suffolk,2031/32,eligible,1\n".repeat(mostRows + 1);
    expect(quickly("big.csv", `area,year,measure,value\n${rows}`)).toEqual(["FILE-TOO-LARGE"]);
  });

  it("have one endless value", () => {
    const found = quickly("long.csv", `area,year,measure,value\n"${"x".repeat(1_000_000)}`);
    expect(found).toEqual(["CSV-SYNTAX"]);
  });

  it("nest brackets or dashes", () => {
    expect(quickly("deep.yaml", "[".repeat(150_000))).toEqual(["YAML-TOO-DEEP"]);
    expect(quickly("deep.yaml", "- ".repeat(75_000))).toEqual(["YAML-TOO-DEEP"]);
    expect(quickly("deep.yaml", "{a: ".repeat(40_000))).toEqual(["YAML-TOO-DEEP"]);
  });

  it("have as many names as fit", () => {
    const names = Array.from({ length: 12_000 }, (_, index) => `n${index}: 1`).join("\n");
    expect(new Set(quickly("names.yaml", names))).toEqual(new Set(["RETURN-SHAPE", "FINDINGS-MORE"]));
  });
});

const header = "area,year,measure,category,level,item,value,kind,status,basis,source,note\n";
const row = "Suffolk,2031/32,eligible,category-1,level-1,,1,,,,,";
const yaml = "area: Suffolk\nyear: 2031/32\nfigures:\n";
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** Files that took tens of seconds, or all memory, while each fault was looked up or told of by itself. */
const hostile: Readonly<Record<string, readonly [string, string]>> = {
  "names that nothing has": ["a.yaml", yaml + many(15_000, (index) => `  n${index}: 1\n`)],
  "names at the top": ["a.yaml", many(15_000, (index) => `n${index}: 1\n`)],
  "names in brackets": ["a.yaml", `${yaml}  eligible: {${many(20_000, (index) => `n${index},`)}}\n`],
  "lines without a colon": ["a.yaml", `${yaml}${"x\n".repeat(29_000)}`],
  "lines that stand on no level": [
    "a.yaml",
    yaml + many(9_000, (index) => `${" ".repeat(((index * 7) % 13) + 1)}n${index}: 1\n`),
  ],
  "signs for values": ["a.yaml", yaml + many(12_000, (index) => `  n${index}: *a\n`)],
  "marks that nothing refers to": ["a.yaml", yaml + many(9_000, (index) => `  n${index}: &a${index} 1\n`)],
  "open quotation marks": ["a.yaml", yaml + many(14_000, (index) => `  n${index}: "a\n`)],
  "a value of blanks": ["a.yaml", `${yaml}  eligible: 1${" ".repeat(180_000)}x\n`],
  "names behind each other in one line": ["a.yaml", `${yaml}notes: {${"a: b: ".repeat(30_000)}}\n`],
  "texts that a # ends": [
    "a.yaml",
    `${yaml}  eligible: 1\nnotes:\n${many(9_000, (index) => ` n${index}: a b c #d\n`)}`,
  ],
  "blanks in cells": [
    "a.csv",
    header + many(400, () => `${row.replace(",1,", `,1${" ".repeat(4900)}2,`)}\n`),
  ],
  "a value too many": ["a.csv", header + `${row},x\n`.repeat(40_000)],
  "letters that cannot be printed": ["a.csv", header + `${row}\u{1F642}\n`.repeat(40_000)],
  "one endless line": ["a.csv", header + "a,".repeat(1_000_000)],
  "areas that nobody knows": ["a.csv", header + many(40_000, (index) => `Suff${index}${row.slice(7)}\n`)],
  "one area that nobody knows": ["a.csv", header + `Suffolc${row.slice(7)}\n`.repeat(40_000)],
  "one figure many times": ["a.csv", header + `${row}\n`.repeat(40_000)],
  "another year": ["a.csv", header + `${row.replace("2031", "2030").replace("/32", "/31")}\n`.repeat(40_000)],
  "other printed values": [
    "a.csv",
    `${header}${row}\n${many(40_000, () => `${row.replace(",1,,", ",2,also printed,")}\n`)}`,
  ],
  "blank lines": ["a.csv", header + "\n".repeat(2_000_000)],
  "quotation marks": ["a.csv", header + '"'.repeat(1_500_000)],
  "garbled words": ["a.csv", header + `${row}M\u00c3\u00b4n\n`.repeat(40_000)],
};

describe("files made to do harm", () => {
  it.each(Object.entries(hostile))(
    "%s: take no longer than others, and few findings say what is wrong",
    (_, [file, text]) => {
      const start = process.cpuUsage();
      const found = codes(file, text);
      // Each takes well under two seconds on any machine of today; what grows with the square takes minutes.
      expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
      // Twenty of each kind at the most, and how many more there are.
      expect(found.length).toBeLessThanOrEqual(70);
    },
  );
});
