import type { PDFDict } from "pdf-lib";
import { type PageContent, readPage } from "./file/page-content.ts";
import { Reader } from "./file/reader.ts";
import { readTree } from "./file/tree.ts";
import { readTexts } from "./read-texts.ts";
import type { PdfOpening, PdfReading, PdfText } from "./reading.ts";
import { checkFile } from "./rules/check.ts";

/** Reads the bytes of a PDF file. Whatever is in them it answers: with what they hold, or with why they cannot be read. */
export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  try {
    return { reading: await readPdf(bytes) };
  } catch (error) {
    return { fault: { what: "damaged", why: error instanceof Error ? error.message.slice(0, 200) : "" } };
  }
}

async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const reader = await Reader.open(bytes);
  const { pages } = reader;
  const contents = pages.map(({ dict }) => readPage(reader, dict));
  const tree = readTree(reader);
  const info = reader.resolve(reader.pdf.context.trailerInfo.Info) as PDFDict | undefined;
  return {
    pages: pages.length,
    title: reader.text(info, "Title") ?? "",
    subject: reader.text(info, "Subject") ?? "",
    ...readTexts(reader, tree, contents),
    around: contents.flatMap(aroundOf),
    faults: checkFile(reader, tree, contents),
  };
}

/** The words of a page that no element owns. */
function aroundOf({ texts }: PageContent, index: number): PdfText[] {
  return texts
    .filter(({ mark, text }) => mark === undefined && text.trim() !== "")
    .map(({ text }) => ({ text, at: { page: index + 1 } }));
}
