import { decodeText } from "../../files/decode.ts";
import { found } from "../../findings/found.ts";
import type { FormatReader, VerifiedDocument } from "../held/document.ts";
import { holdPictures } from "../held/pictures.ts";
import { checkPage } from "../html/access.ts";
import { contentsSaid, pageSaid, pictureNamesSaid } from "../html/expected.ts";
import { parsePage, readPage, spaced } from "../html/read-page.ts";
import type { PageFigure, PageReading } from "../html/reading.ts";
import { numbersIn } from "../numbers/tokens.ts";
import type { Said } from "../said/said.ts";

/** Pages: every number in their words, and every figure by the name that its element has. */
export const html: FormatReader = {
  name: "html",
  reads: (rest) => rest === ".html",
  compare({ name, bytes }, document, _, folder) {
    const source = decodeText(bytes);
    const root = parsePage(source);
    const page = readPage(root, source);
    const { said, comparison, edition } = document;
    const contents = page.contents.length > 0 ? contentsSaid(said) : [];
    const expected = pageSaid(said, leadsToData(page, document));
    comparison.hold(name, [...said.description, ...expected], page.texts);
    comparison.hold(name, contents, page.contents);
    comparison.hold(
      name,
      pictureNamesSaid(said),
      page.pictures.flatMap(({ names, at }) => names.map((text) => ({ text, at }))),
    );
    holdPictures(comparison, name, page.pictures, document.drawn, { twice: true });
    holdFigures(name, expected, page.figures, document);
    holdPrinted(page, document, folder.shown(name));
    comparison.findings.push(...checkPage(root, { edition, file: folder.shown(name), folder }));
  },
};

function leadsToData({ texts }: PageReading, { said }: VerifiedDocument): boolean {
  const first = said.sections.flat().find(({ part }) => part === "data-link");
  return first !== undefined && texts.some(({ text }) => text === spaced(first.text));
}

/** Figures are words too ('no change'), and each names itself. */
function holdFigures(
  file: string,
  said: readonly Said[],
  figures: readonly PageFigure[],
  { comparison }: VerifiedDocument,
): void {
  const expected = said.filter(({ figure }) => figure !== undefined);
  for (const [index, piece] of expected.entries()) {
    const there = figures[index];
    if (there?.figure === piece.figure && there?.text === spaced(piece.text)) continue;
    // What differs in a number is told with the other numbers.
    if (there?.figure === piece.figure && differInNumbers(piece.text, there?.text ?? "")) continue;
    comparison.differences.push({
      file,
      ...(there && { at: there.at, found: there.figure === piece.figure ? there.text : there.figure }),
      expected: {
        text: there && there.figure !== piece.figure ? (piece.figure ?? "") : piece.text,
        said: piece,
        index: -1,
      },
    });
    // From here on all stand one place further on.
    if (there?.figure !== piece.figure) return;
  }
}

function differInNumbers(one: string, other: string): boolean {
  const numbers = (text: string) => numbersIn(text).map((each) => each.text);
  return numbers(one).join(" ") !== numbers(other).join(" ");
}

/** What style sheets print around a page is said of the document as a whole. */
function holdPrinted(page: PageReading, { edition, comparison }: VerifiedDocument, shown: string): void {
  const said = [edition.runningHeader, edition.label ?? "", edition.title].join(" ");
  const known = new Set(numbersIn(said).map(({ text }) => text));
  for (const { text, at } of page.printed)
    for (const number of numbersIn(text)) {
      if (known.has(number.text)) continue;
      comparison.findings.push(
        found(
          "VERIFY-FIGURE",
          { says: number.text, files: [], place: { in: "end" } },
          { location: { file: shown, line: at.line } },
        ),
      );
    }
}
