import type { SaidDocument } from "../said/document.ts";
import type { Part, Said } from "../said/said.ts";

/** What a file says elsewhere: in its properties, of pictures to those who do not see them. */
const elsewhere: ReadonlySet<Part> = new Set<Part>(["title", "trend", "alternative", "picture", "data-link"]);

/** What the pages of a file have to say, without what is around them. */
export function pdfSaid({ front, sections }: SaidDocument): Said[] {
  return [...labelLast(front), ...valuesFirst(sections.flat())].filter(({ part }) => !elsewhere.has(part));
}

/** What is read of each picture. */
export function pdfNamesSaid({ sections }: SaidDocument): Said[] {
  return valuesFirst(sections.flat()).filter(
    ({ part }) => part === "trend" || part === "alternative" || part === "picture",
  );
}

/** On a cover the label of the release stands below what the year showed and above the facts; else below the title. */
function labelLast(front: readonly Said[]): Said[] {
  const labels = front.filter(({ part }) => part === "label");
  const others = front.filter(({ part }) => part !== "label");
  const facts = others.findIndex(({ part }) => part === "fact");
  return others.toSpliced(facts < 0 ? others.length : facts, 0, ...labels);
}

/** A card begins with its value. */
function valuesFirst(said: readonly Said[]): Said[] {
  const ordered: Said[] = [];
  for (const piece of said) {
    const before = ordered.at(-1);
    if (piece.part === "card-value" && before?.part === "card-label") ordered.splice(-1, 1, piece, before);
    else ordered.push(piece);
  }
  return ordered;
}
