import type { SaidDocument } from "../said/document.ts";
import type { Part, Said } from "../said/said.ts";

/** What texts do not say: what leads to another place, and what is said of a page as a whole. */
const elsewhere: ReadonlySet<Part> = new Set<Part>(["title", "description", "shown-in", "data-link"]);

/**
 * What a format of words alone has to say: pictures in words where they stand, and the label at both ends.
 *
 * @param titled whether the text begins with the title; the publisher of some has a field of its own for it
 */
export function textSaid({ front, sections, end }: SaidDocument, titled: boolean): Said[] {
  const label = front.filter(({ part }) => part === "label");
  const title = front.filter(({ part }) => part === "document");
  const others = front.filter(({ part }) => part !== "label" && part !== "document");
  const imprint = end.filter(({ part }) => part === "imprint");
  const after = end.filter(({ part }) => part === "label");
  return [
    ...label,
    ...(titled ? title : []),
    ...others,
    ...trendsLast(sections.flat()),
    ...imprint,
    ...after,
  ].filter(({ part }) => !elsewhere.has(part));
}

/** What the small line of a card shows stands below what is said of its figure. */
function trendsLast(said: readonly Said[]): Said[] {
  const ordered: Said[] = [];
  let trend: Said[] = [];
  for (const [index, piece] of said.entries()) {
    const inCard = piece.place.in === "card";
    if (inCard && piece.part === "trend") trend.push(piece);
    else ordered.push(piece);
    // Pieces of one card have one place between them.
    if (trend.length === 0 || said[index + 1]?.place === piece.place) continue;
    ordered.push(...trend);
    trend = [];
  }
  return ordered;
}
