import { spelled } from "../../src/workbook/formula/spelling.ts";
import { placeName } from "../../src/workbook/model/place.ts";
import type { Cell, Content, Workbook } from "../../src/workbook/model/workbook.ts";
import { xlsxFormulas } from "../../src/workbook/write/xlsx/formula.ts";

/** A workbook to be read by people: a line for each cell, with what it is, what it has and what may be put into it. */
export function printWorkbook({ properties, sheets, names }: Workbook): string {
  const named = new Map(names.map(({ name, sheet, at }) => [`${sheet} ${placeName(at)}`, name]));
  const lines = [
    `${properties.title} (${properties.language}, by ${properties.author})`,
    ...Object.entries(properties.custom).map(([name, value]) => `${name}: ${value}`),
  ];
  for (const sheet of sheets) {
    lines.push(
      "",
      `== ${sheet.name}${sheet.protected ? ", protected" : ""}; widths ${sheet.widths.join(" ")}`,
    );
    for (const [row, { cells }] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        if (!cell) continue;
        const at = placeName({ row: row + 1, column: column + 1 });
        const name = named.get(`${sheet.name} ${at}`);
        lines.push(
          [at, `[${cell.style}]`, printed(cell), name ? `<${name}>` : ""]
            .filter((each) => each !== "")
            .join(" "),
        );
      }
  }
  return `${lines.join("\n")}\n`;
}

function printed({ content, locked, validation, link }: Cell): string {
  const parts = [
    contentOf(content),
    locked === false ? "(open)" : "",
    link && "sheet" in link ? `-> ${link.sheet} ${placeName(link.at)}` : "",
    validation?.rule.kind === "list" ? `one of ${validation.rule.values.join(", ")}` : "",
    validation?.rule.kind === "true" ? `if ${spelled(xlsxFormulas, validation.rule.expression)}` : "",
  ];
  return parts.filter((each) => each !== "").join(" ");
}

function contentOf(content: Content): string {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return JSON.stringify(content.text);
    case "number":
      return String(content.number);
    case "formula":
      return `=${spelled(xlsxFormulas, content.expression)}`;
  }
}
