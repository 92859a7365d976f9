import { damaged, Unreadable } from "../fault.ts";
import { eachChild, finish, openRoot, textInside } from "../xml/walk.ts";
import type { WrittenName } from "./names.ts";
import { type Package, readerOf } from "./package.ts";
import type { Relationship } from "./relationships.ts";
import type { Listed } from "./sheet.ts";

/** The sheets in the order of their tabs, and the defined names as they are written. */
export function readWorkbookPart(
  file: Package,
  part: string,
  relationships: readonly Relationship[],
): { readonly sheets: readonly Listed[]; readonly names: readonly WrittenName[] } {
  const xml = readerOf(file, part);
  if (openRoot(xml) !== "main:workbook") throw new Unreadable({ what: "not-a-workbook" });
  const parts = new Map(relationships.map((each) => [each.id, each.part]));
  const sheets: Listed[] = [];
  const names: WrittenName[] = [];
  const taken = new Set<string>();
  eachChild(xml, (list) => {
    if (list === "main:sheets")
      eachChild(xml, () => {
        file.budget.take("sheets", 1, part);
        const name = xml.attribute("name") ?? damaged(part);
        const sheetPart = parts.get(xml.attribute("rel:id") ?? "") ?? damaged(part);
        // Two of one name, or two that are one part: what refers to them could mean either.
        for (const key of [`name ${name.toLowerCase()}`, `part ${sheetPart.toLowerCase()}`]) {
          if (taken.has(key)) damaged(part);
          taken.add(key);
        }
        sheets.push({ name, hidden: (xml.attribute("state") ?? "visible") !== "visible", part: sheetPart });
      });
    else if (list === "main:definedNames")
      eachChild(xml, () => {
        file.budget.take("names", 1, part);
        const name = xml.attribute("name") ?? damaged(part);
        const onOneSheet = xml.attribute("localSheetId") !== undefined;
        names.push({ name, onOneSheet, formula: textInside(xml) });
      });
  });
  finish(xml);
  return { sheets, names };
}
