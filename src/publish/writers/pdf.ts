import type { Writer } from "./writer.ts";

/** A tagged PDF file, to be printed and kept. */
export const pdf: Writer = {
  name: "pdf",
  endings: ["pdf"],
  documents: ["report", "press-notice", "office-notice", "written-statement"],
  usual: true,
  only: (report) => `${report}.pdf`,
  async write({ edition, drawings }, { created, words }) {
    const { renderPdf } = await import("../../render/pdf/render.ts");
    const content = await renderPdf(edition, drawings.page, {
      created,
      words,
      narrow: () => drawings.narrow,
    });
    return [{ path: `${edition.id}.pdf`, content }];
  },
};
