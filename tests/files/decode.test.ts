import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/files/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the text of a file", () => {
  test("is UTF-8, with a mark in front or without", () => {
    const text = "Ynys Môn – “café” €";
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
  });

  test("is Windows-1252 where it is not UTF-8: apostrophes and dashes of office programs too", () => {
    expect(decodeText(bytes(0x61, 0x92, 0x73, 0x20, 0x96, 0x20, 0xe9, 0x20, 0x80))).toBe("a’s – é €");
  });

  test("has every character of Windows-1252, and leaves the five bytes that mean nothing", () => {
    const text = decodeText(Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index));
    expect(text).toHaveLength(128);
    expect(text.slice(0, 32)).toBe("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž" + "Ÿ");
    expect(text.slice(32)).toBe(
      String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index)),
    );
  });
});
