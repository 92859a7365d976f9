import { lineWidth, widest } from "../../typography/wrap.ts";
import type { Words } from "../../words/words.ts";
import { lineHeight, textSize } from "../drawing/style.ts";
import { nameWithValue } from "../plot/labels.ts";
import type { Plot } from "../plot/plot.ts";

/** The words at a reference's line: their first baseline, and where each begins. */
export interface ReferenceLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly width: number;
  /** Whether it stands in the line of the unit. */
  readonly besideUnit: boolean;
  readonly height: number;
}

/**
 * The name and value of a reference over its line at `x`: in the line of the unit where both have room there, and below
 * it where they have not.
 */
export function referenceLabel(
  plot: Pick<Plot, "unit" | "width">,
  reference: { readonly label: string; readonly text: string },
  x: number,
  words: Words,
): ReferenceLabel {
  const room = Math.floor(plot.width * 0.6);
  const lines = nameWithValue(reference, words, room, textSize);
  const width = widest(lines, textSize);
  const afterUnit = lineWidth(plot.unit, textSize) + 20;
  const free = Math.max(0, plot.width - width);
  const centred = Math.min(Math.max(0, x - width / 2), free);
  const shifted = Math.max(centred, afterUnit);
  // A name may stand a little to the right of its line, and not beyond it.
  const besideUnit = lines.length === 1 && shifted <= free && shifted <= x - 8;
  return {
    lines,
    x: besideUnit ? shifted : centred,
    width,
    besideUnit,
    height: lines.length * lineHeight,
  };
}
