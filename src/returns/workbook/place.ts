import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { OpenedWorkbook } from "../../workbook/read/opened.ts";
import { remarkName, signatureName, statusName } from "../form/names.ts";
import { agencies } from "../return.ts";
import { byLabel } from "./by-label.ts";
import { byName, type NameLeads } from "./by-name.ts";
import { decideTable } from "./decide.ts";
import { type ExpectedFigure, type ExpectedTable, rowsOf } from "./expected.ts";
import type { PlacedFigure } from "./figures.ts";
import type { Sheets } from "./sheets.ts";

export interface PlacedFigures {
  readonly figures: readonly PlacedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Where each figure of a form certainly stands, and what is wrong with the others. The names of cells lead to them, and
 * each is held against the headings that people read; where names fail, the headings lead, and where these fail too, it
 * is an error.
 */
export function placeFigures(
  framework: Framework,
  workbook: OpenedWorkbook,
  sheets: Sheets,
  tables: readonly ExpectedTable[],
): PlacedFigures {
  const expected = tables.flatMap(({ figures }) => figures).filter(({ named }) => named);
  const leads = byName(
    workbook,
    sheets,
    expected.map(({ cell }) => cell),
  );
  const labels = byLabel(sheets, tables);
  const titles = tables.map(({ heading }) => heading);
  const decided = tables.map((table) => decideTable({ framework, sheets, leads, labels, titles }, table));
  const names = {
    of: expected.length,
    missing: countOf(leads, "missing"),
    lost: countOf(leads, "lost"),
    shared: countOf(leads, "shared"),
    moved: decided.reduce((sum, { moved }) => sum + moved, 0),
  };
  const others = otherNames(tables).filter((name) => !workbook.names.get(name.toLowerCase())).length;
  const mangled = names.missing + names.lost + names.shared + names.moved + others > 0;
  return {
    figures: decided.flatMap(({ figures }) => figures),
    findings: [
      ...(mangled ? [found("FORM-NAMES", { ...names, others }, { location: { file: sheets.file } })] : []),
      ...lostFindings(
        framework,
        sheets.file,
        decided.flatMap(({ lost }) => lost),
      ),
      ...decided.flatMap(({ findings }) => findings),
    ],
  };
}

function countOf(leads: ReadonlyMap<string, NameLeads>, fault: NameLeads["fault"]): number {
  return [...leads.values()].filter((each) => each.fault === fault).length;
}

/** One finding for all figures that are nowhere: of a sheet that was taken out there are many. */
function lostFindings(framework: Framework, file: string, lost: readonly ExpectedFigure[]): Finding[] {
  const [first, ...more] = lost;
  if (!first) return [];
  const args = { what: "nowhere", figure: cellInWords(framework, first.cell), more: more.length } as const;
  return [found("FORM-PLACE", args, { location: { file } })];
}

/** The names of what a form asks for beside its figures. */
function otherNames(tables: readonly ExpectedTable[]): string[] {
  const signatures = agencies.flatMap((agency) => [
    signatureName(agency, "name"),
    signatureName(agency, "post"),
  ]);
  return [statusName, ...signatures, ...tables.flatMap(rowsOf).map(([first]) => remarkName(first!.cell))];
}
