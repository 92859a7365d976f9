import type { Edition, PrintedFigure } from "../report/edition/edition.ts";
import { type PrintedPlace, printedPlaces } from "../report/edition/printed-places.ts";

/**
 * The place of each figure to which its address leads, as it is printed there: the first cell of a table that holds it,
 * where its row, its column and its notes stand beside it; of a figure that no table has, the first card or words. What is
 * only drawn, or told to those who do not see a drawing, is no place to go to.
 */
export function figureHomes(edition: Edition): ReadonlySet<PrintedFigure> {
  const homes = new Map<string, PrintedFigure>();
  const places = printedPlaces(edition).filter(isOnPage);
  for (const { printed } of [...places.filter(({ kind }) => kind === "cell"), ...places])
    if (!homes.has(printed.figure)) homes.set(printed.figure, printed);
  return new Set(homes.values());
}

function isOnPage(place: PrintedPlace): boolean {
  if (place.kind === "words") return place.part !== "alternative";
  return place.kind === "cell" || place.kind === "card";
}
