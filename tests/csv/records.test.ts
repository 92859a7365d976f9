import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords, parsed } from "../../src/csv/records.ts";

const text = fc
  .array(fc.constantFrom("a", "1", ",", ";", " ", "\t", "\n", "\f", "\u00a0", "ŵ", "'"), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("splitting unquoted text gives what the library gives", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(",", ";"), fc.integer({ min: 1, max: 5 }), (csv, delimiter, most) => {
      expect(csvRecords(csv, delimiter, most)).toEqual(parsed(csv, delimiter, most));
    }),
    { numRuns: 2000 },
  );
});

test("quoted text goes to the library, and a row is where it begins", () => {
  const records = csvRecords('a,b\n"two\nlines",2\nc,3\n', ",", 10);
  expect(records).toEqual([
    { values: ["a", "b"], line: 1 },
    { values: ["two\nlines", "2"], line: 2 },
    { values: ["c", "3"], line: 4 },
  ]);
});
