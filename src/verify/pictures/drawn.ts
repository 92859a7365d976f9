import { drawChart } from "../../charts/draw.ts";
import type { Drawing } from "../../charts/drawing/drawing.ts";
import { narrowWidth, pageWidth } from "../../charts/drawing/style.ts";
import { smallLine } from "../../charts/small-lines/small-line.ts";
import type { PrintedPlace } from "../../findings/arguments/verify.ts";
import type { Block, Chart, Edition } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import type { Said } from "../said/said.ts";
import { squaresFor } from "./square-map.ts";

/** The words in a picture, as the edition of its document has it drawn. */
export interface DrawnPicture {
  /** Whether it is a map, which leaves out the values that have no room in their areas. */
  readonly isMap: boolean;
  readonly page: readonly Said[];
  /** The same for a phone; left out of what is drawn once for both. */
  readonly narrow?: readonly Said[];
}

/**
 * The words in the pictures of a document that have some, in the order in which they stand in it. Throws where one cannot
 * be drawn from its edition.
 */
export function drawnIn(edition: Edition, words: Words): readonly DrawnPicture[] {
  return edition.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => drawnOf(block, edition, words)))
    .filter(({ page }) => page.length > 0);
}

function drawnOf(block: Block, edition: Edition, words: Words): DrawnPicture[] {
  switch (block.type) {
    case "chart":
      return [chartDrawn(block, edition, words)];
    case "table":
      return block.rows.flatMap(({ trend }) =>
        trend
          ? [
              {
                isMap: false,
                page: wordsIn(smallLine(trend, edition, "row"), { in: "table", number: block.number }),
              },
            ]
          : [],
      );
    case "key-figures":
      return block.items.flatMap(({ label, trend }) =>
        trend
          ? [{ isMap: false, page: wordsIn(smallLine(trend, edition, "card"), { in: "card", label }) }]
          : [],
      );
    default:
      return [];
  }
}

function chartDrawn(chart: Chart, edition: Edition, words: Words): DrawnPicture {
  const place = { in: "chart", number: chart.number } as const;
  const drawn = (width: number) => wordsIn(drawChart(chart, edition, squaresFor(chart), words, width), place);
  return { isMap: chart.kind === "map", page: drawn(pageWidth), narrow: drawn(narrowWidth) };
}

function wordsIn({ operations }: Drawing, place: PrintedPlace): Said[] {
  return operations.flatMap((operation): Said[] =>
    operation.type === "text" ? [{ part: "drawn", text: operation.text, place }] : [],
  );
}
