import { wrapText } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { moved } from "../drawing/moved.ts";
import { grid, secondaryText } from "../drawing/palette.ts";
import { rule, textLines } from "../drawing/pen.ts";
import { leastPageWidth, lineHeight, textSize } from "../drawing/style.ts";
import { footBand, stack } from "../plot/bands.ts";
import type { Plot } from "../plot/plot.ts";
import { type Frame, frameFor } from "./frame.ts";

/** How a form is drawn as a panel. */
export interface PanelForm {
  readonly frameOf: (plot: Plot) => Frame;
  readonly draw: (plot: Plot, frame: Frame) => Drawing;
}

const gapBeside = 24;
const gapBelow = 14;

/** How wide each of two panels is in a picture. */
export function panelWidth(width: number): number {
  return width < leastPageWidth ? width : Math.floor((width - gapBeside) / 2);
}

/**
 * Two plots in one picture, side by side where there is room, under words that say that their scales differ. What stands
 * below the whole picture stands once.
 */
export function panelsDrawing(
  { width, label }: Plot,
  panels: readonly [Plot, Plot],
  form: PanelForm,
  words: Words,
): Drawing {
  const lines = wrapText(words.charts.ownScales, width, textSize);
  const top = lines.length * lineHeight + 8;
  const beside = width >= leastPageWidth;
  const sized = panels.map((panel) => ({ ...panel, width: panelWidth(width) }));
  const common = frameFor(sized.map(form.frameOf));
  const [first, second] = sized.map((panel) => form.draw(panel, beside ? common : form.frameOf(panel)));
  const across = beside ? width - second!.width : 0;
  const down = beside ? top : top + first!.height + gapBelow;
  const bottom = Math.max(top + first!.height, down + second!.height);
  const below = stack([footBand([label], width)], bottom);
  const between = beside ? width / 2 : down - gapBelow / 2;
  return {
    width,
    height: Math.ceil(below.height),
    operations: [
      ...textLines(lines, 0, textSize, { colour: secondaryText }),
      beside ? rule([between, top], [between, bottom], grid) : rule([0, between], [width, between], grid),
      ...first!.operations.map((operation) => moved(operation, 0, top)),
      ...second!.operations.map((operation) => moved(operation, across, down)),
      ...below.operations,
    ],
  };
}
