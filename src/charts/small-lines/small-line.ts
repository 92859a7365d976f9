import type { Edition, Trend } from "../../report/edition/edition.ts";
import type { Drawing, Operation } from "../drawing/drawing.ts";
import { focus, secondaryText } from "../drawing/palette.ts";
import { dot, polyline, textLine } from "../drawing/pen.ts";
import { hundredths } from "../drawing/transform.ts";
import { fewLines } from "../plot/labels.ts";
import { cellOf } from "../plot/plot-cell.ts";
import { runsOf } from "../plot/runs.ts";

/** Where a small line stands, in points: at the end of a row of a table, or below the number of a card. */
export type SmallLinePlace = "row" | "card";

interface Size {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly dot: number;
  /** The size of the first and last year below the line; none where they could not be read. */
  readonly years?: number;
}

const sizes: Readonly<Record<SmallLinePlace, Size>> = {
  row: { width: 60, height: 12, line: 1.1, dot: 1.8 },
  card: { width: 132, height: 34, line: 1.5, dot: 2.6, years: 10 },
};

/**
 * One figure over the years without an axis: from its own least value to its greatest, so that it says which way and how
 * steadily, and not how much. Gaps and breaks interrupt it; the last number is a dot where its year is, which is not at
 * the end where later years have none. One number is that dot alone, and without any number nothing is drawn.
 */
export function smallLine(trend: Trend, document: Pick<Edition, "figures">, place: SmallLinePlace): Drawing {
  const size = sizes[place];
  const values = trend.points.map(({ value: use }) => {
    const figure = document.figures[use.figure];
    if (!figure)
      throw new RangeError(
        `trend '${trend.id}' shows figure '${use.figure}', which the document does not have`,
      );
    return cellOf(use, figure).value;
  });
  const numbers = values.flatMap((value) => value ?? []);
  const operations =
    numbers.length === 0 ? [] : [...lineOf(values, trend.breaks, size), ...yearsOf(trend, size)];
  return { width: size.width, height: size.height, operations };
}

function lineOf(values: readonly (number | undefined)[], breaks: readonly number[], size: Size): Operation[] {
  const numbers = values.flatMap((value) => value ?? []);
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = size.dot + 0.4;
  const bottom = size.height - margin - (size.years === undefined ? 0 : size.years + 1);
  const atX = (place: number) =>
    values.length === 1
      ? size.width - margin
      : margin + ((size.width - 2 * margin) * place) / (values.length - 1);
  // What never changed runs along the middle.
  const atY = (value: number) =>
    greatest === least
      ? (margin + bottom) / 2
      : bottom - ((value - least) / (greatest - least)) * (bottom - margin);
  const at = (place: number) => [atX(place), atY(values[place]!)] as const;
  const runs = runsOf(values, breaks);
  const last = runs.at(-1)!.at(-1)!;
  const marks = runs.flatMap((run): Operation[] => {
    if (run.length > 1) return [polyline(run.map(at), focus, size.line)];
    return run[0] === last ? [] : [dot(...at(run[0]!), size.line, focus)];
  });
  return [...marks, dot(...at(last), size.dot, focus)];
}

/** The first and the last year, where the place has room for words. */
function yearsOf({ points }: Trend, { width, height, years }: Size): Operation[] {
  const [first, last] = [points[0], points.at(-1)];
  if (years === undefined || !first || !last) return [];
  const style = { size: years, colour: secondaryText };
  const word = (label: string) => fewLines(label, width / 2 - 4, years, 1)[0] ?? "";
  const baseline = hundredths(height - years * 0.2);
  const end = textLine(word(last.label), width, baseline, { ...style, align: "right" });
  return first === last ? [end] : [textLine(word(first.label), 0, baseline, style), end];
}
