import type { Writer } from "./writer.ts";

/** Markdown, for those who keep or edit texts in it. */
export const md: Writer = {
  name: "md",
  endings: ["md"],
  documents: ["report", "press-notice", "office-notice", "written-statement"],
  usual: false,
  only: (report) => `${report}.md`,
  async write({ edition }, { words }) {
    const { renderMarkdown } = await import("../../render/markdown/render.ts");
    return [{ path: `${edition.id}.md`, content: renderMarkdown(edition, words) }];
  },
};
