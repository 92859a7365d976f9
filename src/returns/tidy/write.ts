import type { Value } from "../../figures/value.ts";
import { total } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { frameworkOf } from "../../framework/of-year.ts";
import type { Project } from "../../releases/project.ts";
import { nameOf } from "../area-names.ts";
import type { Observation } from "../return.ts";
import { dimensionColumns, itemColumn, tidyColumns } from "./columns.ts";

/** Figures as tidy CSV, a row a figure, which reads back as the same figures. */
export function writeTidyCsv(project: Project, observations: readonly Observation[]): string {
  const columns = tidyColumns(project.frameworks);
  const rows = observations.map((each) => {
    const values = valuesOf(project, each);
    return columns.map((column) => quoted(values[column] ?? "")).join(",");
  });
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

function valuesOf(project: Project, observation: Observation): Record<string, string> {
  const { area, year, cell, value, status, basis, citation, notes, revision } = observation;
  const framework = frameworkOf(project.frameworks, year)!;
  return {
    area: nameOf(project.areaNames, area),
    year,
    measure: cell.measure,
    ...membersOf(project, framework, observation),
    ...written(value),
    status,
    basis: basis ?? "",
    source: citation ?? "",
    note: notes.join(" "),
    was: revision?.before ? written(revision.before).value : "",
    on: revision?.date ?? "",
    reason: revision?.reason ?? "",
  };
}

function membersOf(project: Project, framework: Framework, { cell }: Observation): Record<string, string> {
  const columns = dimensionColumns(project.frameworks);
  const dimensions = framework.measures[cell.measure]?.dimensions ?? [];
  const members = dimensions.map(({ id }, index) => {
    const member = cell.members[index]!;
    return [columns.includes(id) ? id : itemColumn, member === total ? "" : member] as const;
  });
  return Object.fromEntries(members);
}

function written(value: Value): { readonly value: string; readonly kind: string } {
  switch (value.kind) {
    case "count":
      return { value: String(value.count), kind: "count" };
    case "published-rate":
      return { value: value.rate.toFixed(value.decimals), kind: "rate" };
    case "approximate":
      return { value: value.text, kind: "approximate" };
    default:
      return { value: "", kind: value.kind.replaceAll("-", " ") };
  }
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
