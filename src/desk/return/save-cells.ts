import { parseCell } from "../../framework/cells.ts";
import { CannotChange } from "../../yaml/edit.ts";
import { changedOrNot, changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import { placedFigures } from "./cell-paths.ts";
import { withFigure } from "./change-cells.ts";
import type { ReturnPlace } from "./place.ts";
import { type ChangedCell, isLine } from "./sent.ts";

/** What became of cells that were sent. */
export interface SavedCells {
  readonly saved: readonly string[];
  /** Cells that were left alone because the file says something else by now. */
  readonly conflicts: readonly CellConflict[];
  /** Cells that cannot be written, and why. */
  readonly refused: readonly RefusedCell[];
}

/** The same, and the turn by which it was done: what is asked from then on knows of all changes until that. */
export interface CellsAnswer extends SavedCells {
  /** The desk whose turn it is. */
  readonly desk: string;
  readonly turn: number;
}

export interface CellConflict {
  readonly cell: string;
  readonly mine: string;
  readonly onDisk: string;
}

export interface RefusedCell extends CellConflict {
  readonly why: string;
}

/**
 * Writes cells into a return, each only where the file still says what the page said. Where others change other cells
 * at the same time, theirs stay and these are written beside them.
 */
export async function saveCells(
  desk: Desk,
  { release, cells: asked }: ReturnPlace,
  path: string,
  sent: readonly ChangedCell[],
): Promise<SavedCells> {
  const { refused: why } = desk.words.desk.return;
  let saved: string[] = [];
  let conflicts: CellConflict[] = [];
  let refused: RefusedCell[] = [];
  let standing: ReturnType<typeof placedFigures> | undefined;
  const not = await changeFile(desk, path, (before) => {
    if (!before.document) throw new CannotChange(`${before.file} has faults`);
    [saved, conflicts, refused] = [[], [], []];
    let yaml = before;
    const figures = placedFigures(release.framework, before);
    standing = figures;
    for (const { cell: id, was, now } of sent) {
      const cell = asked.has(id) ? parseCell(release.framework, id) : undefined;
      const onDisk = figures.get(id)?.text ?? "";
      if (!cell) refused.push({ cell: id, mine: now, onDisk, why: why.noCell });
      else if (!isLine(now)) refused.push({ cell: id, mine: now, onDisk, why: why.noFigure });
      // What was sent twice because an answer was lost is written already.
      else if (onDisk === now) saved.push(id);
      else if (onDisk !== was) conflicts.push({ cell: id, mine: now, onDisk });
      else {
        const changed = changedOrNot(() => withFigure(release.framework, yaml, cell, now));
        if (changed) {
          yaml = changed;
          saved.push(id);
        } else refused.push({ cell: id, mine: now, onDisk, why: why.cannotChange });
      }
    }
    return yaml;
  });
  if (!not) return { saved, conflicts, refused };
  const reason = not === "changing" ? why.changing : why.cannotChange;
  return {
    saved: [],
    conflicts: [],
    refused: sent.map(({ cell, now: mine }) => ({
      cell,
      mine,
      onDisk: standing?.get(cell)?.text ?? "",
      why: reason,
    })),
  };
}
