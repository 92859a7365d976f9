import type { Writer } from "./writer.ts";

/** A tagged PDF file, to be printed and kept. */
export const pdf: Writer = {
  name: "pdf",
  endings: ["pdf"],
  usual: true,
  only: (report) => `${report}.pdf`,
  async write({ edition, drawings }, { created, words }) {
    const { renderPdf } = await import("../../render/pdf/render.ts");
    return [{ path: `${edition.id}.pdf`, content: await renderPdf(edition, drawings, { created, words }) }];
  },
};
