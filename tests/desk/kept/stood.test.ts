import { describe, expect, it } from "vitest";
import { Stood } from "../../../src/desk/browser/kept/stood.ts";

function seen(...texts: readonly string[]): Stood {
  const stood = new Stood();
  for (const text of texts) stood.add(text, `v-${text}`);
  return stood;
}

describe("what a page has left", () => {
  it("was written where it has stood since what it was made from did", () => {
    expect(seen("5", "20").isWritten({ text: "20", from: "v-5" })).toBe(true);
    expect(seen("5", "20", "30").isWritten({ text: "20", from: "v-5" })).toBe(true);
    // The page was opened on it.
    expect(seen("20", "30").isWritten({ text: "20", from: "v-5" })).toBe(true);
  });

  it("was not written where it has not stood, or only before", () => {
    expect(seen("5", "30").isWritten({ text: "20", from: "v-5" })).toBe(false);
    expect(seen("20", "25").isWritten({ text: "20", from: "v-25" })).toBe(false);
    expect(seen("20", "25", "20", "25").isWritten({ text: "20", from: "v-25" })).toBe(false);
    expect(seen().isWritten({ text: "", from: null })).toBe(false);
  });

  it("is not known any more when much has stood since", () => {
    const stood = seen("20", ...Array.from({ length: 100 }, (_, each) => `later ${each}`));
    expect(stood.isWritten({ text: "20", from: "v-5" })).toBe(false);
    expect(stood.isWritten({ text: "later 0", from: "v-20" })).toBe(true);
  });
});
