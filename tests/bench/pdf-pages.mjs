import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export async function pageCount(pdf) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const count = file.numPages;
  await file.destroy();
  return count;
}
