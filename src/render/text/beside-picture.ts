import type { Chart, Edition, Inline } from "../../report/edition/edition.ts";
import type { Words } from "../../words/words.ts";
import { chartBlocks } from "../linear/chart.ts";
import type { LinearBlock } from "../linear/linear.ts";
import { tablesById } from "../tables.ts";
import { blockLines } from "./blocks.ts";
import { wordsOf } from "./inline.ts";
import { wrapped } from "./wrap.ts";

/** What stands beside the picture of a chart: all that it says, for those who do not see it and for those who pass it on. */
export function besideChart(edition: Edition, chart: Chart, words: Words): string {
  return beside(edition, chartBlocks({ edition, words, tables: tablesById(edition) }, chart), words);
}

/** What stands beside the picture of a headline: its words. */
export function besideHeadline(edition: Edition, headline: readonly Inline[], words: Words): string {
  return beside(edition, [{ type: "paragraph", content: headline }], words);
}

function beside(
  { label, runningHeader, publisher }: Edition,
  blocks: readonly LinearBlock[],
  words: Words,
): string {
  const parts = [
    label === undefined ? [] : wrapped(wordsOf(label)),
    ...blocks.map((block) => blockLines(block, words)),
    wrapped(wordsOf(words.page.publishedBy(runningHeader, publisher))),
  ];
  const told = parts.filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
