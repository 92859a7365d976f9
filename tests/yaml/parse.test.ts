import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineCounter, parseDocument, stringify } from "yaml";
import { isDeeperThan } from "../../src/yaml/nesting.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { told } from "../support/told.ts";

const codes = (text: string) => parseYaml("a.yaml", text).findings.map(({ code }) => code);

describe("a place in a YAML file", () => {
  test("is the one that the parser counts, whatever the line ends", () => {
    const lines = fc.array(fc.constantFrom("a: 1", "b: two words", "c: [x, y]", "# é", "", "d: { e: 5 }"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n"), (some, newline) => {
        const text = some
          .map((line, index) => line.replace(/^[a-z]/, (name) => `${name}${index}`))
          .join(newline);
        const counter = new LineCounter();
        const document = parseDocument(text, { lineCounter: counter });
        const yaml = parseYaml("a.yaml", text);
        for (const name of Object.keys((yaml.data ?? {}) as object)) {
          const [start = 0, end = 0] = (document.get(name, true) as { range?: number[] }).range ?? [];
          const { line, col } = counter.linePos(start);
          const excerpt = text.split(/\r?\n/)[line - 1];
          expect(yaml.locate([name])).toEqual({
            file: "a.yaml",
            line,
            column: col,
            excerpt,
            length: end - start,
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a fault of a YAML file", () => {
  test("points at a character of the line that it names", () => {
    const pieces = fc.constantFrom(
      ..."a: 1|b:|- |[|]|{|}|\"|'|: |, |\n|\r\n|\t|  |&x|*x|#|?|!|%|é|a".split("|"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const lines = text.split(/\r?\n/);
        for (const finding of parseYaml("a.yaml", text).findings) {
          const { line = 0, column = 0, excerpt, length = 0 } = told(finding).location!;
          expect(excerpt).toBe(lines[line - 1]);
          // At the most behind the last character, or on the carriage return that ends the line.
          expect(column).toBeLessThanOrEqual(excerpt!.length + 2);
          expect(column - 1 + length).toBeLessThanOrEqual(excerpt!.length + 2);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is in its own line also where a bracket above was closed too often", () => {
    const { findings } = parseYaml("a.yaml", "area: Suffolk\n}figures:\n  a: 1\n  b: 2\n");
    for (const { location } of findings.map(told))
      expect(location!.excerpt!.length).toBeGreaterThanOrEqual(location!.column! - 1);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("a name that stands twice", () => {
  test("is found in every list of names, with the faults around it in order", () => {
    const { findings } = parseYaml("a.yaml", "a: 1\nb: { c: 1, c: 2 }\na: 2\n'a': 3\n");
    expect(findings.map(told)).toMatchObject([
      { code: "YAML-DUPLICATE-KEY", location: { line: 2, column: 12, length: 1 } },
      { code: "YAML-DUPLICATE-KEY", location: { line: 3, column: 1 } },
      { code: "YAML-DUPLICATE-KEY", location: { line: 4, column: 1 } },
    ]);
    expect(codes("a: 1\na: 2\nb: [\n")[0]).toBe("YAML-DUPLICATE-KEY");
    expect(codes("a: 1\na: 2\n\tb: 3\n")).toEqual(["YAML-TAB"]);
  });

  test("is found as the parser finds it", () => {
    const name = fc.constantFrom("a", "b", "'a'", "__proto__", "1", "no");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        const text = names.map((each) => `${each}: 1\n`).join("");
        const { errors } = parseDocument(text, { prettyErrors: false, stringKeys: true });
        const places = parseYaml("a.yaml", text).findings.map(({ location }) => lineOf(location));
        expect(places).toEqual(errors.map(({ pos }) => text.slice(0, pos[0]).split("\n").length));
      }),
    );
  });

  test("takes no time that grows with the square of names", () => {
    const many = Array.from({ length: 15_000 }, (_, index) => `n${index}: 1`).join("\n");
    // Of the processor and not of the clock, which also counts what other programs do.
    const start = process.cpuUsage();
    expect(codes(`${many}\nn7: 2`)).toEqual(["YAML-DUPLICATE-KEY"]);
    // It took some four seconds when each name was compared with all before it.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});

describe("the guard against deep nesting", () => {
  test("passes what is as deep as is allowed, and not what is deeper", () => {
    for (const [open, close] of ["[]", "{}"]) {
      expect(isDeeperThan(40, open!.repeat(40) + close!.repeat(40))).toBe(false);
      expect(isDeeperThan(40, open!.repeat(41))).toBe(true);
      expect(isDeeperThan(40, `${open}${close}`.repeat(100))).toBe(false);
    }
    expect(isDeeperThan(40, "- ".repeat(40))).toBe(false);
    expect(isDeeperThan(40, `a: 1\n${"- ".repeat(41)}`)).toBe(true);
    expect(isDeeperThan(40, `a: 1\n${" ".repeat(81)}b: 1`)).toBe(false);
    expect(isDeeperThan(40, `a: 1\n${" ".repeat(82)}b: 1`)).toBe(true);
    expect(isDeeperThan(40, `${" ".repeat(30)}\n`.repeat(20))).toBe(false);
  });

  test("never lets through what is more than twice as deep", () => {
    const kind = fc.constantFrom("list", "names");
    const levels = fc.oneof(
      fc.array(kind, { minLength: 4, maxLength: 30 }),
      fc.array(fc.constant("names"), { minLength: 4, maxLength: 30 }),
    );
    const style = fc.record({
      collectionStyle: fc.constantFrom("block" as const, "flow" as const),
      indent: fc.constantFrom(1, 2, 4),
      indentSeq: fc.boolean(),
    });
    fc.assert(
      fc.property(levels, style, (kinds, options) => {
        const data = kinds.reduce<unknown>((below, each) => (each === "list" ? [below] : { a: below }), "x");
        const most = Math.floor((kinds.length - 3) / 2);
        expect(isDeeperThan(most, stringify(data, options))).toBe(true);
      }),
    );
  });
});

function lineOf(location: { readonly file: string } | undefined): number | undefined {
  return (location as { readonly line?: number } | undefined)?.line;
}
