import { badXml } from "../fault.ts";
import { eachChild, finish, openRoot } from "../xml/walk.ts";
import { builtInFormat, formatOfCode, type ShownAs } from "./number-format.ts";
import { type Package, readerOf } from "./package.ts";

/** What the formats of cells make of numbers, by the number of the style, from 0. */
export type Styles = readonly (ShownAs | undefined)[];

export function readStyles(file: Package, part: string | undefined): Styles {
  if (part === undefined) return [];
  const xml = readerOf(file, part);
  if (openRoot(xml) !== "main:styleSheet") badXml(part);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  eachChild(xml, (name) => {
    if (name === "main:numFmts")
      eachChild(xml, () => codes.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? ""));
    else if (name === "main:cellXfs") eachChild(xml, () => ids.push(Number(xml.attribute("numFmtId") ?? 0)));
  });
  finish(xml);
  return ids.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtInFormat(id) : formatOfCode(code);
  });
}
