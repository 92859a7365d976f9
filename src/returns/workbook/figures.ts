import type { Cell } from "../../figures/coordinate.ts";
import { notAvailable, type Value } from "../../figures/value.ts";
import type { CellFault } from "../../findings/arguments/forms.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { NamedPlace, OpenedCell } from "../../workbook/read/opened.ts";
import { existenceFault } from "../existence.ts";
import { isBlank, textOf } from "../grid/content.ts";
import type { WrittenCell } from "../return.ts";
import { type Fault, foundFault, isFault, mostCounted, readCount } from "../values.ts";
import { inWords, type Sheets } from "./sheets.ts";
import { addsUp, sumStated } from "./sums.ts";

/** A figure of the form, and the cell where it certainly stands. */
export interface PlacedFigure {
  readonly cell: Cell;
  readonly place: NamedPlace;
  /** Whether the form adds it up. */
  readonly total: boolean;
  /** Whether it can exist; where it cannot, the form prints this in its cell, or nothing. */
  readonly applies: boolean;
  readonly printed?: string;
}

/** A figure that was read, and where it stands. */
export interface SheetFigure {
  readonly cell: Cell;
  readonly value: Value;
  readonly place: NamedPlace;
}

export interface SheetFigures {
  readonly figures: readonly SheetFigure[];
  /** What stands in every cell that is not blank, also where it is no figure. */
  readonly written: readonly WrittenCell[];
  readonly findings: readonly Finding[];
}

/** What was met while reading, to be told once for all cells. */
interface Met {
  readonly asText: NamedPlace[];
  readonly formulas: NamedPlace[];
  readonly totals: PlacedFigure[];
}

/** Reads what stands in the cells of the form, each by itself, so that every fault has its place. */
export function readSheetFigures(
  framework: Framework,
  sheets: Sheets,
  placed: readonly PlacedFigure[],
): SheetFigures {
  const figures: SheetFigure[] = [];
  const written: WrittenCell[] = [];
  const faults: Finding[] = [];
  const met: Met = { asText: [], formulas: [], totals: [] };
  const sums: PlacedFigure[] = [];
  for (const each of placed) {
    const { cell, place } = each;
    const location = sheets.locate(place);
    if (sheets.sheet(place.sheet)?.isMerged(place)) {
      faults.push(cellFault({ what: "merged" }, location));
      continue;
    }
    const opened = sheets.at(place);
    if (!opened || isBlank(opened)) {
      // What nobody has filled in is a figure that is not there; nobody fills in what is added up or cannot exist.
      if (each.applies && !each.total) figures.push({ cell, value: notAvailable, place });
      continue;
    }
    if (each.total && opened.formula) {
      sums.push(each);
      continue;
    }
    if (isOfTheForm(each, opened)) continue;
    const { text, fault } = textOf(opened);
    if (text !== "") written.push({ cell, text, location });
    const value = fault ? undefined : readValue(framework, each, opened, met);
    if (fault) faults.push(cellFault(fault, location));
    else if (value && isFault(value)) faults.push(foundFault(value, { location }));
    else if (value) figures.push({ cell, value, place });
  }
  for (const each of sums) {
    const opened = sheets.at(each.place)!;
    const stated = sumStated(opened);
    if (stated === undefined || addsUp(framework, figures, each.cell, stated)) continue;
    const value = readValue(framework, each, opened, met);
    const location = sheets.locate(each.place);
    written.push({ cell: each.cell, text: textOf(opened).text, location });
    if (isFault(value)) faults.push(foundFault(value, { location }));
    else figures.push({ cell: each.cell, value, place: each.place });
  }
  return { figures, written, findings: [...faults, ...notes(framework, sheets, met)] };
}

/** Whether the form itself has put there what stands in a cell: the sign that no figure can exist. */
function isOfTheForm({ applies, printed }: PlacedFigure, opened: OpenedCell): boolean {
  if (applies || printed === undefined || opened.formula) return false;
  return opened.content.kind === "text" && opened.content.text.trim() === printed;
}

function readValue(
  framework: Framework,
  figure: PlacedFigure,
  opened: OpenedCell,
  { asText, formulas, totals }: Met,
): Value | Fault {
  const { text } = textOf(opened);
  const value = isHuge(opened) ? tooLarge(text) : readCount(text);
  if (isFault(value)) return value;
  const fault = existenceFault(framework, figure.cell, value);
  if (fault) return fault;
  if (opened.formula) formulas.push(figure.place);
  else if (opened.content.kind === "text" && value.kind === "count") asText.push(figure.place);
  if (figure.total && value.kind === "count") totals.push(figure);
  return value;
}

/** Whether a whole number is so large that it is spelt with a power of ten. */
function isHuge({ content }: OpenedCell): boolean {
  return content.kind === "number" && content.number > mostCounted && Number.isInteger(content.number);
}

function tooLarge(written: string): Fault {
  return { code: "FIGURE-TOO-LARGE", args: { written, most: mostCounted } };
}

function cellFault(fault: CellFault, location: ReturnType<Sheets["locate"]>): Finding {
  return found("FIGURE-CELL", fault, { location });
}

/** The most cells that a note names. */
const mostNamed = 5;

function notes(framework: Framework, sheets: Sheets, { asText, formulas, totals }: Met): Finding[] {
  const some = (places: readonly NamedPlace[]) => ({
    cells: places.slice(0, mostNamed).map(inWords),
    more: Math.max(0, places.length - mostNamed),
  });
  const findings: Finding[] = [];
  if (asText[0]) findings.push(found("FIGURE-AS-TEXT", some(asText), { location: sheets.locate(asText[0]) }));
  if (formulas[0])
    findings.push(found("FIGURE-FORMULA", some(formulas), { location: sheets.locate(formulas[0]) }));
  const [first, ...more] = totals;
  if (first)
    findings.push(
      found(
        "FORM-TOTAL",
        { figure: cellInWords(framework, first.cell), more: more.length },
        { location: sheets.locate(first.place) },
      ),
    );
  return findings;
}
