import type { PageContent } from "../file/page-content.ts";
import type { Reader } from "../file/reader.ts";
import type { Element } from "../file/tree.ts";
import { checkContent } from "./content.ts";
import type { Fault } from "./fault.ts";
import { checkLinks } from "./links.ts";
import { checkMetadata } from "./metadata.ts";
import { checkStructure } from "./structure.ts";
import { checkTables } from "./tables.ts";
import { checkText } from "./text.ts";

/**
 * The rules of PDF/UA-1 and PDF/A-2a that a report meets, each with its own code.
 *
 * @param tree the structure tree, where the file has one
 */
export function checkFile(
  reader: Reader,
  tree: Element | undefined,
  contents: readonly PageContent[],
): Fault[] {
  const faults: Fault[] = [];
  const report = (code: string, message: string): void => {
    faults.push({ code, message });
  };
  checkMetadata(reader, report);
  if (!tree) {
    report("no-structure", "the catalogue has no StructTreeRoot");
    return faults;
  }
  checkStructure(reader, tree, report);
  checkTables(reader, tree, report);
  checkContent(reader, tree, contents, report);
  checkLinks(reader, tree, report);
  checkText(reader, contents, report);
  return faults;
}
