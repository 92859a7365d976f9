import type { Budget } from "../budget.ts";
import { damaged, Unreadable } from "../fault.ts";
import type { OpenedWorkbook } from "../opened.ts";
import type { Archive } from "../zip/archive.ts";
import { namedPlaces } from "./names.ts";
import type { Package } from "./package.ts";
import { readCustomProperties, readTitle } from "./properties.ts";
import { partOf, relationshipsOf } from "./relationships.ts";
import { readSheet } from "./sheet.ts";
import { readStyles } from "./styles.ts";
import { readSharedStrings } from "./texts.ts";
import { readWorkbookPart } from "./workbook.ts";

/**
 * Reads an XLSX file, also with macros, which are not looked at, and in the strict kind of the standard.
 *
 * @throws Unreadable with the fault of the file
 */
export function readXlsx(archive: Archive, budget: Budget): OpenedWorkbook {
  const file: Package = { archive, budget };
  const all = relationshipsOf(file, "");
  const main = partOf(all, "officeDocument") ?? damaged("_rels/.rels");
  if (/\.bin$/i.test(main)) throw new Unreadable({ what: "binary" });
  const own = relationshipsOf(file, main);
  const { sheets: listed, names } = readWorkbookPart(file, main, own);
  const context = {
    strings: readSharedStrings(file, partOf(own, "sharedStrings")),
    styles: readStyles(file, partOf(own, "styles")),
  };
  const sheets = listed.map((each) => readSheet(file, each, context));
  const title = readTitle(file, partOf(all, "core-properties"));
  return {
    format: "xlsx",
    ...(title === undefined ? {} : { title }),
    custom: readCustomProperties(file, partOf(all, "custom-properties")),
    names: namedPlaces(names, sheets),
    sheets,
  };
}
