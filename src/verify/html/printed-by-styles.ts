import type { PageText } from "./reading.ts";

/** The texts that style sheets put into a page: running headers of what is printed, marks before and after elements. */
export function printedByStyles(styles: string, line: number): PageText[] {
  return [...styles.matchAll(/content\s*:([^;}]*)/g)].flatMap((rule) =>
    [...rule[1]!.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/gs)].map((text) => ({
      text: unescaped(text[1] ?? text[2] ?? ""),
      at: { line: line + lines(styles.slice(0, rule.index)) },
    })),
  );
}

/** A text of CSS without its escapes: a backslash before the number of a character, or before the character itself. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gis, (_, code: string | undefined, character: string) =>
    code === undefined ? character : characterOf(Number.parseInt(code, 16)),
  );
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function lines(text: string): number {
  return text.split("\n").length - 1;
}
