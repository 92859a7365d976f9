import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Release } from "../../releases/project.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { cellsOf, returnForm } from "../form/form.ts";
import { byName } from "./by-name.ts";
import type { PlacedFigure } from "./figures.ts";
import type { Sheets } from "./sheets.ts";

export interface PlacedFigures {
  readonly figures: readonly PlacedFigure[];
  readonly findings: readonly Finding[];
}

/** Where each figure of the form certainly stands, and what is wrong with the others. */
export function placeFigures(release: Release, workbook: OpenedWorkbook, sheets: Sheets): PlacedFigures {
  const { framework, details } = release;
  const form = returnForm(framework, "", details.year);
  const cells = form.sections.flatMap(({ parts }) => cellsOf(parts));
  const leads = byName(workbook, sheets, cells);
  const asked = cells.filter(({ applies, total }) => applies && !total);
  const figures = cells.flatMap(({ cell, total, applies }): PlacedFigure[] => {
    const { place, fault } = leads.get(cellId(cell))!;
    return place && !fault ? [{ cell, place, total, applies }] : [];
  });
  const count = (fault: "missing" | "lost" | "shared") =>
    asked.filter(({ cell }) => leads.get(cellId(cell))!.fault === fault).length;
  const faults = { missing: count("missing"), lost: count("lost"), shared: count("shared"), moved: 0 };
  const [first, ...more] = asked.filter(({ cell }) => leads.get(cellId(cell))!.fault);
  if (!first) return { figures, findings: [] };
  const args = { what: "nowhere", figure: cellInWords(framework, first.cell), more: more.length } as const;
  const location = { file: sheets.file };
  return {
    figures,
    findings: [
      found("FORM-NAMES", { of: asked.length, ...faults }, { location }),
      found("FORM-PLACE", args, { location }),
    ],
  };
}
