import type { Fault } from "./pdf/fault.ts";
import { readPage } from "./pdf/page-content.ts";
import { Reader } from "./pdf/reader.ts";
import { checkContent } from "./pdf/rules-content.ts";
import { checkLinks } from "./pdf/rules-links.ts";
import { checkMetadata } from "./pdf/rules-metadata.ts";
import { checkStructure } from "./pdf/rules-structure.ts";
import { checkTables } from "./pdf/rules-tables.ts";
import { checkText } from "./pdf/rules-text.ts";
import { readTree } from "./pdf/tree.ts";

export type { Fault } from "./pdf/fault.ts";
export { readTables, type TableReading } from "./pdf/read-tables.ts";

/** The rules of PDF/UA-1 and PDF/A-2a that a report writer meets, each with its own code. */
export async function checkPdf(bytes: Uint8Array): Promise<Fault[]> {
  const faults: Fault[] = [];
  const report = (code: string, message: string): void => {
    faults.push({ code, message });
  };
  const reader = await Reader.open(bytes);
  checkMetadata(reader, report);
  const tree = readTree(reader);
  if (!tree) {
    report("no-structure", "the catalogue has no StructTreeRoot");
    return faults;
  }
  const contents = reader.pages.map((page) => readPage(reader, page.dict));
  checkStructure(reader, tree, report);
  checkTables(reader, tree, report);
  checkContent(reader, tree, contents, report);
  checkLinks(reader, tree, report);
  checkText(reader, contents, report);
  return faults;
}
