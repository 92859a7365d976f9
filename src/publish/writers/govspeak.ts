import type { Writer } from "./writer.ts";

/**
 * Govspeak, to be put into the GOV.UK publisher. Reports have no dot in their names, so that the file of no other report
 * in Markdown has the name of one of these.
 */
export const govspeak: Writer = {
  name: "govspeak",
  endings: ["govspeak.md"],
  documents: ["report", "press-notice", "office-notice", "written-statement"],
  usual: false,
  only: (report) => `${report}.govspeak.md`,
  async write({ edition }, { words }) {
    const { renderGovspeak } = await import("../../render/govspeak/render.ts");
    return [{ path: `${edition.id}.govspeak.md`, content: renderGovspeak(edition, words) }];
  },
};
