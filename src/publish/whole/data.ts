import type { WholeWriter } from "./whole-writer.ts";

/** Every figure of a release, as CSV with its description and as JSON. */
export const data: WholeWriter = {
  name: "data",
  endings: ["csv", "csv-metadata.json", "json"],
  usual: false,
  async write({ prepared, mark }, { words, created }) {
    const { renderData } = await import("../../render/data/data.ts");
    const files = renderData(prepared.statistics, words, { mark, created });
    return [...files].map(([name, content]) => ({ path: `${prepared.release.id}/${name}`, content }));
  },
};
