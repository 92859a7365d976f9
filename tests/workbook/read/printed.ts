import { placeName } from "../../../src/workbook/model/place.ts";
import type { OpenedContent, OpenedWorkbook, Opening } from "../../../src/workbook/read/opened.ts";

/** An opening in lines that a person can compare with the workbook itself. */
export function printed({ fault, workbook }: Opening): string {
  return fault ? `fault ${printedFault(fault)}\n` : workbookLines(workbook).join("\n");
}

/** A fault in a few words. */
export function printedFault(fault: NonNullable<Opening["fault"]>): string {
  const { what, ...others } = fault;
  return [
    what,
    ...Object.entries(others).map(([name, value]) => `${name} ${String(value).replaceAll("\0", "\\0")}`),
  ].join(", ");
}

/** An opening in one line: the fault, or the beginning of what is in it. */
export function printedShort({ fault, workbook }: Opening): string {
  if (fault) return `fault ${printedFault(fault)}`;
  const [, ...lines] = workbookLines(workbook);
  const all = lines.flatMap((line) => (line === "" ? [] : [line.trim()])).join("; ");
  return `read: ${all.length > 600 ? `${all.slice(0, 600)}… (${all.length} characters)` : all}`;
}

function workbookLines({ format, title, custom, names, sheets }: OpenedWorkbook): string[] {
  return [
    `${format}, titled ${JSON.stringify(title)}`,
    ...[...custom].map(([name, value]) => `property ${name} = ${JSON.stringify(value)}`),
    ...[...names].map(([name, at]) => `name ${name} = ${at ? `${at.sheet}!${placeName(at)}` : "nothing"}`),
    ...sheets.flatMap((sheet) => [
      "",
      `sheet ${sheet.name}${sheet.hidden ? ", hidden" : ""}`,
      ...sheet.merged.map(({ from, to }) => `  merged ${placeName(from)} to ${placeName(to)}`),
      ...sheet.cells.map((cell) => {
        const comment = cell.comment === undefined ? "" : `  (${JSON.stringify(cell.comment)})`;
        return `  ${placeName(cell)} ${cell.formula ? "= " : ""}${printedContent(cell.content)}${comment}`;
      }),
      ...(sheet.comments ?? []).map((each) => `  ${placeName(each)} nothing  (${JSON.stringify(each.text)})`),
    ]),
    "",
  ];
}

export function printedContent(content: OpenedContent): string {
  switch (content.kind) {
    case "text":
      return JSON.stringify(content.text);
    case "number":
      return content.written + (content.shownAs ? ` shown as ${content.shownAs}` : "");
    case "boolean":
      return String(content.boolean);
    case "error":
      return `error ${content.error}`;
  }
}
