import type { Writer } from "./writer.ts";

/** Plain text, for what is sent in an e-mail. */
export const txt: Writer = {
  name: "txt",
  endings: ["txt"],
  documents: ["press-notice", "office-notice", "written-statement"],
  usual: false,
  only: (report) => `${report}.txt`,
  async write({ edition }, { words }) {
    const { renderText } = await import("../../render/text/render.ts");
    return [{ path: `${edition.id}.txt`, content: renderText(edition, words) }];
  },
};
