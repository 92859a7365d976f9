import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReturns } from "../../src/returns/reading/read.ts";
import { foundFault, isFault, mostCounted, readCount, readPublishedRate } from "../../src/returns/values.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { told } from "../support/told.ts";
import { project, releaseOf } from "./project.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** Characters that mean something in YAML or CSV, between words that returns have. */
const pieces = fc.constantFrom(
  ...["area: Suffolk", "year: 2031/32", "figures:", "eligible", "category-1", "level-1", "820", "1,204"],
  ..."\n|\r\n|\r|\t|  |: |- |, |;|\"|'|{|}|[|]|&a|*a|#|?|!|%|@|`|__proto__|constructor|\uFEFF|\0|é|😀".split(
    "|",
  ),
  "area,year,measure,value\n",
  "Suffolk,2031/32,eligible,",
);
const likeAReturn = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(likeAReturn, fc.string({ unit: "binary", maxLength: 300 }));

describe("any text as a figure", () => {
  const figure = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("constructor", "__proto__", "toString", "hasOwnProperty", "NaN", "Infinity", "１２"),
    fc.integer().map(String),
    fc.float().map(String),
  );

  it("is a count that prints as it was written, a word for none, or a fault", () => {
    fc.assert(
      fc.property(figure, (text) => {
        const read = readCount(text);
        if (isFault(read)) {
          expect(told(foundFault(read, {}))).toMatchObject({
            code: expect.stringMatching(/^FIGURE-/),
            problem: expect.stringMatching(/./),
            remedy: expect.stringMatching(/./),
          });
        } else if (read.kind === "count") {
          expect(String(read.count)).toBe(text.trim());
          expect(read.count).toBeLessThanOrEqual(mostCounted);
        } else expect(["not-available", "not-collected", "not-applicable"]).toContain(read.kind);
      }),
      { numRuns: 1000 },
    );
  });

  it("is a rate with its decimals, a word for none, or a fault", () => {
    fc.assert(
      fc.property(figure, (text) => {
        const read = readPublishedRate(text);
        if (!isFault(read) && read.kind === "published-rate")
          expect(read.rate.toFixed(read.decimals)).toBe(text.trim().replace(/^0+(?=\d)/, ""));
        else expect(isFault(read) ? read.code : read.kind).toMatch(/^FIGURE-|^not-/);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(["yaml", "csv"])("any text as a return in %s", (ending) => {
  it("is read or refused with findings that print", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { returns, findings } = readReturns(
          project,
          releaseOf([{ file: `return.${ending}`, bytes: encode(text) }]),
        );
        const said = findings.map((each) => printFinding(english, each));
        expect(said.every((each) => each.startsWith("error ") || each.startsWith("note "))).toBe(true);
        // A YAML file gives a return or an error; a table without rows gives neither, whatever its file is called.
        if (ending === "yaml" && !text.includes("area,year,measure,value"))
          expect(returns.length === 0).toBe(said.some((each) => each.startsWith("error")));
        for (const each of returns) {
          const areas = findings.filter((finding) => finding.severity === "error").map(({ area }) => area);
          expect(areas).not.toContain(each.area);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is read or refused whatever its bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { findings } = readReturns(project, releaseOf([{ file: `return.${ending}`, bytes }]));
        expect(
          findings.every((finding) => told(finding).problem.length > 0 && told(finding).remedy.length > 0),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
