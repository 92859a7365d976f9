import type { Place } from "../model/place.ts";
import type { Budget } from "./budget.ts";
import { damaged } from "./fault.ts";
import { lastCell } from "./limits.ts";
import type { OpenedCell, OpenedComment, OpenedContent, OpenedSheet } from "./opened.ts";

/** A range of cells by its corners. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

/** Collects what a sheet holds, in whatever order it is written. */
export class SheetBuilder {
  private readonly cells: OpenedCell[] = [];
  private readonly merged: Range[] = [];
  private readonly beside: OpenedComment[] = [];

  constructor(
    private readonly part: string,
    private readonly budget: Budget,
  ) {}

  add(cell: OpenedCell): void {
    this.budget.take("cells", 1, this.part);
    this.budget.take("allText", lengthOf(cell.content) + (cell.comment?.length ?? 0), this.part);
    if (cell.row > lastCell.row || cell.column > lastCell.column) damaged(this.part);
    this.cells.push(cell);
  }

  /** Words beside a cell that holds nothing. */
  comment(comment: OpenedComment): void {
    this.budget.take("names", 1, this.part);
    this.budget.take("allText", comment.text.length, this.part);
    if (comment.row > lastCell.row || comment.column > lastCell.column) damaged(this.part);
    this.beside.push(comment);
  }

  merge(range: Range): void {
    this.budget.take("merged", 1, this.part);
    this.merged.push(range);
  }

  /**
   * @param comments words beside cells, by row and column, that are counted already
   * @throws Unreadable where two contents stand in one cell: nobody knows which one is shown
   */
  finish(name: string, hidden: boolean, comments?: Comments): OpenedSheet {
    const sorted = this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
    if (sorted.some((cell, index) => isSame(cell, sorted[index - 1]))) damaged(this.part);
    const cells = this.withoutCovered(sorted);
    const beside = [...this.beside, ...(comments ? besideNothing(cells, comments) : [])];
    return {
      name,
      hidden,
      merged: this.merged,
      cells: comments ? withComments(cells, comments) : cells,
      ...(beside.length > 0 && { comments: beside.sort((a, b) => a.row - b.row || a.column - b.column) }),
    };
  }

  /**
   * Programs may keep what stood in cells before they were made one; nobody sees it. Two ranges never have a cell in
   * common.
   */
  private withoutCovered(sorted: readonly OpenedCell[]): readonly OpenedCell[] {
    if (this.merged.length === 0) return sorted;
    const seen = new Set<OpenedCell>();
    const covered = new Set<OpenedCell>();
    for (const { from, to } of this.merged) {
      const first = firstInRow(sorted, from.row);
      const behind = firstInRow(sorted, to.row + 1);
      this.budget.take("covered", behind - first, this.part);
      for (let index = first; index < behind; index++) {
        const cell = sorted[index]!;
        if (cell.column < from.column || cell.column > to.column) continue;
        if (seen.has(cell)) damaged(this.part);
        seen.add(cell);
        if (!isSame(cell, from)) covered.add(cell);
      }
    }
    return covered.size === 0 ? sorted : sorted.filter((cell) => !covered.has(cell));
  }
}

/** Words beside cells, by the row and then the column. */
export type Comments = ReadonlyMap<number, ReadonlyMap<number, string>>;

function withComments(cells: readonly OpenedCell[], comments: Comments): OpenedCell[] {
  return cells.map((cell) => {
    const comment = comments.get(cell.row)?.get(cell.column);
    return comment === undefined ? cell : { ...cell, comment };
  });
}

/** The comments whose cells hold nothing that is seen. */
function besideNothing(cells: readonly OpenedCell[], comments: Comments): OpenedComment[] {
  const filled = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = filled.get(row);
    if (columns) columns.add(column);
    else filled.set(row, new Set([column]));
  }
  return [...comments].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, text]) => (filled.get(row)?.has(column) ? [] : [{ row, column, text }])),
  );
}

function lengthOf(content: OpenedContent): number {
  return content.kind === "text" ? content.text.length : content.kind === "error" ? content.error.length : 0;
}

function isSame(a: Place, b: Place | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** The first cell of a row or of one below it. */
function firstInRow(sorted: readonly OpenedCell[], row: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
