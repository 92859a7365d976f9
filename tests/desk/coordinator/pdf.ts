import { readStructure } from "../../support/pdf/read-tables.ts";

/** All words of a PDF file in the order of its structure, as assistive technology reads them. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const { root, textOf } = await readStructure(bytes);
  return textOf(root).replace(/\s+/g, " ");
}
