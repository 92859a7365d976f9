import { readPage } from "../../src/verify/pdf/file/page-content.ts";
import { Reader } from "../../src/verify/pdf/file/reader.ts";
import { readTree } from "../../src/verify/pdf/file/tree.ts";
import { checkFile } from "../../src/verify/pdf/rules/check.ts";
import type { Fault } from "../../src/verify/pdf/rules/fault.ts";

export type { Fault } from "../../src/verify/pdf/rules/fault.ts";
export { readTables, type TableReading } from "./pdf/read-tables.ts";

/** The rules of PDF/UA-1 and PDF/A-2a that a report writer meets, each with its own code. */
export async function checkPdf(bytes: Uint8Array): Promise<Fault[]> {
  const reader = await Reader.open(bytes);
  return checkFile(
    reader,
    readTree(reader),
    reader.pages.map((page) => readPage(reader, page.dict)),
  );
}
