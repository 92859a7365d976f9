import type { Writer } from "./writer.ts";

/** A page that needs no other file. */
export const html: Writer = {
  name: "html",
  endings: ["html"],
  usual: true,
  async write({ document, drawings }, { templates, words }) {
    const { renderHtml } = await import("../../render/html/render.ts");
    return [{ path: `${document.id}.html`, content: renderHtml(document, drawings, templates, words) }];
  },
};
