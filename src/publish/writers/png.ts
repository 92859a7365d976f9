import type { Report } from "../../pipeline.ts";
import type { Chart } from "../../report/edition/edition.ts";
import { plainText } from "../../report/edition/plain-text.ts";
import type { Words } from "../../words/words.ts";
import type { MadeFile, Writer } from "./writer.ts";

/**
 * A picture of each chart, for press and slides, and of the headline of a press notice; beside each a file with its words.
 */
export const png: Writer = {
  name: "png",
  endings: ["png", "alt.txt"],
  documents: ["report", "press-notice"],
  usual: false,
  async write(report, { words }) {
    const { edition } = report;
    const charts = edition.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "chart");
    const made = await Promise.all([
      ...charts.map((chart) => chartFiles(report, chart, words)),
      ...(edition.document === "press-notice" ? [headlineFiles(report, words)] : []),
    ]);
    return made.flat();
  },
};

async function chartFiles({ edition, drawings }: Report, chart: Chart, words: Words): Promise<MadeFile[]> {
  const { chartPng } = await import("../../render/png/png.ts");
  const { standAlone } = await import("../../render/png/stand-alone.ts");
  const { besideChart } = await import("../../render/text/beside-picture.ts");
  const picture = standAlone(chart, edition, drawings.page.get(chart.id)!, words);
  const title = `${words.page.titled(words.page.chartName(chart.number))} ${plainText(chart.headline)}`;
  return inPair(
    `${edition.id}-${chart.id}`,
    { title, picture: await chartPng(picture), beside: besideChart(edition, chart, words) },
    words,
  );
}

async function headlineFiles({ edition }: Report, words: Words): Promise<MadeFile[]> {
  const { headlineOf } = await import("../../render/png/headline.ts");
  const headline = headlineOf(edition);
  if (!headline) return [];
  const { chartPng } = await import("../../render/png/png.ts");
  const { headlinePicture } = await import("../../render/png/headline-picture.ts");
  const { besideHeadline } = await import("../../render/text/beside-picture.ts");
  const picture = headlinePicture(edition, plainText(headline), words);
  return inPair(
    // No chart has a dot in its name.
    `${edition.id}.headline`,
    {
      title: words.text.headlinePicture,
      picture: await chartPng(picture),
      beside: besideHeadline(edition, headline, words),
    },
    words,
  );
}

interface Pictured {
  readonly title: string;
  readonly picture: Uint8Array;
  readonly beside: string;
}

/** A picture and the file beside it, of a name that no document has, because those have no dot in theirs. */
function inPair(path: string, { title, picture, beside }: Pictured, { text }: Words): MadeFile[] {
  return [
    { path: `${path}.png`, content: picture, title },
    { path: `${path}.alt.txt`, content: beside, title: text.alternativeOf(title) },
  ];
}
