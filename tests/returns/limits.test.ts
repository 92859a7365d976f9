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
