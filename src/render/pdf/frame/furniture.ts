import type { Edition } from "../../../report/edition/edition.ts";
import { widthOf } from "../../../typography/shape.ts";
import type { Words } from "../../../words/words.ts";
import { colours, page as paper, space, type } from "../../design.ts";
import type { Canvas } from "../page/canvas.ts";
import { type Line, shortenedLines } from "../page/lines.ts";

const style = type.furniture;
const numberWidth = 80;
const footerTop = paper.height - 50;
/** The lines of the header that stand above the content, and of a label that leave a page most of its room. */
const mostHeaderLines = 3;
const mostLabelLines = 8;
/** The part of the width that the label in short may take beside the running header. */
const shortShare = 0.6;

/** What stands at the head and foot of every page but the cover. */
export interface Furniture {
  /** Where the content of a page must end, in points from the top. */
  readonly bottom: number;
  paint(canvas: Canvas, page: number, pages: number): void;
}

/** The running header, the label of figures that are not official, and the number of the page. */
export function furniture(document: Edition, words: Words): Furniture {
  const width = paper.contentWidth;
  const label = lines(document.label ?? "", width - numberWidth, mostLabelLines);
  const short = shortenedLines(
    { text: document.shortLabel ?? "", face: "bold" },
    style.size,
    width * shortShare,
    mostHeaderLines,
  );
  const shortWidth = Math.max(0, ...short.map((line) => line.width));
  const header = lines(
    document.runningHeader,
    width - (shortWidth > 0 ? shortWidth + space.large : 0),
    mostHeaderLines,
  );
  // A label of many lines grows upwards, and the content gives way.
  const grown = Math.max(0, label.length - 2) * style.leading;
  return {
    bottom: paper.height - paper.bottom - grown,
    paint(canvas, page, pages) {
      const counts = { page, pages };
      const number = words.page.pageNumber
        .map((part) => (typeof part === "string" ? part : String(counts[part.count])))
        .join("");
      const top = footerTop - grown;
      canvas.untagged("Pagination", header, place(paper.left, 40));
      for (const [index, line] of short.entries()) {
        const at = place(paper.left + width - line.width, 40 + index * style.leading);
        canvas.untagged("Pagination", [line], { ...at, colour: colours.warning });
      }
      canvas.artifact("Pagination", () => {
        canvas.rule(paper.left, top - space.medium, width, 0.5, colours.rule);
      });
      canvas.untagged("Pagination", label, place(paper.left, top));
      canvas.artifact("Pagination", () => {
        const x = paper.left + width - widthOf(number, "regular", style.size);
        canvas.text(number, "regular", x, top, style.size, colours.secondary);
      });
    },
  };
}

function lines(text: string, width: number, most: number): Line[] {
  return shortenedLines({ text, face: "regular" }, style.size, width, most);
}

function place(x: number, y: number) {
  return { x, y, ...style, colour: colours.secondary };
}
