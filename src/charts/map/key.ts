import { printNumber } from "../../figures/number.ts";
import { balancedText, inFewLines, wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { FillPath, Operation } from "../drawing/drawing.ts";
import { secondaryText, sequential, text as textColour } from "../drawing/palette.ts";
import { box, frame, stroked, textLines } from "../drawing/pen.ts";
import { lineHeight, mostLines, textSize } from "../drawing/style.ts";
import type { Plot } from "../plot/plot.ts";
import { classOf, type MapClass } from "./classes.ts";
import { hatchPath } from "./hatch.ts";
import { decimalsFor } from "./round-bounds.ts";

export const missingHatch = "#8A949E";
const swatch = { width: 26, height: 17 };
const textLeft = swatch.width + 10;

interface Line {
  readonly text: string;
  readonly colour: string;
}

/**
 * The classes in words, from the greatest values to the least: how many areas each has, and in which one what the areas are
 * set against would be.
 */
export function mapKey(
  { unit, reference }: Plot,
  classes: readonly MapClass[],
  missing: number,
  words: Words,
  { top, width }: { readonly top: number; readonly width: number },
): { readonly operations: Operation[]; readonly bottom: number } {
  const { map } = words.charts;
  const operations: Operation[] = [];
  const title = balancedText(inFewLines(unit, width, textSize, mostLines), width, textSize);
  operations.push(...textLines(title, 0, top + textSize + 2, { colour: secondaryText }));
  let y = top + title.length * lineHeight + 12;
  const entry = (said: readonly Line[], fill: (at: number) => readonly Operation[]) => {
    const lines = said.flatMap(({ text, colour }) =>
      wrapText(inFewLines(text, width - textLeft, textSize, mostLines), width - textLeft, textSize).map(
        (line) => ({ text: line, colour }),
      ),
    );
    operations.push(...fill(y), frame(0.5, y + 0.5, swatch.width, swatch.height, sequential[0]));
    lines.forEach(({ text, colour }, index) => {
      operations.push(...textLines([text], textLeft, y + 13 + index * lineHeight, { colour }));
    });
    y += lines.length * lineHeight + 9;
  };
  const compared = reference && {
    text: words.charts.reference(reference.label, reference.cell.text),
    colour: textColour,
  };
  const home = reference && classOf(classes, reference.cell);
  const decimals = decimalsFor(classes.flatMap(({ from }) => from ?? []));
  const printed = (bound: number | undefined) =>
    bound === undefined ? undefined : printNumber(bound, decimals);
  for (const each of classes) {
    const span = map.span(printed(each.from), printed(each.to)) ?? each.cells[0]!.plain;
    const here = each === home && compared ? [compared] : [];
    const lines = [
      { text: span, colour: textColour },
      { text: map.areas(each.cells.length), colour: secondaryText },
      ...here,
    ];
    entry(lines, (at) => [
      box(0.5, at + 0.5, swatch.width, swatch.height, each.colour),
      ...(here.length > 0 ? [diamond(0.5 + swatch.width / 2, at + 0.5 + swatch.height / 2, each.ink)] : []),
    ]);
  }
  if (missing > 0) {
    const lines = [
      { text: map.noFigure, colour: textColour },
      { text: map.areas(missing), colour: secondaryText },
    ];
    entry(lines, (at) => [stroked(hatchPath([swatchRing(at)], 5), missingHatch, 1)]);
  }
  for (const { text, colour } of compared && !home ? [compared] : []) {
    const lines = balancedText(inFewLines(text, width, textSize, mostLines), width, textSize);
    operations.push(...textLines(lines, 0, y + textSize, { colour }));
    y += lines.length * lineHeight + 4;
  }
  return { operations, bottom: y + 4 };
}

/** Marks the class of what the areas are set against. */
function diamond(x: number, y: number, colour: string): FillPath {
  return {
    type: "fill",
    colour,
    path: [["M", x, y - 5], ["L", x + 5, y], ["L", x, y + 5], ["L", x - 5, y], ["Z"]],
  };
}

function swatchRing(at: number) {
  const [left, right, top, bottom] = [0.5, 0.5 + swatch.width, at + 0.5, at + 0.5 + swatch.height];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
}
