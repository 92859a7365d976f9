import { found } from "../../findings/found.ts";
import type { FormatReader, VerifiedDocument } from "../held/document.ts";
import { holdPictures } from "../held/pictures.ts";
import { numbersIn } from "../numbers/tokens.ts";
import { pdfNamesSaid, pdfSaid } from "../pdf/expected.ts";
import type { PdfReading } from "../pdf/reading.ts";

/** How many broken rules of a file are told one by one. */
const mostRules = 20;

/** PDF files: every number in the order in which assistive technology reads them. */
export const pdf: FormatReader = {
  name: "pdf",
  reads: (rest) => rest === ".pdf",
  async compare({ name, bytes }, document, { openPdf }, folder) {
    const { said, comparison, edition } = document;
    const location = { file: folder.shown(name) };
    const { reading, fault } = await openPdf(bytes);
    if (fault) {
      const why = fault.what === "damaged" ? fault.why : fault.limit;
      comparison.findings.push(found("VERIFY-UNREADABLE", { format: "PDF", why }, { location }));
      return;
    }
    comparison.hold(name, pdfSaid(said), reading.texts);
    comparison.hold(
      name,
      pdfNamesSaid(said),
      reading.pictures.map(({ name: text, at }) => ({ text, at })),
    );
    holdPictures(comparison, name, reading.pictures, document.drawn, { twice: false });
    holdAround(reading, document, location);
    if (reading.title !== edition.title)
      comparison.findings.push(
        found("VERIFY-ACCESS", { rule: "title", detail: reading.title }, { location }),
      );
    for (const { code, message } of reading.faults.slice(0, mostRules))
      comparison.findings.push(
        found("VERIFY-ACCESS", { rule: "tags", detail: `${code}: ${message}` }, { location }),
      );
  },
};

/**
 * What stands around the pages repeats what the document says of itself, the titles and headings of tables that go on, and
 * counts pages; the list of contents repeats headings, each with a page.
 */
function holdAround(
  { around, contents, pages, subject }: PdfReading,
  { edition, said, comparison }: VerifiedDocument,
  location: { readonly file: string },
): void {
  const whole = [edition.runningHeader, edition.label ?? "", edition.shortLabel ?? "", edition.title];
  const repeated = said.sections
    .flat()
    .filter(({ part }) => ["section", "heading", "name", "exhibit", "subtitle", "column"].includes(part))
    .map(({ text }) => text);
  const known = new Set([...whole, ...repeated].flatMap((text) => numbersIn(text).map((each) => each.text)));
  const texts = [...around, ...contents, { text: subject, at: { page: 1 } }];
  for (const { text, at } of texts)
    for (const { text: says, at: start } of numbersIn(text)) {
      const isPage = /^\d+$/.test(says) && Number(says) >= 1 && Number(says) <= pages;
      // What has no room in its line is cut off, within a number too.
      const isCut = text.startsWith("\u2026", start + says.length);
      if (known.has(says) || isPage || (isCut && [...known].some((each) => each.startsWith(says)))) continue;
      comparison.findings.push(
        found("VERIFY-FIGURE", { says, files: [], page: at.page, place: { in: "end" } }, { location }),
      );
    }
}
