import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The title of a PDF file and the words of each of its pages, as a viewer finds them. */
export async function pageTexts(pdf: Uint8Array): Promise<{ title: string; texts: readonly string[] }> {
  // The viewer takes the bytes it is given for itself.
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  const { info } = await file.getMetadata();
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const words = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
    texts.push(words.join("").replace(/\s+/g, " "));
  }
  await task.destroy();
  return { title: (info as { Title?: string }).Title ?? "", texts };
}
