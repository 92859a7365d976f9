import { expect, test } from "vitest";
import { found } from "../../src/findings/found.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";
import { visible } from "../../src/words/visible.ts";

test("what a terminal would obey is shown and not sent, each as one character", () => {
  expect(visible("a\x1b[31mb\x07\x08\x7f\nc\td")).toBe("a␛[31mb␇␈␡\nc d");
  // The escape in one character, and marks that turn or hide text.
  expect(visible("\x9b31m\u202e\u2066\u200b\u2028")).toBe("\ufffd31m\ufffd\ufffd\ufffd\ufffd");
  const honest = "Ŷ – “é” £5 ½ 🙂 [x]\n  and more";
  expect(visible(honest)).toBe(honest);
});

test("no finding sends what stands in a file, its name or its line to the terminal as it is", () => {
  const file = "a\x1b]0;x\x07.yaml";
  const location = { file, line: 1, column: 3, excerpt: "a\x1b[2J\x9bb", length: 2 };
  const printed = printFinding(
    english,
    found("RETURN-UNKNOWN-MEASURE", { what: "cell", written: "\x1b[31mred" }, { location }),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(printed).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  expect(printed).toContain("␛[31mred");
});
