import { strFromU8 } from "fflate";
import {
  attribute,
  placeOf,
  type SeenBook,
  type SeenCell,
  type SeenSheet,
  uncommented,
  xmlText,
} from "./seen.ts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Reads a workbook by patterns, without knowing XML: enough for the files that these tests change. */
export function seenXlsx(parts: Parts): SeenBook {
  const part = (name: string) => uncommented(parts[name] ? strFromU8(parts[name]!) : "");
  const book = part("xl/workbook.xml");
  const targets = new Map(
    elements(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ tag }) => [
      attribute(tag, "Id"),
      `xl/${attribute(tag, "Target")?.replace(/^\/xl\//, "")}`,
    ]),
  );
  const strings = elements(part("xl/sharedStrings.xml"), "si").map(({ inside }) => runs(inside));
  const odd = oddStyles(part("xl/styles.xml"));
  const sheets = elements(book, "sheet").map(({ tag }): SeenSheet => {
    const xml = part(targets.get(attribute(tag, "r:id")) ?? "");
    return { name: attribute(tag, "name") ?? "", ...sheetOf(xml, strings, odd) };
  });
  const names = new Map<string, string[]>();
  for (const { tag, inside } of elements(book, "definedName")) {
    const name = (attribute(tag, "name") ?? "").toLowerCase();
    const [, quoted, plain, cell] =
      /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+)(?::\3)?$/.exec(xmlText(inside).trim()) ?? [];
    const sheet = (quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase();
    names.set(name, [
      ...(names.get(name) ?? []),
      `${sheet}!${(cell ?? "").replaceAll("$", "").toUpperCase()}`,
    ]);
  }
  return { sheets, names, properties: part("docProps/custom.xml") };
}

interface Element {
  readonly tag: string;
  readonly inside: string;
}

/** Elements of a name that do not stand within each other. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    "g",
  );
  return [...xml.matchAll(pattern)].map(([, tag = "", inside = ""]) => ({ tag: ` ${tag}`, inside }));
}

function runs(inside: string): string {
  return elements(inside.replace(/<rPh[\s\S]*?<\/rPh>/g, ""), "t")
    .map((each) => xmlText(each.inside))
    .join("");
}

function sheetOf(xml: string, strings: readonly string[], odd: readonly boolean[]): Omit<SeenSheet, "name"> {
  const cells: SeenCell[] = [];
  let row = 0;
  for (const each of elements(xml, "row")) {
    const own = elements(each.inside, "c");
    const first = own[0] && placeOf(attribute(own[0].tag, "r") ?? "");
    row = Number(attribute(each.tag, "r") ?? first?.[0] ?? row + 1);
    let column = 0;
    for (const { tag, inside } of own) {
      column = placeOf(attribute(tag, "r") ?? "")?.[1] ?? column + 1;
      const type = attribute(tag, "t") ?? "n";
      const value = elements(inside, "v").at(-1);
      const plain = value ? xmlText(value.inside) : "";
      const inline = elements(inside, "is").at(-1);
      const text =
        type === "s"
          ? (strings[Number(plain)] ?? "")
          : type === "inlineStr" && inline
            ? runs(inline.inside)
            : plain;
      if (text === "") continue;
      const isNumber = type === "n";
      cells.push({
        row,
        column,
        text,
        isNumber,
        odd: (isNumber && odd[Number(attribute(tag, "s") ?? 0)] === true) || "bed".includes(type),
      });
    }
  }
  const merged = elements(xml, "mergeCell").flatMap(({ tag }) => {
    const [from = "", to = from] = (attribute(tag, "ref") ?? "").split(":");
    const [a, b] = [placeOf(from), placeOf(to)];
    return a && b ? [[...a, ...b] as const] : [];
  });
  return { cells, merged };
}

/** Which styles show a number as something else, by the formats that the changed files have. */
function oddStyles(xml: string): boolean[] {
  const codes = new Map(
    elements(xml, "numFmt").map(({ tag }) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const [xfs] = elements(xml, "cellXfs");
  return elements(xfs?.inside ?? "", "xf").map(({ tag }) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    const code = codes.get(id);
    return code === undefined
      ? (id >= 9 && id <= 10) || (id >= 14 && id <= 22)
      : /[%£€dyhs]/.test(code.replace(/"[^"]*"/g, ""));
  });
}
