import { cellId } from "../../figures/coordinate.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { cellInWords } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import type { NamedPlace } from "../../workbook/read/opened.ts";
import type { ByLabel } from "./by-label.ts";
import { keyOf, type NameLeads } from "./by-name.ts";
import { isBlank, textOf } from "./content.ts";
import type { ExpectedFigure, ExpectedTable } from "./expected.ts";
import type { PlacedFigure } from "./figures.ts";
import { type ChangedHeading, changedHeadings, gridOf, placeIn } from "./grid.ts";
import { inWords, type Sheets } from "./sheets.ts";

/** What is known of all tables of a form: where names lead, and what stands beside which headings. */
export interface Known {
  readonly framework: Framework;
  readonly sheets: Sheets;
  readonly leads: ReadonlyMap<string, NameLeads>;
  readonly labels: ByLabel;
}

/** Where the figures of one table certainly stand. */
export interface Decided {
  readonly figures: readonly PlacedFigure[];
  readonly findings: readonly Finding[];
  /** How many names stand beside headings of something else. */
  readonly moved: number;
}

export function decideTable(known: Known, table: ExpectedTable): Decided {
  const grid = gridOf(table, known.leads, known.sheets);
  const changed = grid ? changedHeadings(table, grid) : [];
  // One heading that means nothing else, among others that are whole, leaves no doubt.
  if (grid && (changed.length === 0 || (changed.length === 1 && !changed[0]!.another))) {
    const named = table.figures.map((figure) => decideNamed(known, figure, placeIn(grid, figure)));
    return {
      ...joined(named),
      findings: [
        ...changed.map(({ expected, written, place }) =>
          found("FORM-LABEL", { written, label: expected }, { location: known.sheets.locate(place) }),
        ),
        ...joined(named).findings,
      ],
      moved: 0,
    };
  }
  return decideByLabels(known, table, changed, grid !== undefined);
}

type One = { readonly figure?: PlacedFigure; readonly finding?: Finding };

function joined(each: readonly One[]) {
  return {
    figures: each.flatMap(({ figure }) => figure ?? []),
    findings: each.flatMap(({ finding }) => finding ?? []),
  };
}

/** A figure whose name is whole; a copy of its table with something else in it leaves open which one is meant. */
function decideNamed(known: Known, figure: ExpectedFigure, place: NamedPlace | undefined): One {
  if (!place) return {};
  const { sheets, labels } = known;
  const copies = (labels.get(cellId(figure.cell)) ?? []).filter((each) => keyOf(each) !== keyOf(place));
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
  const { framework, sheets, leads, labels } = known;
  const doubtful = new Set(changed.filter(({ another }) => !another).map(({ first }) => first));
  const headings = [...doubtful].length > 1 ? changed.filter(({ another }) => !another) : [];
  const nowhere: ExpectedFigure[] = [];
  let moved = 0;
  const decided = table.figures.map((figure): One => {
    const places = labels.get(cellId(figure.cell)) ?? [];
    const named = leads.get(cellId(figure.cell))?.place;
    const [place, ...others] = places;
    if (!place) {
      if (figure.applies && !figure.total) nowhere.push(figure);
      return {};
    }
    const other = others.find((each) => contentAt(sheets, each) !== contentAt(sheets, place));
    if (other) return { finding: several(known, figure, [place, other]) };
    if (named && places.every((each) => keyOf(each) !== keyOf(named))) {
      moved++;
      // Rows that were sorted keep their cells together; a cell that was moved alone may be meant for either place.
      if (!inStep) return { finding: movedAlone(known, table, figure, named) };
    }
    return { figure: { ...figure, place } };
  });
  const [first, ...more] = nowhere;
  const told = headings.map(({ expected, written, place, first: { cell } }) =>
    found(
      "FORM-PLACE",
      { what: "label", figure: cellInWords(framework, cell), written, label: expected },
      { location: sheets.locate(place) },
    ),
  );
  const lost =
    first && told.length === 0
      ? [
          found(
            "FORM-PLACE",
            { what: "nowhere", figure: cellInWords(framework, first.cell), more: more.length },
            { location: whereLost(known, first) },
          ),
        ]
      : [];
  const { figures, findings } = joined(decided);
  return { figures, findings: [...told, ...lost, ...findings], moved };
}

/** The cell of a name that headings do not bear out, or the file where there is no such cell. */
function whereLost({ sheets, leads }: Known, { cell }: ExpectedFigure) {
  const place = leads.get(cellId(cell))?.place;
  return place ? sheets.locate(place) : { file: sheets.file };
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
    (labels.get(cellId(each.cell)) ?? []).some((other) => keyOf(other) === keyOf(place)),
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
