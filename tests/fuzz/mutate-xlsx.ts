import { anyValue, anyXml, type XmlChange, type XmlParts } from "./mutate-xml.ts";
import type { Random } from "./random.ts";

const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;
const cellPattern = /<c (?:[^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g;
const rowPattern = /<row (?:[^>]*\/>|[^>]*>[\s\S]*?<\/row>)/g;

/** A sheet, the ones with most in them more often. */
function sheet(parts: XmlParts, random: Random): string {
  const all = parts.names(sheetPart).sort((a, b) => parts.text(b).length - parts.text(a).length);
  return random.chance(0.6) ? all[0]! : random.pick(all);
}

const inSheet =
  (pattern: RegExp, put: (found: string, random: Random) => string): XmlChange =>
  (parts, random) =>
    parts.replaceOne(sheet(parts, random), pattern, random, (found) => put(found, random));

/** All rows from one on stand so many lower; what refers to them does not follow. */
function shifted(xml: string, from: number, by: number): string {
  return xml
    .replace(/(<row [^>]*?\br=")(\d+)/g, (_, front: string, row: string) => front + moved(row))
    .replace(/(<c r="[A-Z]+)(\d+)/g, (_, front: string, row: string) => front + moved(row));
  function moved(row: string): string {
    return String(Number(row) >= from ? Number(row) + by : Number(row));
  }
}

function numbered(row: string, number: number): string {
  return row.replace(/(\br=")\d+/, `$1${number}`).replace(/(<c r="[A-Z]+)\d+/g, `$1${number}`);
}

function rowNumber(row: string): number {
  return Number(/\br="(\d+)"/.exec(row)?.[1] ?? 1);
}

/** What programs and people do to the inside of an XLSX file. */
export const xlsxChanges: Readonly<Record<string, XmlChange>> = {
  ...anyXml(/^xl\/(?:worksheets\/sheet\d+|workbook|sharedStrings|styles)\.xml$/),
  "a value changed": inSheet(/(?<=<v>)[^<]*(?=<\/v>)/g, (_, random) => anyValue(random)),
  "a blank filled in": inSheet(
    /<c r="[A-Z]+\d+"(?: s="\d+")?\/>/g,
    (found, random) => `${found.slice(0, -2)}><v>${anyValue(random)}</v></c>`,
  ),
  "a type changed": inSheet(/<c r="[A-Z]+\d+"[^>/]*>/g, (found, random) => {
    const type = random.pick(["s", "str", "b", "n", "e", "inlineStr", "d", "x"]);
    const plain = found.replace(/ t="\w+"/, "");
    return random.chance(0.2) ? plain : plain.replace(/>$/, ` t="${type}">`);
  }),
  "a text in the cell": inSheet(cellPattern, (found, random) => {
    const place = /r="[A-Z]+\d+"/.exec(found)?.[0] ?? "";
    return `<c ${place} t="inlineStr"><is><r><t>${anyValue(random)}</t></r><r><t>${random.pick(["", "1", " "])}</t></r></is></c>`;
  }),
  "a reference changed": inSheet(
    /(?<=<c r=")[A-Z]+\d+/g,
    (found, random) =>
      `${random.pick(["A", "B", "C", "D", "AA", found.replace(/\d/g, "")])}${random.chance(0.5) ? /\d+/.exec(found)![0] : 1 + random.below(60)}`,
  ),
  "a reference taken out": inSheet(/<c r="[A-Z]+\d+"/g, () => "<c"),
  "a number of a row changed": inSheet(/(?<=<row [^>]*?\br=")\d+/g, (_, random) =>
    String(1 + random.below(60)),
  ),
  "a number of a row taken out": inSheet(/(?<=<row [^>]*?)\br="\d+"/g, () => ""),
  "a style changed": inSheet(/(?<=<c r="[A-Z]+\d+"[^>]*? s=")\d+/g, (_, random) => String(random.below(30))),
  "a format changed": (parts, random) =>
    parts.replaceOne(
      "xl/styles.xml",
      /numFmtId="\d+"/g,
      random,
      () => `numFmtId="${random.pick([0, 1, 3, 9, 14, 22])}"`,
    ),
  "a formula put in": inSheet(/<v>/g, (_, random) =>
    random.pick(["<f>1+1</f><v>", "<f/><v>", '<f t="shared" si="0"/><v>']),
  ),
  "a result lost": inSheet(/(?<=<\/f>)<v>[^<]*<\/v>/g, () => ""),
  "a cell doubled": inSheet(cellPattern, (found) => found + found),
  "a cell deleted": inSheet(cellPattern, () => ""),
  "a cell commented out": inSheet(cellPattern, (found) => `<!--${found}-->`),
  "cells exchanged": (parts, random) =>
    parts.exchange(sheet(parts, random), /(?<=<c r="[A-Z]+\d+")(?: [^>]*\/>|[^>]*>[\s\S]*?<\/c>)/g, random),
  "rows sorted": (parts, random) => {
    const name = sheet(parts, random);
    const all = [...parts.text(name).matchAll(rowPattern)].map(([row]) => row);
    if (all.length < 2) return;
    const [first, second] = [random.pick(all), random.pick(all)];
    const [a, b] = [rowNumber(first), rowNumber(second)];
    const text = parts
      .text(name)
      .replace(rowPattern, (row) =>
        row === first ? numbered(second, a) : row === second ? numbered(first, b) : row,
      );
    parts.set(name, text);
  },
  "rows in another order of the file": (parts, random) =>
    parts.exchange(sheet(parts, random), rowPattern, random),
  "a row put in": (parts, random) => {
    const name = sheet(parts, random);
    parts.set(name, shifted(parts.text(name), 1 + random.below(50), 1));
  },
  "a row deleted": (parts, random) => {
    const name = sheet(parts, random);
    const all = [...parts.text(name).matchAll(rowPattern)].map(([row]) => row);
    const gone = random.pick(all);
    if (gone) parts.set(name, shifted(parts.text(name).replace(gone, ""), rowNumber(gone) + 1, -1));
  },
  "columns exchanged": (parts, random) => {
    const name = sheet(parts, random);
    const [a, b] = [random.pick([..."ABCDEF"]), random.pick([..."ABCDEF"])];
    const swapped = (letter: string) => (letter === a ? b : letter === b ? a : letter);
    parts.set(name, parts.text(name).replace(/(?<=<c r=")[A-Z](?=\d)/g, swapped));
  },
  "a shared text changed": (parts, random) =>
    parts.replaceOne("xl/sharedStrings.xml", /(?<=<t[^>]*>)[^<]*(?=<\/t>)/g, random, () =>
      random.pick(["Total", "Category 1", "Level 2", "Kent", "7", anyValue(random)]),
    ),
  "shared texts exchanged": (parts, random) =>
    parts.exchange("xl/sharedStrings.xml", /<si>[\s\S]*?<\/si>/g, random),
  "a name moved": (parts, random) =>
    parts.replaceOne(
      "xl/workbook.xml",
      /(?<=!)\$[A-Z]+\$\d+(?=<)/g,
      random,
      () => `$${random.pick([..."ABCDE"])}$${1 + random.below(60)}`,
    ),
  "names exchanged": (parts, random) =>
    parts.exchange("xl/workbook.xml", /(?<=<definedName name=")[^"]+/g, random),
  "a name deleted": (parts, random) =>
    parts.replaceOne("xl/workbook.xml", /<definedName [^>]*>[^<]*<\/definedName>/g, random, () => ""),
  "a name of a range": (parts, random) =>
    parts.replaceOne(
      "xl/workbook.xml",
      /\$[A-Z]+\$\d+(?=<)/g,
      random,
      (found) => `${found}:$F$${1 + random.below(60)}`,
    ),
  "a name doubled": (parts, random) =>
    parts.replaceOne(
      "xl/workbook.xml",
      /<definedName [^>]*>[^<]*<\/definedName>/g,
      random,
      (found) => found + found.replace(/\d+(?=<)/, String(1 + random.below(60))),
    ),
  "a name on one sheet": (parts, random) =>
    parts.replaceOne(
      "xl/workbook.xml",
      /<definedName /g,
      random,
      (found) => `${found}localSheetId="${random.below(3)}" `,
    ),
  "a sheet renamed": (parts, random) =>
    parts.replaceOne("xl/workbook.xml", /(?<=<sheet name=")[^"]+/g, random, () =>
      random.pick(["Ours", "Statistics", "Notes", "Start", "It&apos;s"]),
    ),
  "sheets exchanged": (parts, random) =>
    parts.exchange("xl/workbook.xml", /(?<=<sheet [^>]*)r:id="[^"]+"/g, random),
  "a sheet hidden": (parts, random) =>
    parts.replaceOne("xl/workbook.xml", /<sheet (?=name)/g, random, (found) => `${found}state="hidden" `),
  "cells merged": (parts, random) => {
    const name = sheet(parts, random);
    const row = 1 + random.below(50);
    const merge = `<mergeCells><mergeCell ref="${random.pick(["A", "B", "C"])}${row}:${random.pick(["C", "D", "E"])}${row + random.below(3)}"/></mergeCells>`;
    parts.set(name, parts.text(name).replace("</sheetData>", `</sheetData>${merge}`));
  },
  "a property changed": (parts, random) => {
    if (parts.names(/^docProps\/custom\.xml$/).length > 0)
      parts.replaceOne("docProps/custom.xml", /(?<=<vt:lpwstr>)[^<]*/g, random, () =>
        random.pick(["kent", "suffolk", "2030/31", "1", ""]),
      );
  },
};
