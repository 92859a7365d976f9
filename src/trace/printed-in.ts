import { html } from "../publish/writers/html.ts";
import { anchorOf, figureAnchor } from "../render/anchors.ts";
import { figureHomes } from "../render/figure-homes.ts";
import type { Edition } from "../report/edition/edition.ts";
import { type PrintedPlace, printedPlaces } from "../report/edition/printed-places.ts";
import type { PrintedIn } from "./trace.ts";

/** The documents that print a figure, and where: as they are said, and by no plan of what they would say. */
export function printedIn(editions: Iterable<Edition>, figure: string): PrintedIn[] {
  const found: PrintedIn[] = [];
  for (const edition of editions) {
    if (!Object.hasOwn(edition.figures, figure)) continue;
    const places = printedPlaces(edition).filter(({ printed }) => printed.figure === figure);
    if (places.length === 0) continue;
    const address = addressOf(edition, figure, places);
    found.push({
      document: edition.id,
      title: edition.title,
      ...(address !== undefined && { address }),
      places,
    });
  }
  return found;
}

/** The place of the figure itself, or of the chart in which it is only drawn. */
function addressOf(edition: Edition, figure: string, places: readonly PrintedPlace[]): string | undefined {
  if (!html.documents.includes(edition.document)) return undefined;
  const page = html.only?.(edition.id);
  if (page === undefined) return undefined;
  const isThere = [...figureHomes(edition)].some((printed) => printed.figure === figure);
  if (isThere) return `${page}#${figureAnchor(figure)}`;
  const [chart] = places.flatMap((place) => ("chart" in place && place.chart ? [place.chart] : []));
  const [table] = places.flatMap((place) => ("table" in place && place.table ? [place.table] : []));
  if (chart) return `${page}#${anchorOf("chart", chart.id)}`;
  return table ? `${page}#${anchorOf("table", table.id)}` : page;
}
