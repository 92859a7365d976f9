/** What a link may lead to inside a report. */
export type Anchored = "section" | "heading" | "table" | "chart" | "note";

/**
 * The name of a place, the same in HTML (`suffolk.html#table-levels`) and in PDF (`suffolk.pdf#table-levels`). A
 * section, a heading, a table and a chart may have one id between them, so their kind is part of the name.
 */
export function anchorOf(kind: Anchored, id: string): string {
  return `${kind}-${id}`;
}

/**
 * The place of a figure on a page, the same wherever the figure is printed. Neither figures nor places have a low line in
 * their names, so that no two figures have one.
 */
export function figureAnchor(id: string): string {
  return `figure-${id.replaceAll("/", "_")}`;
}
