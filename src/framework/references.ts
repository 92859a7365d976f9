import type { FrameworkPart } from "../findings/arguments/framework.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Path, YamlFile } from "../yaml/parse.ts";
import { parseCell } from "./cells.ts";
import type { Axis, Framework } from "./schema.ts";

/** Checks that every name a framework uses is one that it defines; each that is not becomes a finding. */
export function referenceFindings(framework: Framework, yaml: YamlFile): Finding[] {
  const findings: Finding[] = [];
  const unknown = (what: FrameworkPart, name: string, path: Path) =>
    findings.push(
      found("FRAMEWORK-REFERENCE", { what, name, framework: framework.id }, { location: yaml.locate(path) }),
    );
  const wantCell = (text: string, path: Path) => parseCell(framework, text) ?? unknown("cell", text, path);
  const wantKey = (what: FrameworkPart, map: object, name: string, path: Path) =>
    Object.hasOwn(map, name) || unknown(what, name, path);

  for (const [id, measure] of Object.entries(framework.measures)) {
    const at = ["measures", id];
    measure.dimensions.forEach((name, index) => {
      wantKey("dimension", framework.dimensions, name, [...at, "dimensions", index]);
    });
    measure.notes.forEach((name, index) => {
      wantKey("note", framework.notes, name, [...at, "notes", index]);
    });
    for (const text of Object.keys(measure["basis-exceptions"]))
      wantCell(text, [...at, "basis-exceptions", text]);
    measure["not-applicable"].forEach((combination, index) => {
      for (const [dimension, member] of Object.entries(combination)) {
        const path = [...at, "not-applicable", index, dimension];
        if (!measure.dimensions.includes(dimension)) unknown("dimension", dimension, path);
        else wantKey("member", framework.dimensions[dimension]?.members ?? {}, member, path);
      }
    });
  }
  for (const [id, rate] of Object.entries(framework.rates)) {
    rate.numerator.forEach((text, index) => {
      wantCell(text, ["rates", id, "numerator", index]);
    });
    if (rate.denominator !== "population") {
      rate.denominator.forEach((text, index) => {
        wantCell(text, ["rates", id, "denominator", index]);
      });
    }
    rate.notes.forEach((name, index) => {
      wantKey("note", framework.notes, name, ["rates", id, "notes", index]);
    });
  }
  const wantAxis = (axis: Axis, path: Path) => {
    if ("dimension" in axis) {
      wantKey("dimension", framework.dimensions, axis.dimension, [...path, "dimension"]);
      axis.members?.forEach((name, index) => {
        wantKey("member", framework.dimensions[axis.dimension]?.members ?? {}, name, [
          ...path,
          "members",
          index,
        ]);
      });
    }
    if ("cells" in axis) {
      axis.cells.forEach((each, index) => {
        wantCell(each.cell, [...path, "cells", index, "cell"]);
      });
    }
  };
  for (const [id, table] of Object.entries(framework.tables)) {
    if (table.measure !== undefined)
      wantKey("measure", framework.measures, table.measure, ["tables", id, "measure"]);
    if (table.cell !== undefined) wantCell(table.cell, ["tables", id, "cell"]);
    wantAxis(table.rows, ["tables", id, "rows"]);
    wantAxis(table.columns, ["tables", id, "columns"]);
    table.notes.forEach((name, index) => {
      wantKey("note", framework.notes, name, ["tables", id, "notes", index]);
    });
  }
  for (const [id, chart] of Object.entries(framework.charts)) {
    if (chart.measure !== undefined)
      wantKey("measure", framework.measures, chart.measure, ["charts", id, "measure"]);
    if (chart.cell !== undefined) wantCell(chart.cell, ["charts", id, "cell"]);
    wantAxis(chart.points, ["charts", id, "points"]);
    wantAxis(chart.series, ["charts", id, "series"]);
    wantKey("table", framework.tables, chart.table, ["charts", id, "table"]);
  }
  for (const [kind, report] of Object.entries(framework.reports)) {
    report.order.forEach((name, index) => {
      wantKey("section", report.sections, name, ["reports", kind, "order", index]);
    });
    for (const [id, section] of Object.entries(report.sections)) {
      section.blocks.forEach((block, index) => {
        const path = ["reports", kind, "sections", id, "blocks", index];
        if ("table" in block) wantKey("table", framework.tables, block.table, [...path, "table"]);
        if ("chart" in block) wantKey("chart", framework.charts, block.chart, [...path, "chart"]);
        if ("key-figures" in block) {
          block["key-figures"].forEach((each, at) => {
            wantCell(each.cell, [...path, "key-figures", at, "cell"]);
          });
        }
      });
    }
  }
  for (const [id, each] of Object.entries(framework.limits)) {
    wantCell(each.cell, ["limits", id, "cell"]);
    wantCell(each["not-above"], ["limits", id, "not-above"]);
  }
  for (const [id, each] of Object.entries(framework.breaks)) {
    each.interrupts.forEach((text, index) => {
      wantCell(text, ["breaks", id, "interrupts", index]);
    });
    each.except.forEach((text, index) => {
      wantCell(text, ["breaks", id, "except", index]);
    });
  }
  return findings;
}
