import type { Framework } from "../../framework/model.ts";
import { cellsOf, returnForm } from "../form/form.ts";
import type { ExpectedFigure, ExpectedTable } from "./expected.ts";

/** The tables of the form of a framework and year, with the headings that people read in them. */
export function expectedTables(framework: Framework, year: string): ExpectedTable[] {
  return returnForm(framework, { name: "", slug: "" }, year).sections.map(({ measure, label, parts }) => {
    const { dimensions } = framework.measures[measure]!;
    const figures = cellsOf(parts).map(({ cell, total, applies }): ExpectedFigure => {
      const labels = dimensions.map(
        ({ members, total: all }, index) => members[cell.members[index]!]?.label ?? all,
      );
      const [row, column] =
        labels.length > 1 ? [labels.slice(0, -1), labels.slice(-1)] : [[labels[0] ?? label], [year]];
      return { cell, total, applies, named: applies && !total, row, column };
    });
    return { measure, heading: label, figures };
  });
}
