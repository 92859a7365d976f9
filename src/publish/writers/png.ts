import type { Writer } from "./writer.ts";

/** A picture of each chart, for press and slides. */
export const png: Writer = {
  name: "png",
  endings: ["png"],
  documents: ["report"],
  usual: false,
  async write({ edition, drawings }, { words }) {
    const { chartPng } = await import("../../render/png/png.ts");
    const { standAlone } = await import("../../render/png/stand-alone.ts");
    const charts = edition.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "chart");
    return Promise.all(
      charts.map(async (chart) => ({
        path: `${edition.id}-${chart.id}.png`,
        content: await chartPng(standAlone(chart, edition, drawings.page.get(chart.id)!, words)),
      })),
    );
  },
};
