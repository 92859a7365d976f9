import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { placeKey } from "../../workbook/model/place.ts";
import type { NamedPlace } from "../../workbook/read/opened.ts";
import { isBlank, textOf } from "../grid/content.ts";
import type { ByLabel } from "./by-label.ts";
import type { NameLeads } from "./by-name.ts";
import type { ExpectedFigure, ExpectedTable } from "./expected.ts";
import type { PlacedFigure } from "./figures.ts";
import { type ChangedHeading, changedHeadings, type Grid, gridOf, placeIn } from "./grid.ts";
import { inWords, type Sheets } from "./sheets.ts";

/** What is known of all tables of a form: where names lead, and what stands beside which headings. */
export interface Known {
  readonly framework: Framework;
  readonly sheets: Sheets;
  readonly leads: ReadonlyMap<string, NameLeads>;
  readonly labels: ByLabel;
  /** The headings of all tables. */
  readonly titles: readonly string[];
}

/** Where the figures of one table certainly stand. */
export interface Decided {
  readonly figures: readonly PlacedFigure[];
  readonly findings: readonly Finding[];
  /** Figures that are nowhere to be found. */
  readonly lost: readonly ExpectedFigure[];
  /** How many names stand beside headings of something else. */
  readonly moved: number;
}

export function decideTable(known: Known, table: ExpectedTable): Decided {
  const grid = gridOf(table, known.leads, known.sheets);
  const inside = grid ? changedHeadings(table, grid, known.titles) : [];
  const changed =
    grid && headingIsLost(known, table, grid, inside) ? [...inside, ownHeading(table, grid)] : inside;
  // One heading that means nothing else, among others that are whole, leaves no doubt.
  if (grid && (changed.length === 0 || (changed.length === 1 && !changed[0]!.another))) {
    const { figures, findings } = joined(
      table.figures.map((figure) => decideNamed(known, figure, placeIn(grid, figure))),
    );
    const told = changed.map(({ expected, written, place }) =>
      found("FORM-LABEL", { written, label: expected }, { location: known.sheets.locate(place) }),
    );
    return { figures, findings: [...told, ...findings], lost: [], moved: 0 };
  }
  return decideByLabels(known, table, changed, grid !== undefined);
}

/** Whether figures whose own headings are whole are not found by them: the table's own heading is gone, then. */
function headingIsLost(
  { labels }: Known,
  { figures }: ExpectedTable,
  grid: Grid,
  changed: readonly ChangedHeading[],
): boolean {
  const whole = figures.filter(
    ({ named, row, column }) =>
      named && !changed.some(({ expected }) => row.includes(expected) || column.includes(expected)),
  );
  return (
    whole.length > 0 &&
    whole.every((figure) => {
      const place = placeIn(grid, figure);
      const places = labels.get(cellId(figure.cell)) ?? [];
      return place !== undefined && places.every((each) => placeKey(each) !== placeKey(place));
    })
  );
}

/** The heading of a table, which is gone or stands elsewhere. */
function ownHeading({ heading, figures }: ExpectedTable, { looked, rows }: Grid): ChangedHeading {
  const row = Math.max(1, Math.min(...rows.values()) - 1);
  const place = { sheet: looked.sheet.name, row, column: 1 };
  return { expected: heading, written: "", place, another: false, first: figures[0]! };
}

type One = { readonly figure?: PlacedFigure; readonly finding?: Finding };

function joined(each: readonly One[]) {
  return {
    figures: each.flatMap(({ figure }) => figure ?? []),
    findings: each.flatMap(({ finding }) => finding ?? []),
  };
}

/** A figure whose name is whole; a copy of its table with something else in it leaves open which one is meant. */
function decideNamed(known: Known, figure: ExpectedFigure, inGrid: NamedPlace | undefined): One {
  const { sheets, labels } = known;
  const labelled = labels.get(cellId(figure.cell)) ?? [];
  // A row or column in which nothing can exist has no names.
  const place = inGrid ?? labelled[0];
  if (!place) return {};
  const copies = labelled.filter((each) => placeKey(each) !== placeKey(place));
  const own = contentAt(sheets, place);
  const other = copies.find((each) => {
    const content = contentAt(sheets, each);
    return content !== "" && content !== own;
  });
  return other ? { finding: several(known, figure, [place, other]) } : { figure: { ...figure, place } };
}

/** The figures of a table whose names fail, by the headings around them as far as these leave no doubt. */
function decideByLabels(
  known: Known,
  table: ExpectedTable,
  changed: readonly ChangedHeading[],
  inStep: boolean,
): Decided {
  const { framework, sheets, labels } = known;
  const unknown = changed.filter(({ another }) => !another);
  const headings = unknown.length > 1 ? unknown : [];
  const nowhere: ExpectedFigure[] = [];
  let moved = 0;
  const decided = table.figures.map((figure): One => {
    const [place, ...others] = labels.get(cellId(figure.cell)) ?? [];
    if (!place) {
      if (figure.applies && !figure.total) nowhere.push(figure);
      return {};
    }
    const other = others.find((each) => contentAt(sheets, each) !== contentAt(sheets, place));
    if (other) return { finding: several(known, figure, [place, other]) };
    const named = known.leads.get(cellId(figure.cell))?.place;
    if (!named || placeKey(named) === placeKey(place)) return { figure: { ...figure, place } };
    moved++;
    // Rows that were sorted keep their cells together; a cell that was moved alone may be meant for either place.
    return inStep || isNameAlone(known, figure, place, named)
      ? { figure: { ...figure, place } }
      : { finding: movedAlone(known, table, figure, named) };
  });
  const { figures, findings } = joined(decided);
  const told = headings.map(({ expected, written, place, first: { cell } }) =>
    found(
      "FORM-PLACE",
      { what: "label", figure: cellInWords(framework, cell), written, label: expected },
      { location: sheets.locate(place) },
    ),
  );
  // What the changed headings say already is not said again of the figures beside them.
  const lost = told.length > 0 ? [] : nowhere;
  return { figures, findings: [...told, ...findings], lost, moved };
}

/**
 * Whether a name alone was moved, and nothing that stands in the cells: what it has left is still there and is no other
 * figure's by name, and where it leads now, another figure is at home or none.
 */
function isNameAlone(
  { sheets, leads, labels }: Known,
  figure: ExpectedFigure,
  place: NamedPlace,
  named: NamedPlace,
): boolean {
  if (contentAt(sheets, place) === "" && contentAt(sheets, named) !== "") return false;
  const own = cellId(figure.cell);
  for (const [id, lead] of leads) {
    if (id === own || !lead.place) continue;
    if (placeKey(lead.place) === placeKey(place)) return false;
  }
  return [...labels].every(
    ([id, places]) =>
      !leads.has(id) ||
      places.every((each) => placeKey(each) !== placeKey(named)) ||
      (leads.get(id)?.place !== undefined && placeKey(leads.get(id)!.place!) === placeKey(named)),
  );
}

function several(
  { framework, sheets }: Known,
  { cell }: ExpectedFigure,
  places: readonly NamedPlace[],
): Finding {
  const args = {
    what: "several",
    figure: cellInWords(framework, cell),
    cells: places.map(inWords),
  } as const;
  return found("FORM-PLACE", args, { location: sheets.locate(places[0]!) });
}

function movedAlone(
  { framework, sheets, labels }: Known,
  table: ExpectedTable,
  { cell }: ExpectedFigure,
  place: NamedPlace,
): Finding {
  const beside = table.figures.find((each) =>
    (labels.get(cellId(each.cell)) ?? []).some((other) => placeKey(other) === placeKey(place)),
  );
  const args = {
    what: "moved",
    figure: cellInWords(framework, cell),
    ...(beside && { beside: cellInWords(framework, beside.cell) }),
  } as const;
  return found("FORM-PLACE", args, { location: sheets.locate(place) });
}

/** What stands in a cell, to be compared with another; blank for what the form itself adds up. */
function contentAt(sheets: Sheets, place: NamedPlace): string {
  const cell = sheets.at(place);
  return !cell || isBlank(cell) || cell.formula ? "" : textOf(cell).text.trim();
}
