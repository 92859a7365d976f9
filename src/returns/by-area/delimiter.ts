import { otherColumn } from "./names.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** How many lines are looked at: titles and notes above a table are short. */
const mostLines = 150;

/**
 * What separates the values of a CSV text with one row an area, by the line with 'Area' in it and another heading that is
 * no column of a tidy table; undefined where no such line has another below it.
 */
export function delimiterOf(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, mostLines);
  for (const [index, line] of lines.entries()) {
    const [best] = delimiters
      .map((delimiter) => ({ delimiter, names: line.slice(0, longestLine).split(delimiter).map(unquoted) }))
      .filter(({ names }) => isHeading(names))
      .sort((one, other) => other.names.length - one.names.length);
    if (best) return lines.slice(index + 1).some((below) => /\S/.test(below)) ? best.delimiter : undefined;
  }
  return undefined;
}

const longestLine = 20_000;

function isHeading(names: readonly string[]): boolean {
  const isArea = (name: string) => /^\p{L}/u.test(name) && otherColumn(name) === "area";
  return (
    names.some(isArea) &&
    !names.some((name) => tidyOnly.has(name.toLowerCase())) &&
    names.some((name) => name !== "" && otherColumn(name) === undefined)
  );
}

/** Columns that a table with one row a figure has, and no other. */
const tidyOnly: ReadonlySet<string> = new Set(["measure", "value"]);

function unquoted(name: string): string {
  return name.replace(/"/g, "").trim();
}
