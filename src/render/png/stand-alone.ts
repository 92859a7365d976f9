import type { Drawing, Operation } from "../../charts/drawing/drawing.ts";
import { moved } from "../../charts/drawing/moved.ts";
import { text as ink, secondaryText } from "../../charts/drawing/palette.ts";
import { textLine } from "../../charts/drawing/pen.ts";
import { lineHeight, pageWidth, smallSize, textSize } from "../../charts/drawing/style.ts";
import type { Chart, Edition } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import { wrapText } from "../../typography/wrap.ts";
import { signsOf as signsIn } from "../../words/print-figure.ts";
import type { Words } from "../../words/words.ts";

const margin = 24;
const headlineSize = 19;

/**
 * A chart as a picture that can leave its page: with its headline, what it is of, the signs in it explained, its
 * source, and room around it. On a page these are text beside the drawing. Whose report it is from stands at
 * the end; the release's label is in the drawing itself.
 */
export function standAlone(chart: Chart, document: Edition, drawing: Drawing, words: Words): Drawing {
  const operations: Operation[] = [];
  let y = margin;
  const write = (text: string, size: number, height: number, colour: string) => {
    for (const line of wrapText(text, pageWidth, size)) {
      operations.push(textLine(line, margin, y + size, { size, colour }));
      y += height;
    }
  };
  write(plainText(chart.headline), headlineSize, headlineSize + 5, ink);
  write(chart.subtitle, textSize, lineHeight, secondaryText);
  y += 12;
  operations.push(...drawing.operations.map((operation) => moved(operation, margin, y)));
  y += drawing.height + 8;
  for (const remark of chart.remarks) write(plainText(remark), smallSize, lineHeight, secondaryText);
  for (const sign of signsOf(chart, words))
    write(words.charts.sign(sign, words.values.signs[sign]), smallSize, lineHeight, secondaryText);
  write(words.charts.source(chart.source), smallSize, lineHeight, secondaryText);
  write(document.runningHeader, smallSize, lineHeight, secondaryText);
  return { width: pageWidth + 2 * margin, height: Math.ceil(y + margin), operations };
}

function signsOf(chart: Chart, words: Words) {
  return signsIn(
    words,
    chart.series.flatMap((series) => series.values),
  );
}
