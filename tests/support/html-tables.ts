import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A table as a reader of the page meets it. */
export interface ReadTable {
  readonly id: string;
  /** 'Table 1: MAPPA-eligible offenders by category and level' */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReadRow[];
  /** The heading of its small lines, where it has any. */
  readonly trend: string | undefined;
}

export interface ReadRow {
  readonly header: string;
  readonly cells: readonly { readonly text: string; readonly figure: string | undefined }[];
  /** What its small line says to a reader who does not see it; empty where it has none. */
  readonly trend: string | undefined;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The statistical tables of a page in their order, without note marks and words for screen readers only. */
export function readHtmlTables(html: string): ReadTable[] {
  return elements(parse(html))
    .filter((element) => element.tagName === "table")
    .map((table) => {
      const inside = elements(table);
      const row = (element: Element) =>
        elements(element).filter((each) => ["th", "td"].includes(each.tagName));
      const figures = (cells: readonly Element[]) => cells.filter((each) => !hasClass(each, "trend"));
      const trend = (cells: readonly Element[]) => cells.find((each) => hasClass(each, "trend"));
      const rows = (part: string) =>
        elements(inside.find((each) => each.tagName === part)!).filter((each) => each.tagName === "tr");
      const title = inside.find((each) => hasClass(each, "table-title"));
      return {
        id: /^table-(.*)-caption$/.exec(attribute(title, "id") ?? "")?.[1] ?? "",
        caption: title ? textOf(title) : "",
        columns: rows("thead").flatMap((each) => figures(row(each)).map(textOf)),
        trend: rows("thead")
          .flatMap((each) => trend(row(each)) ?? [])
          .map(textOf)[0],
        rows: rows("tbody").map((each) => {
          const [header, ...cells] = figures(row(each));
          const line = trend(row(each));
          return {
            header: header ? textOf(header) : "",
            cells: cells.map((cell) => ({ text: textOf(cell), figure: attribute(cell, "data-figure") })),
            trend:
              line &&
              elements(line)
                .map((each) => attribute(each, "aria-label") ?? "")
                .join(""),
          };
        }),
      };
    });
}

/** Every element below a node, in document order. */
export function elements(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : []));
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class")?.split(" ").includes(name) ?? false;
}

export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && (hasClass(node, "visually-hidden") || hasClass(node, "note-mark"))) return "";
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}
