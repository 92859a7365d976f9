import type { Writer } from "./writer.ts";

/** The document itself, for other programs. */
export const json: Writer = {
  name: "json",
  endings: ["json"],
  usual: false,
  async write({ document }) {
    return [{ path: `${document.id}.json`, content: `${JSON.stringify(document, undefined, 2)}\n` }];
  },
};
