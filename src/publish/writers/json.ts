import { documentKinds } from "../../framework/layout.ts";
import type { Writer } from "./writer.ts";

/** The document itself, for other programs. */
export const json: Writer = {
  name: "json",
  endings: ["json"],
  documents: documentKinds,
  usual: false,
  only: (report) => `${report}.json`,
  async write({ edition }) {
    return [{ path: `${edition.id}.json`, content: `${JSON.stringify(edition, undefined, 2)}\n` }];
  },
};
