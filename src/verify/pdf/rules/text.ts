import type { PageContent, ShownText } from "../file/page-content.ts";
import type { Reader } from "../file/reader.ts";
import type { Report } from "./fault.ts";

/** Fonts are embedded and can be read back; text stays on its page and no text covers another. */
export function checkText(reader: Reader, contents: readonly PageContent[], report: Report): void {
  const fonts = new Set(contents.flatMap((content) => content.texts.map((text) => text.font)));
  const named = new Map([...fonts].map((font) => [font.name, font]));
  for (const font of named.values()) {
    if (!font.embedded) report("font-not-embedded", font.name);
    if (!font.hasUnicode) report("font-without-unicode", font.name);
    if (!font.composite) report("font-kind", `${font.name} is not a composite font`);
  }
  for (const [index, content] of contents.entries()) {
    const page = reader.pages[index]!;
    for (const text of content.texts) {
      const where = `page ${index + 1}, "${text.text}"`;
      if (text.codes.includes(0)) report("undefined-glyph", where);
      if (text.font.hasUnicode && text.codes.some((code) => code !== 0 && !readable(text, code))) {
        report("unreadable-glyph", where);
      }
      const outside =
        text.left < 0 ||
        text.right > page.width ||
        text.baseline - text.size * 0.25 < 0 ||
        text.baseline + text.size * 0.75 > page.height;
      if (outside) report("text-outside-page", where);
    }
    for (const [one, other] of overlaps(content.texts)) {
      report("text-overprinted", `page ${index + 1}: "${one.text}" and "${other.text}"`);
    }
  }
}

function readable(text: ShownText, code: number): boolean {
  const meaning = text.font.unicode.get(code);
  const unfit = ["\u0000", "\uFEFF", "\uFFFE"];
  return meaning !== undefined && meaning !== "" && !unfit.some((character) => meaning.includes(character));
}

/** Pairs of texts whose small letters cover each other by more than a hair. */
function* overlaps(texts: readonly ShownText[]): Generator<[ShownText, ShownText]> {
  const inked = texts.filter((text) => text.text.trim() !== "");
  for (const [index, one] of inked.entries()) {
    for (const other of inked.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const top = Math.min(one.baseline + one.size * 0.5, other.baseline + other.size * 0.5);
      const down = top - Math.max(one.baseline, other.baseline);
      if (across > 0.6 && down > 0.6) yield [one, other];
    }
  }
}
