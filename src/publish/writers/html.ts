import { basename } from "node:path";
import { noLinks } from "../../render/html/links.ts";
import type { Edition } from "../../report/edition/edition.ts";
import { csv, dataPath } from "./csv.ts";
import type { Writer } from "./writer.ts";

/** A page that needs no other file. */
export const html: Writer = {
  name: "html",
  endings: ["html"],
  documents: ["report", "press-notice", "office-notice", "written-statement"],
  usual: true,
  only: (report) => `${report}.html`,
  async write({ edition, drawings }, { templates, words, links = noLinks, formats = [] }) {
    const { renderHtml } = await import("../../render/html/render.ts");
    const data = formats.includes(csv.name) ? dataOf(edition) : noLinks.data;
    const content = renderHtml(edition, drawings, templates, words, { ...links, data });
    return [{ path: `${edition.id}.html`, content }];
  },
};

/** The data that are written beside the page, by the table's id. What stands from earlier runs may be of other figures. */
function dataOf({ id, sections }: Edition): ReadonlyMap<string, string> {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");
  return new Map(tables.map((table) => [table.id, basename(dataPath(id, table))]));
}
