import { strFromU8 } from "fflate";
import { attribute, type SeenBook, type SeenCell, type SeenSheet, uncommented, xmlText } from "./seen.ts";

/** Reads a workbook by patterns, without knowing XML: enough for the files that these tests change. */
export function seenOds(parts: Readonly<Record<string, Uint8Array>>): SeenBook {
  const part = (name: string) => uncommented(parts[name] ? strFromU8(parts[name]!) : "");
  const content = part("content.xml");
  const sheets = [...content.matchAll(/<table:table(\s[^>]*)>([\s\S]*?)<\/table:table>/g)].map(
    ([, tag = "", inside = ""]): SeenSheet => ({
      name: attribute(tag, "table:name") ?? "",
      ...sheetOf(inside),
    }),
  );
  const names = new Map<string, string[]>();
  for (const [, tag = ""] of content.matchAll(/<table:named-range(\s[^>]*)>/g)) {
    const name = (attribute(tag, "table:name") ?? "").toLowerCase();
    const [, quoted, plain, cell] =
      /^\$?(?:'((?:[^']|'')*)'|([^'.]+))\.(\$?[A-Za-z]+\$?\d+)(?::(?:[^:]*)\.\3)?$/.exec(
        (attribute(tag, "table:cell-range-address") ?? "").trim(),
      ) ?? [];
    const sheet = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
    names.set(name, [
      ...(names.get(name) ?? []),
      `${sheet}!${(cell ?? "").replaceAll("$", "").toUpperCase()}`,
    ]);
  }
  return { sheets, names, properties: part("meta.xml") };
}

/** Goes over the tags of a sheet in their order; what is within a comment of a cell is taken out before. */
function sheetOf(xml: string): Omit<SeenSheet, "name"> {
  const plain = xml.replace(/<office:annotation[\s>][\s\S]*?<\/office:annotation>/g, "");
  const cells: SeenCell[] = [];
  const merged: [number, number, number, number][] = [];
  let row = 1;
  for (const [, rowTag = "", inside = ""] of plain.matchAll(
    /<table:table-row((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g,
  )) {
    const rows = Number(attribute(rowTag, "table:number-rows-repeated") ?? 1);
    let column = 1;
    for (const [, covered, tag = "", held = ""] of inside.matchAll(
      /<table:(covered-)?table-cell((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
    )) {
      const columns = Number(attribute(tag, "table:number-columns-repeated") ?? 1);
      const cell = covered ? undefined : contentOf(tag, held);
      for (let across = 0; cell && across < Math.min(columns, 100); across++)
        for (let down = 0; down < Math.min(rows, 100); down++)
          cells.push({ row: row + down, column: column + across, ...cell });
      const wide = Number(attribute(tag, "table:number-columns-spanned") ?? 1);
      const high = Number(attribute(tag, "table:number-rows-spanned") ?? 1);
      if (!covered && wide * high > 1) merged.push([row, column, row + high - 1, column + wide - 1]);
      column += columns;
    }
    row += rows;
  }
  return { cells, merged };
}

function contentOf(tag: string, held: string): Omit<SeenCell, "row" | "column"> | undefined {
  const type = attribute(tag, "office:value-type");
  const shown = [...held.matchAll(/<text:[ph](?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/text:[ph]>)/g)]
    .map(([, text = ""]) => xmlText(text.replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, " ")))
    .join("\n");
  const value = attribute(tag, "office:value");
  const isNumber = value !== undefined && ["float", "percentage", "currency"].includes(type ?? "");
  const text = isNumber
    ? value
    : type === "string"
      ? (attribute(tag, "office:string-value") ?? shown)
      : shown;
  // A day without its date, say, is the text that is shown.
  const odd =
    (isNumber && type !== "float") ||
    ["date", "time", "boolean"].some(
      (each) => each === type && attribute(tag, `office:${each}-value`) !== undefined,
    );
  return text === "" ? undefined : { text, isNumber, odd };
}
