import type { Writer } from "./writer.ts";

/** A picture of each chart, for press and slides. */
export const png: Writer = {
  name: "png",
  endings: ["png"],
  usual: false,
  async write({ document, drawings }) {
    const { chartPng } = await import("../../charts/png.ts");
    const { standAlone } = await import("../../charts/stand-alone.ts");
    const charts = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.type === "chart");
    return Promise.all(
      charts.map(async (chart) => ({
        path: `${document.id}-${chart.id}.png`,
        content: await chartPng(standAlone(chart, document, drawings.get(chart.id)!)),
      })),
    );
  },
};
