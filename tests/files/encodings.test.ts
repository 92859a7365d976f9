import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/files/decode.ts";
import { garbled } from "../../src/files/garbled.ts";
import { memoryFiles } from "../../src/files/memory.ts";
import { readSentText } from "../../src/files/sent-file.ts";
import { garbledFindings } from "../../src/files/sent-text.ts";
import { windows1252 } from "../../src/files/windows-1252.ts";
import { told } from "../support/told.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...utf8(part)])));

/** Two bytes a character, in one order or the other. */
function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((each) =>
    Array.from({ length: each.length }, (_, index) => each.charCodeAt(index)),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

describe("a file in UTF-8", () => {
  test("is read as it is, whatever is in it but a zero", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        fc.pre(!text.includes("\0") && !/^\ufeff|\r/.test(text));
        expect(decode(utf8(text))).toEqual({ text });
      }),
    );
  });

  test("with a byte that is not is never read as anything else, and the byte is named", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 0x80, max: 0xff }), (text, byte) => {
        fc.pre(!/[\0\r]/.test(text));
        const { fault } = decode(joined(text, "Ynys Môn ", byte, " end"));
        const offset = utf8(`${text}Ynys Môn `).length;
        expect(fault).toMatchObject({ what: "bytes", bad: [{ byte, offset, at: text.length + 9 }] });
      }),
    );
  });

  test("of many bad bytes has the first of them told, in little time", () => {
    const bytes = new Uint8Array(4_000_000).fill(0xe9);
    bytes.set(utf8("ô"));
    const { fault } = decode(bytes);
    expect(fault?.what === "bytes" && fault.bad.length).toBe(20);
  });

  test.each([
    ["cut in the middle of a letter", joined("Môn", 0xc3)],
    ["with a surrogate", joined("Môn", 0xed, 0xa0, 0x80)],
    ["with a letter in more bytes than it needs", joined("Môn", 0xc0, 0xaf)],
    ["beyond the last character", joined("Môn", 0xf4, 0x90, 0x80, 0x80)],
  ])("is not UTF-8 where it is %s", (_, bytes) => {
    expect(decode(bytes).fault?.what).toBe("bytes");
  });
});

describe("a file in UTF-16", () => {
  const text = "area: Suffolk\nnote: Ynys Môn 🙂\n";

  test.each([true, false])("is read by its mark (little end first: %s)", (little) => {
    expect(decode(utf16(text, little, true))).toEqual({ text });
  });

  test.each([true, false])("without its mark is known for what it is (little end first: %s)", (little) => {
    expect(decode(utf16(text, little, false)).fault).toEqual({ what: "utf-16" });
  });
});

test("a zero byte is told where it stands, and lone carriage returns end lines", () => {
  expect(decode(joined("a\nb", 0, "c")).fault).toEqual({ what: "zero", at: 3 });
  expect(decode(utf8("a\rb\r\nc\r"))).toEqual({ text: "a\nb\r\nc\n" });
});

describe("garbled text", () => {
  const words = ["Môn", "ŵyl", "Ŷd", "area’s", "– open –", "“ok”", "£5", "½", "…", "€7", "café", "🙂"];

  test.each(words)("is found where %s was read as Windows-1252, and what was meant is said", (word) => {
    const written = windows1252(utf8(word));
    const found = garbled(`some words, ${written}, and more`, 10);
    const meant = found.map((each) => each.meant).join(" ");
    for (const letter of word.match(/[^\x20-\x7e]/gu)!) expect(meant).toContain(letter);
  });

  test("is not found in honest text", () => {
    const honest =
      "Tŷ Hywel, Ŵ, Â, ÂNGELA, SÃO PAULO, Ångström, naïve, “TÊTE-À-TÊTE”, £5 – €7 … ½, Ö², İstanbul, Łódź";
    expect(garbled(honest, 10)).toEqual([]);
    for (const letter of "ÂÃÄÅâïð") expect(garbled(`a ${letter} b ${letter}. ${letter}a`, 10)).toEqual([]);
  });

  test("is told with its line, up to so many times", () => {
    const text = `one\ntwo MÃ´n\n${"Â£5\n".repeat(1000)}`;
    const [first, second, ...more] = garbledFindings("a.md", text).map(told);
    expect(first).toMatchObject({ code: "TEXT-GARBLED", location: { line: 2, column: 5, length: 4 } });
    expect(second).toMatchObject({
      remedy: expect.stringContaining("'£5'") as string,
      location: { line: 3 },
    });
    expect(more).toHaveLength(18);
  });
});

test("a text that was sent is a finding where its encoding is not certain", async () => {
  const files = memoryFiles(
    new Map([
      ["mixed.md", joined("Ynys Môn\nA caf", 0xe9)],
      ["office.md", Uint8Array.from([0x61, 0x92, 0x73])],
    ]),
  );
  expect(await readSentText(files, "office.md")).toBe("a’s");
  const mixed = await readSentText(files, "mixed.md");
  expect(typeof mixed === "object" && told(mixed)).toMatchObject({
    code: "FILE-ENCODING",
    location: { line: 2, column: 6, excerpt: "A café" },
  });
});
