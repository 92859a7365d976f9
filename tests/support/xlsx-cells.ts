import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * An XLSX file with other content in some of its named cells, as a person would put it in: only the XML of these cells is
 * another one.
 */
export function withNamedCells(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | number>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path]!);
  const workbook = text("xl/workbook.xml");
  for (const [name, content] of Object.entries(changes)) {
    const named = new RegExp(`name="${name}"[^>]*>'?([^'!<]+)'?!\\$([A-Z]+)\\$(\\d+)<`).exec(workbook);
    if (!named) throw new Error(`the workbook has no cell ${name}`);
    const [, sheet, column, row] = named;
    const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1];
    const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
      text("xl/_rels/workbook.xml.rels"),
    )?.[0];
    const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? "")?.[1]}`;
    const cell = new RegExp(`<c r="${column}${row}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
    const before = text(path);
    if (!cell.test(before)) throw new Error(`the workbook has no cell ${column}${row}`);
    const after = before.replace(cell, (_, style = "") => {
      const at = `r="${column}${row}"${style}`;
      if (typeof content === "number") return `<c ${at}><v>${content}</v></c>`;
      return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
    });
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The text of all cells of the first sheet of an XLSX file, row by row, by the letters of their columns. */
export function firstSheet(bytes: Uint8Array): Record<string, string>[] {
  const parts = unzipSync(bytes);
  const shared = [...strFromU8(parts["xl/sharedStrings.xml"]!).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, each]) => [...each!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words]) => words).join(""),
  );
  const rows = strFromU8(parts["xl/worksheets/sheet1.xml"]!).matchAll(/<row [^>]*?>(.*?)<\/row>/gs);
  return [...rows].map(([, row]) =>
    Object.fromEntries(
      [...row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(?:<v>(.*?)<\/v>)?/gs)].map(([, column, kind, value]) => [
        column!,
        unescaped(kind!.includes('t="s"') ? (shared[Number(value)] ?? "") : (value ?? "")),
      ]),
    ),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
