import type { Budget } from "../budget.ts";
import { badXml, damaged, Unreadable } from "../fault.ts";
import type { OpenedSheet } from "../opened.ts";
import type { RunLook } from "../run.ts";
import type { XmlReader } from "../xml/reader.ts";
import { eachChild, finish, openRoot } from "../xml/walk.ts";
import { type Looks, lookIn } from "./looks.ts";
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
  let styles: Styles = { hiding: new Set(), looks: new Map() };
  let found = false;
  const readSpreadsheet = (name: string): void => {
    if (name === "table:named-expressions") readNames(xml, budget, false, names);
    if (name !== "table:table") return;
    budget.take("sheets", 1, xml.part);
    const sheet = xml.attribute("table:name") ?? damaged(xml.part);
    if (sheets.some((each) => each.name.toLowerCase() === sheet.toLowerCase())) damaged(xml.part);
    const hidden =
      xml.attribute("table:display") === "false" ||
      styles.hiding.has(xml.attribute("table:style-name") ?? "");
    const others = (child: string): void => {
      if (child === "table:named-expressions") readNames(xml, budget, true, names);
    };
    sheets.push(readTable(xml, { name: sheet, hidden, looks: styles.looks, others }, budget));
  };
  eachChild(xml, (part) => {
    if (part === "office:automatic-styles") styles = readStyles(xml);
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

/** The styles that say more than how something is set out: of sheets that are hidden, and of parts of texts. */
interface Styles {
  readonly hiding: ReadonlySet<string>;
  readonly looks: Looks;
}

function readStyles(xml: XmlReader): Styles {
  const hiding = new Set<string>();
  const looks = new Map<string, RunLook>();
  eachChild(xml, () => {
    const style = xml.attribute("style:name") ?? "";
    const family = xml.attribute("style:family");
    eachChild(xml, (name) => {
      if (
        family === "table" &&
        name === "style:table-properties" &&
        xml.attribute("table:display") === "false"
      )
        hiding.add(style);
      const look = family === "text" && name === "style:text-properties" ? lookIn(xml) : undefined;
      if (look) looks.set(style, look);
    });
  });
  return { hiding, looks };
}

function readNames(xml: XmlReader, budget: Budget, onOneSheet: boolean, into: WrittenName[]): void {
  eachChild(xml, (kind) => {
    if (kind !== "table:named-range") return;
    budget.take("names", 1, xml.part);
    const name = xml.attribute("table:name") ?? damaged(xml.part);
    into.push({ name, address: xml.attribute("table:cell-range-address") ?? "", onOneSheet });
  });
}
