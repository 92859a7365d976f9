import type { Writer } from "./writer.ts";

/** A page that needs no other file. */
export const html: Writer = {
  name: "html",
  endings: ["html"],
  usual: true,
  async write({ edition, drawings }, { templates, words }) {
    const { renderHtml } = await import("../../render/html/render.ts");
    return [{ path: `${edition.id}.html`, content: renderHtml(edition, drawings, templates, words) }];
  },
};
