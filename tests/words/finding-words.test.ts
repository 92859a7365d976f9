import { describe, expect, test } from "vitest";
import { type Code, codes, type Stage } from "../../src/findings/codes.ts";
import { found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { check } from "../../src/words/english/findings/check.ts";
import { framework } from "../../src/words/english/findings/framework.ts";
import { narrative } from "../../src/words/english/findings/narrative.ts";
import { output } from "../../src/words/english/findings/output.ts";
import { publication } from "../../src/words/english/findings/publication.ts";
import { reading } from "../../src/words/english/findings/reading.ts";
import { reference } from "../../src/words/english/findings/reference.ts";
import { release } from "../../src/words/english/findings/release.ts";
import { returns } from "../../src/words/english/findings/returns.ts";
import { verify } from "../../src/words/english/findings/verify.ts";
import type { FindingWords } from "../../src/words/finding-words.ts";

const stages: Readonly<Record<Stage, object>> = {
  reading,
  framework,
  reference,
  narrative,
  release,
  returns,
  check,
  publication,
  output,
  verify,
};

describe("the words of findings", () => {
  test.each(Object.entries(stages))("of the stage %s are of its codes and no others", (stage, words) => {
    const own = Object.entries(codes).filter(([, definition]) => definition.stage === stage);
    expect(Object.keys(words).sort()).toEqual(own.map(([code]) => code).sort());
  });

  test("that lack a code do not compile", () => {
    const { "QUERY-PARTS": _, ...others } = english.findings;
    // @ts-expect-error one code has no words
    const lacking: FindingWords<Code> = others;
    expect(Object.keys(lacking)).toHaveLength(Object.keys(codes).length - 1);
  });

  test("are given what they are made of, or nothing compiles", () => {
    // @ts-expect-error the sum is missing
    found("QUERY-PARTS", { label: "Offenders", parts: [1, 2], stated: 4 });
    // @ts-expect-error there is no such agency
    found("SIGN-OFF-MISSING", { agencies: ["courts"] });
    // @ts-expect-error there is no such code
    expect(() => found("QUERY-NOTHING", {})).toThrow();
  });
});
