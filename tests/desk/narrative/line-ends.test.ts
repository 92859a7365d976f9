import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepingLineEnds } from "../../../src/desk/narrative/line-ends.ts";

describe("the ends of lines", () => {
  it.each([
    ["a\r\nb\r\n", "a\nc\nb\n", "a\r\nc\r\nb\r\n"],
    ["a\nb\r\nc\n", "a\nb\nd\n", "a\nb\r\nd\n"],
    ["a\r\nb", "a\nb\n", "a\r\nb\r\n"],
    ["", "a\nb\n", "a\nb\n"],
    ["\ufeffa\r\n", "a\nb\n", "\ufeffa\r\nb\r\n"],
    ["a\nb\r\nc\nd\r\ne", "A\nb\nc\nd\nE", "A\nb\r\nc\nd\r\nE"],
  ])("of %j edited to %j", (original, edited, kept) => {
    expect(keepingLineEnds(original, edited)).toBe(kept);
  });

  it("are all as they were where no word was touched", () => {
    const text = fc.array(fc.constantFrom("a", "b", "\n", "\r\n", "\r", " "), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const original = parts.join("");
        expect(keepingLineEnds(original, original.replace(/\r\n?/g, "\n"))).toBe(original);
      }),
    );
  });

  it("change no word", () => {
    const text = fc.array(fc.constantFrom("a", "b", "\n", "\r\n"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edited = after.join("").replace(/\r\n?/g, "\n");
        expect(keepingLineEnds(before.join(""), edited).replace(/\r\n?/g, "\n")).toBe(edited);
      }),
    );
  });
});
