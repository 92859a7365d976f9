import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { readReturns } from "../../src/returns/reading/read.ts";
import { english } from "../../src/words/english/english.ts";
import { sayFinding } from "../../src/words/say-finding.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { ChangedText } from "../../src/yaml/written/changes.ts";
import { linesOf } from "../../src/yaml/written/lines.ts";
import { uncommented } from "../../src/yaml/written/uncommented.ts";
import { project, releaseOf } from "../returns/project.ts";

describe("a changed text", () => {
  const splice = fc.record({
    from: fc.nat(30),
    length: fc.nat(4),
    text: fc.string({ maxLength: 4 }),
  });

  test("knows of every character that stayed where it stood", () => {
    const before = "abcdefghijklmnopqrstuvwxyzABCDEFGH";
    fc.assert(
      fc.property(fc.array(splice, { maxLength: 6 }), (some) => {
        const splices = some.map(({ from, length, text }) => ({
          from,
          to: from + length,
          text: text.replace(/[a-zA-Z]/g, "."),
        }));
        const changed = new ChangedText(before, splices);
        for (const [at, character] of [...changed.text].entries()) {
          if (/[a-zA-Z]/.test(character)) expect(before[changed.origin(at)]).toBe(character);
        }
        for (let at = 1; at < changed.text.length; at++)
          expect(changed.origin(at)).toBeGreaterThanOrEqual(changed.origin(at - 1));
      }),
    );
  });
});

const framework = project.frameworks.at(-1)!;
const form = yamlForm(
  english.form,
  returnForm(framework, { name: "Suffolk", slug: "suffolk" }, "2031/32"),
).replaceAll("not available", "12");
const lines = form.split("\n");
/** The lines of the form that hold a name, by index. */
const named = lines.flatMap((line, index) => (/^ *[a-z]/.test(line) ? [index] : []));

function read(text: string): readonly Finding[] {
  const bytes = new TextEncoder().encode(text);
  return readReturns(project, releaseOf([{ file: "suffolk.yaml", bytes }])).findings;
}

const lineOf = ({ location }: Finding) => (location as { line?: number } | undefined)?.line ?? 0;

function withLine(index: number, change: (line: string) => string): string {
  return lines.map((line, at) => (at === index ? change(line) : line)).join("\n");
}

describe("one fault put into a form that is filled in", () => {
  test("without one there is nothing to say", () => expect(read(form)).toEqual([]));

  const faults: Readonly<Record<string, (line: string) => string>> = {
    "a space too many": (line) => ` ${line}`,
    "a space too few": (line) => line.replace(/^ /, ""),
    "no colon": (line) => line.replace(":", ""),
    "no space behind the colon": (line) => line.replace(": ", ":"),
    "a star for the value": (line) => line.replace(/: .*/, ": *"),
    "an open quotation mark": (line) => line.replace(/: (.*)/, ': "$1'),
    "a bracket that closes nothing": (line) => line.replace(/$/, " }"),
  };

  test.each(Object.entries(faults))(
    "%s: is told of in its line or the next, and in few words",
    (_, change) => {
      for (const index of named) {
        const text = withLine(index, change);
        if (text === form) continue;
        const findings = read(text);
        // The first name of a list may stand further in, as long as all do.
        if (findings.length === 0) continue;
        expect(findings.length, lines[index]).toBeLessThanOrEqual(4);
        const near = findings.some((each) => Math.abs(lineOf(each) - index - 1) <= 1);
        // Names of the same rank below may be the ones that stand out then.
        const below = findings.some((each) => lineOf(each) > index);
        expect(near || below, `${lines[index]}: ${findings.map(lineOf).join()}`).toBe(true);
        for (const each of findings) {
          const { problem, remedy } = sayFinding(english, each);
          expect(`${problem} ${remedy}`).not.toMatch(
            /mapping|implicit|scalar|token|sequence|alias cannot|plain value/i,
          );
        }
      }
    },
  );

  test("is never a crash, and never a figure that nobody wrote, whatever character is put where", () => {
    const sign = fc.constantFrom(..." :-#*&!|>%@`'\"{}[],?\t\n~x5", "\u00a0", "\r", "’");
    fc.assert(
      fc.property(fc.nat(form.length), sign, fc.nat(2), (at, put, gone) => {
        const text = form.slice(0, at) + put + form.slice(at + gone);
        const { returns } = readReturns(
          project,
          releaseOf([{ file: "suffolk.yaml", bytes: new TextEncoder().encode(text) }]),
        );
        for (const { value } of returns.flatMap(({ entries }) => entries)) {
          if (value.kind === "count") expect([12, 1, 2, 5, 15, 51, 512, 125, 152, 52]).toContain(value.count);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("the form's examples are read where a blank stands in the place of the mark in front", () => {
  const start = lines.findIndex((line) => line.startsWith("#notes:"));
  expect(start).toBeGreaterThan(0);
  const taken = lines
    .filter((line, index) => index < start || !/^# \S/.test(line))
    .map((line, index) => (index < start ? line : line.replace(/^#/, " ")));
  const text = taken.join("\n");
  expect(text).toContain("\n notes:\n   ");
  expect(uncommented(linesOf(text), ["notes"]).length).toBeGreaterThan(1);
  const codes = read(text).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith("YAML") || code === "RETURN-SHAPE")).toEqual([]);
});

test("signs mean what they mean elsewhere in YAML, and below other names", () => {
  const text =
    "figures: { a: 1 }\nnotes:\n  b: |\n    text: of * lines\n  c: >-\n    more\n    text\n  d: [x, y]\n";
  const { data, findings } = parseYaml("a.yaml", text, { plainBelow: "figures" });
  expect(findings).toEqual([]);
  expect(data).toEqual({
    figures: { a: 1 },
    notes: { b: "text: of * lines\n", c: "more text", d: ["x", "y"] },
  });
  expect(parseYaml("a.yaml", "a: [c]\nb: >\n  x\n").data).toEqual({ a: ["c"], b: "x\n" });
});
