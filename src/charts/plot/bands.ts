import { balancedText, inFewLines, widest, wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Operation } from "../drawing/drawing.ts";
import { grid, secondaryText } from "../drawing/palette.ts";
import { box, frame, lineSample, textLines } from "../drawing/pen.ts";
import { lineHeight, mostLines, type SeriesStyle, smallSize, textSize } from "../drawing/style.ts";

/** A part above or below the plot: how high it is, and what it looks like once its top is known. */
export interface Band {
  readonly height: number;
  readonly draw: (top: number) => readonly Operation[];
}

export const noBand: Band = { height: 0, draw: () => [] };

/** The unit of the values, above the plot. */
export function unitBand(unit: string, width: number): Band {
  const lines = wrapText(inFewLines(unit, width, textSize, mostLines), width, textSize);
  return linesBand(lines, textSize);
}

/** Small print below the plot, in lines across the whole picture; each text begins a new line. */
export function footBand(texts: readonly (string | undefined)[], width: number): Band {
  const lines = texts.flatMap((text) => (text ? wrapText(text, width, smallSize) : []));
  if (lines.length === 0) return noBand;
  const band = linesBand(lines, smallSize);
  return { height: band.height + 6, draw: (top) => band.draw(top + 6) };
}

function linesBand(lines: readonly string[], size: number): Band {
  return {
    height: lines.length * lineHeight + 4,
    draw: (top) => textLines(lines, 0, top + size, { size, colour: secondaryText }),
  };
}

interface KeyItem {
  readonly label: string;
  readonly colour: string;
  /** Of a line, which is shown by a piece of it; all else by a swatch. */
  readonly line?: SeriesStyle;
}

/** A key of swatches or pieces of lines with their words, in as many rows as it needs. */
export function keyBand(items: readonly KeyItem[], width: number): Band {
  const rows: (KeyItem & { x: number; row: number; lines: readonly string[]; swatch: number })[] = [];
  let x = 0;
  let row = 0;
  let rowLines = 1;
  for (const item of items) {
    const swatch = item.line ? 26 : 14;
    const room = width - swatch - 6;
    const lines = wrapText(inFewLines(item.label, room, textSize, mostLines), room, textSize);
    const wide = swatch + 6 + widest(lines, textSize);
    if (x > 0 && x + wide > width) {
      row += rowLines;
      x = 0;
      rowLines = 1;
    }
    rows.push({ ...item, x, row, lines, swatch });
    rowLines = Math.max(rowLines, lines.length);
    x += wide + 22;
  }
  const step = lineHeight + 3;
  return {
    height: (row + rowLines) * step + 4,
    draw: (top) =>
      rows.flatMap((item) => [
        ...(item.line
          ? lineSample(item.line, item.x, top + item.row * step + 9, item.swatch)
          : [box(item.x, top + item.row * step + 2, item.swatch, item.swatch, item.colour)]),
        ...textLines(item.lines, item.x + item.swatch + 6, top + item.row * step + textSize, {}),
      ]),
  };
}

/** What stands in for a chart that has nothing to show. */
export function emptyBand(words: Words, width: number): Band {
  const lines = balancedText(words.charts.noFigures, width - 20, textSize);
  const height = 79 + lines.length * lineHeight;
  return {
    height,
    draw: (top) => [
      frame(0.5, top + 0.5, width - 1, height - 1, grid),
      ...textLines(lines, width / 2, top + 48 + textSize / 3, { align: "center", colour: secondaryText }),
    ],
  };
}

/** Bands from the top of a picture downwards, each with where it ends up. */
export function stack(
  bands: readonly Band[],
  top = 0,
): { readonly operations: Operation[]; readonly height: number } {
  const operations: Operation[] = [];
  let y = top;
  for (const band of bands) {
    operations.push(...band.draw(y));
    y += band.height;
  }
  return { operations, height: y };
}
