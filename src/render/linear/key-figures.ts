import type { KeyFigures } from "../../report/edition/edition.ts";
import { signsOf } from "../../words/print-figure.ts";
import type { LinearContext } from "./context.ts";
import { lineEnd, strong, text } from "./inlines.ts";
import type { LinearBlock } from "./linear.ts";
import { signBlocks } from "./signs.ts";

/** Each key figure in a paragraph: what it counts and how many, what makes the number mean something, its small line. */
export function keyFigureBlocks({ words }: LinearContext, { items }: KeyFigures): LinearBlock[] {
  const figures = items.map(
    ({ label, value, context, trend }): LinearBlock => ({
      type: "paragraph",
      content: [
        strong(text(`${words.page.titled(label)} `), value),
        lineEnd,
        ...context,
        ...(trend ? [lineEnd, ...trend.alternative] : []),
      ],
    }),
  );
  const signs = signsOf(
    words,
    items.map(({ value }) => value),
  );
  return [...figures, ...signBlocks(words, signs)];
}
