import { html } from "../publish/writers/html.ts";
import { figureAnchor } from "../render/anchors.ts";
import { figureHomes } from "../render/figure-homes.ts";
import type { Edition } from "../report/edition/edition.ts";
import { printedPlaces } from "../report/edition/printed-places.ts";
import type { PrintedIn } from "./trace.ts";

/** The documents that print a figure, and where: as they are said, and by no plan of what they would say. */
export function printedIn(editions: Iterable<Edition>, figure: string): PrintedIn[] {
  const found: PrintedIn[] = [];
  for (const edition of editions) {
    if (!Object.hasOwn(edition.figures, figure)) continue;
    const places = printedPlaces(edition).filter(({ printed }) => printed.figure === figure);
    if (places.length === 0) continue;
    const address = addressOf(edition, figure);
    found.push({
      document: edition.id,
      title: edition.title,
      ...(address !== undefined && { address }),
      places,
    });
  }
  return found;
}

function addressOf(edition: Edition, figure: string): string | undefined {
  if (!html.documents.includes(edition.document)) return undefined;
  const page = html.only?.(edition.id);
  const isThere = [...figureHomes(edition)].some((printed) => printed.figure === figure);
  return page !== undefined && isThere ? `${page}#${figureAnchor(figure)}` : undefined;
}
