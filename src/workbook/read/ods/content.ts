import type { Budget } from "../budget.ts";
import { badXml, damaged, Unreadable } from "../fault.ts";
import type { OpenedSheet } from "../opened.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot } from "../xml/walk.ts";
import type { WrittenName } from "./names.ts";
import { readTable } from "./table.ts";

/** The sheets of a document in the order of their tabs, and the names of ranges as they are written. */
export function readContent(
  xml: XmlReader,
  budget: Budget,
): { readonly sheets: readonly OpenedSheet[]; readonly names: readonly WrittenName[] } {
  if (openRoot(xml) !== "office:document-content") badXml(xml.part);
  const sheets: OpenedSheet[] = [];
  const names: WrittenName[] = [];
  let hiding: ReadonlySet<string> = new Set();
  let found = false;
  const readSpreadsheet = (name: string): void => {
    if (name === "table:named-expressions") readNames(xml, budget, false, names);
    if (name !== "table:table") return;
    budget.take("sheets", 1, xml.part);
    const sheet = xml.attribute("table:name") ?? damaged(xml.part);
    if (sheets.some((each) => each.name.toLowerCase() === sheet.toLowerCase())) damaged(xml.part);
    const hidden =
      xml.attribute("table:display") === "false" || hiding.has(xml.attribute("table:style-name") ?? "");
    const others = (child: string): void => {
      if (child === "table:named-expressions") readNames(xml, budget, true, names);
    };
    sheets.push(readTable(xml, sheet, hidden, budget, others));
  };
  eachChild(xml, (part) => {
    if (part === "office:automatic-styles") hiding = hidingStyles(xml);
    else if (part === "office:body")
      eachChild(xml, (body) => {
        if (body !== "office:spreadsheet") return;
        found = true;
        eachChild(xml, readSpreadsheet);
      });
  });
  finish(xml);
  if (!found) throw new Unreadable({ what: "not-a-workbook" });
  return { sheets, names };
}

/** The styles of sheets that hide them. */
function hidingStyles(xml: XmlReader): ReadonlySet<string> {
  const hiding = new Set<string>();
  eachChild(xml, () => {
    const style = xml.attribute("style:name") ?? "";
    if (xml.attribute("style:family") !== "table") return;
    eachChild(xml, (name) => {
      if (name === "style:table-properties" && xml.attribute("table:display") === "false") hiding.add(style);
    });
  });
  return hiding;
}

function readNames(xml: XmlReader, budget: Budget, onOneSheet: boolean, into: WrittenName[]): void {
  eachChild(xml, (kind) => {
    if (kind !== "table:named-range") return;
    budget.take("names", 1, xml.part);
    const name = xml.attribute("table:name") ?? damaged(xml.part);
    into.push({ name, address: xml.attribute("table:cell-range-address") ?? "", onOneSheet });
  });
}
