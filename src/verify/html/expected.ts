import type { SaidDocument } from "../said/document.ts";
import type { Part, Said } from "../said/said.ts";

/** What a page says elsewhere: of pictures to those who do not see them. */
const elsewhere: ReadonlySet<Part> = new Set<Part>(["trend", "alternative", "ordinal", "data-link"]);

/**
 * What a page has to say, from its title to its end, without what only search engines show of it.
 *
 * @param data whether it leads to the data of its tables
 */
export function pageSaid({ front, sections, end }: SaidDocument, data: boolean): Said[] {
  return [...front, ...sections.flat(), ...end].filter(
    ({ part }) => !elsewhere.has(part) || (data && part === "data-link"),
  );
}

/** The list of contents, which a page has twice: for narrow windows and for wide. */
export function contentsSaid({ sections }: SaidDocument): Said[] {
  const once = sections.flat().filter(({ part }) => part === "section" || part === "heading");
  return [...once, ...once];
}

/** What is read of each picture: of a chart twice, because it is drawn for two widths. */
export function pictureNamesSaid({ sections }: SaidDocument): Said[] {
  let headline: Said[] = [];
  return sections.flat().flatMap((said): Said[] => {
    if (said.part === "name") headline = [];
    if (said.part === "exhibit") headline.push(said);
    if (said.part === "trend") return [said];
    if (said.part !== "alternative") return [];
    return [...headline, said, ...headline, said];
  });
}
