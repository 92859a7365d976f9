import { cellId } from "../../figures/coordinate.ts";
import { partsOf } from "../../framework/cells.ts";
import type { BlockFigure, FormBlock } from "../../returns/form/block.ts";
import type { Before } from "../../returns/form/filled.ts";
import type { ReturnPlace } from "./place.ts";
import type { SaidFinding } from "./said-findings.ts";
import { printedBefore } from "./year-before.ts";

/** A measure of the form as a table of the page. */
export interface ReturnTable {
  readonly measure: string;
  readonly heading: string;
  readonly definition: string;
  /** What stands in all of its cells, by which a form that is sent without scripts knows what was changed. */
  readonly was: string;
  readonly rowTitles: readonly string[];
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly rows: readonly ReturnRow[];
  readonly findings: readonly SaidFinding[];
}

interface ReturnRow {
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly total: boolean;
  readonly cells: readonly ReturnCell[];
}

interface ReturnCell {
  readonly id: string;
  /** The ids of the headings that say which cell it is. */
  readonly headings: string;
  readonly text: string;
  /** Whether there is an error in it. */
  readonly invalid: boolean;
  readonly applies: boolean;
  readonly total: boolean;
  /** The ways to add a total up, as lists of cells; blank of what is no total. */
  readonly ways: string;
  readonly before: string;
  readonly findings: string;
}

/** What stands in the cells of a return, and what was typed there instead and could not be written. */
export interface CellTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, string>;
}

/** The tables of a return in the order of the form, with what stands in them and what was found in each. */
export function tablesOf(
  place: ReturnPlace,
  texts: CellTexts,
  findings: readonly SaidFinding[],
  before: Before | undefined,
): readonly ReturnTable[] {
  return place.blocks.map((block) => tableOf(place, block, texts, findings, before));
}

function tableOf(
  place: ReturnPlace,
  block: FormBlock,
  { texts, typed }: CellTexts,
  findings: readonly SaidFinding[],
  before: Before | undefined,
): ReturnTable {
  const { measure, heading, definition, rowTitles } = block;
  const columns = block.columns.map((column, index) => ({
    id: `column-${measure}-${index}`,
    heading: column.heading,
  }));
  const own = block.figures.map(({ cell }) => cellId(cell));
  const cellOf = (figure: BlockFigure, headings: readonly string[]): ReturnCell => {
    const id = cellId(figure.cell);
    const earlier = before && printedBefore(before, figure.cell);
    const ways = figure.total ? waysOf(place, figure) : [];
    return {
      id,
      headings: headings.join(" "),
      text: typed.get(id) ?? texts.get(id) ?? "",
      invalid: findings.some((each) => each.cell === id && each.severity === "error"),
      applies: figure.applies,
      total: figure.total,
      ways: ways.length > 0 ? JSON.stringify(ways) : "",
      before: figure.applies ? (earlier ?? "") : "",
      findings: findings.flatMap((each, index) => (each.cell === id ? [`finding-${index}`] : [])).join(" "),
    };
  };
  return {
    measure,
    heading,
    definition: definition.join(" "),
    was: JSON.stringify(Object.fromEntries(own.map((id) => [id, texts.get(id) ?? ""]))),
    rowTitles,
    columns,
    rows: block.rows.map((row, index) => {
      const ids = row.headings.map((_, level) => `row-${measure}-${index}-${level}`);
      const figures = block.figures.filter(({ place: at }) => at.row === row.row);
      return {
        headings: row.headings.map((text, level) => ({ id: ids[level]!, text })),
        total: row.total,
        cells: figures.map((figure, column) =>
          cellOf(figure, [`table-${measure}`, ...ids, columns[column]!.id]),
        ),
      };
    }),
    findings: findings.filter((each) => each.measure === measure),
  };
}

function waysOf({ release, cells }: ReturnPlace, { cell }: BlockFigure): readonly (readonly string[])[] {
  return partsOf(release.framework, cell)
    .map((way) => way.map(cellId).filter((id) => cells.has(id)))
    .filter((way) => way.length > 0);
}
