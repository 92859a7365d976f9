import type { Project } from "../../releases/project.ts";
import type { Observation } from "../return.ts";
import { tidyColumns } from "./columns.ts";
import { printedRows, printLine } from "./print.ts";

/** Figures as tidy CSV, a row a figure and one for each other value of it, which reads back as the same figures. */
export function writeTidyCsv(project: Project, observations: readonly Observation[]): string {
  const { areaNames: names, frameworks } = project;
  const columns = tidyColumns(frameworks);
  const rows = observations.flatMap((each) => {
    const printed = printedRows({ names, frameworks }, columns, each);
    if (!printed) throw new Error(`a table with every column has no room for ${each.cell.measure}`);
    return printed.map((row) => printLine(columns, row, ","));
  });
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
