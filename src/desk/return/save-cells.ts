import { parseCell } from "../../framework/cells.ts";
import { CannotChange } from "../../yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../../yaml/parse.ts";
import type { Desk } from "../context/desk.ts";
import { placedFigures } from "./cell-paths.ts";
import { withFigure } from "./change-cells.ts";
import type { ReturnPlace } from "./place.ts";
import type { ChangedCell } from "./sent.ts";

/** What became of cells that were sent. */
export interface SavedCells {
  readonly saved: readonly string[];
  /** Cells that were left alone because the file says something else by now. */
  readonly conflicts: readonly CellConflict[];
  /** Cells that cannot be written, and why. */
  readonly refused: readonly { readonly cell: string; readonly why: string }[];
}

export interface CellConflict {
  readonly cell: string;
  readonly mine: string;
  readonly onDisk: string;
}

/** How often a file that others change at the same time is read again. */
const mostTries = 5;

/**
 * Writes cells into a return, each only where the file still says what the page said. Where others change other cells
 * at the same time, theirs stay and these are written beside them.
 */
export async function saveCells(
  { workbench, data, words }: Desk,
  { release, cells: asked }: ReturnPlace,
  path: string,
  sent: readonly ChangedCell[],
): Promise<SavedCells> {
  const { refused: why } = words.desk.return;
  const all = (reason: string): SavedCells => ({
    saved: [],
    conflicts: [],
    refused: sent.map(({ cell }) => ({ cell, why: reason })),
  });
  for (let tries = 0; tries < mostTries; tries++) {
    const file = await workbench.read(path);
    if (!file) return all(why.cannotChange);
    let yaml = parseYaml(data.shown(path), file.text);
    if (!yaml.document) return all(why.cannotChange);
    const figures = placedFigures(release.framework, yaml);
    const saved: string[] = [];
    const conflicts: CellConflict[] = [];
    const refused: { cell: string; why: string }[] = [];
    for (const { cell: id, was, now } of sent) {
      const cell = asked.has(id) ? parseCell(release.framework, id) : undefined;
      const onDisk = figures.get(id)?.text ?? "";
      if (!cell) refused.push({ cell: id, why: why.noCell });
      // What was sent twice because an answer was lost is written already.
      else if (onDisk === now) saved.push(id);
      else if (onDisk !== was) conflicts.push({ cell: id, mine: now, onDisk });
      else {
        const changed = changedOrNot(() => withFigure(release.framework, yaml, cell, now));
        if (changed) {
          yaml = changed;
          saved.push(id);
        } else refused.push({ cell: id, why: why.cannotChange });
      }
    }
    const done: SavedCells = { saved, conflicts, refused };
    if (yaml.text === file.text) return done;
    if ((await workbench.write(path, yaml.text, file.version)).written) return done;
  }
  return all(why.changing);
}

export function changedOrNot(change: () => ParsedYaml): ParsedYaml | undefined {
  try {
    return change();
  } catch (error) {
    if (error instanceof CannotChange) return undefined;
    throw error;
  }
}
