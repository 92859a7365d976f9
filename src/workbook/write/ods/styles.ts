import type { Cell } from "../../model/workbook.ts";
import { font, type Look, looks } from "../look.ts";
import { type NumberFormat, numberFormat } from "../number-format.ts";
import { element } from "../xml.ts";

/** The styles that the cells, columns and rows of a workbook need, each made once, named in the order of their first use. */
export class OdsStyles {
  readonly #names = new Map<string, string>();
  readonly #formats = new Map<string, string>();
  /** The names of cells' styles by what they are made of; only compared. */
  readonly #cells = new Map<string, string>();

  cell(cell: Cell): string {
    const format = this.#format(numberFormat(cell));
    const key = [cell.style, cell.locked === false, format].join();
    const known = this.#cells.get(key) ?? this.#cell(cell, format);
    this.#cells.set(key, known);
    return known;
  }

  #cell(cell: Cell, format: string | undefined): string {
    const look = looks[cell.style];
    return this.#named(
      "ce",
      {
        "style:family": "table-cell",
        "style:parent-style-name": look.level === undefined ? "Default" : `Heading_20_${look.level}`,
        "style:data-style-name": format,
      },
      cellProperties(look, cell.locked !== false),
    );
  }

  /** A column so many digits of the usual font wide. */
  column(width: number): string {
    const properties = { "style:column-width": points(width * digit + padding), "fo:break-before": "auto" };
    return this.#named(
      "co",
      { "style:family": "table-column" },
      element("style:table-column-properties", properties),
    );
  }

  /** A row so many points high, which grows with what is typed unless its height is fixed. */
  row(height: number | undefined, fixed: boolean): string {
    const properties = {
      "style:row-height": height === undefined ? undefined : points(height),
      "style:use-optimal-row-height": String(!fixed),
      "fo:break-before": "auto",
    };
    return this.#named(
      "ro",
      { "style:family": "table-row" },
      element("style:table-row-properties", properties),
    );
  }

  table(landscape: boolean): string {
    return this.#named(
      "ta",
      { "style:family": "table", "style:master-page-name": landscape ? "Landscape" : "Portrait" },
      element("style:table-properties", { "table:display": "true", "style:writing-mode": "lr-tb" }),
    );
  }

  /** All that were named, as a part of the file. */
  written(): string {
    return element(
      "office:automatic-styles",
      {},
      ...this.#formats.keys(),
      ...[...this.#names].map(([style, name]) => style.replace("?", () => name)),
    );
  }

  #named(prefix: string, attributes: Record<string, string | undefined>, properties: string): string {
    const style = element("style:style", { "style:name": "?", ...attributes }, properties);
    return nameIn(this.#names, style, prefix);
  }

  #format(format: NumberFormat): string | undefined {
    if (format === "general") return undefined;
    if (format === "text") {
      const name = "text";
      this.#formats.set(
        element("number:text-style", { "style:name": name }, element("number:text-content", {})),
        name,
      );
      return name;
    }
    const name = `number-${format.decimals}`;
    const digits = {
      "number:decimal-places": format.decimals,
      "number:min-decimal-places": format.decimals,
      "number:min-integer-digits": 1,
      "number:grouping": "true",
    };
    this.#formats.set(
      element("number:number-style", { "style:name": name }, element("number:number", digits)),
      name,
    );
    return name;
  }
}

function nameIn(names: Map<string, string>, style: string, prefix: string): string {
  const known = names.get(style);
  if (known !== undefined) return known;
  const name = `${prefix}${names.size + 1}`;
  names.set(style, name);
  return name;
}

/** The width of a digit of Arial at 12 points, and what stands free beside the text of a column. */
const digit = 0.556 * font.size;
const padding = 3.75;

export function points(length: number): string {
  return `${Number(length.toFixed(2))}pt`;
}

function cellProperties(look: Look, locked: boolean): string {
  const { all, top = all, bottom = all } = look.borders;
  const border = (colour: string | undefined) =>
    colour === undefined ? undefined : `0.75pt solid #${colour}`;
  return [
    element("style:table-cell-properties", {
      "fo:background-color": look.fill === undefined ? undefined : `#${look.fill}`,
      "fo:border-top": border(top),
      "fo:border-bottom": border(bottom),
      "fo:border-left": border(all),
      "fo:border-right": border(all),
      "fo:wrap-option": look.wrap ? "wrap" : "no-wrap",
      "style:vertical-align": look.vertical === "center" ? "middle" : "top",
      "style:text-align-source": "fix",
      "style:cell-protect": locked ? "protected" : "none",
    }),
    element("style:paragraph-properties", {
      "fo:text-align": { left: "start", right: "end", center: "center" }[look.align],
    }),
    textProperties(look),
  ].join("");
}

function textProperties({ font: { size, bold, italic, underline, colour } }: Look): string {
  const weight = bold ? "bold" : "normal";
  const style = italic ? "italic" : "normal";
  return element("style:text-properties", {
    "fo:color": `#${colour}`,
    "fo:font-size": `${size}pt`,
    "style:font-size-asian": `${size}pt`,
    "style:font-size-complex": `${size}pt`,
    "fo:font-weight": weight,
    "fo:font-style": style,
    ...(underline && {
      "style:text-underline-style": "solid",
      "style:text-underline-width": "auto",
      "style:text-underline-color": "font-color",
    }),
  });
}
