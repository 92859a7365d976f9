import { cellId } from "../figures/coordinate.ts";
import type { Sent } from "./reader.ts";
import type { Received, ReceivedFormat, WrittenCell } from "./return.ts";

/** What a table says in the place of a figure of an area. */
export type WrittenFigure = WrittenCell & { readonly area: string };

/** What a file with figures of several areas says of each, as it was written; of a figure that stands twice the first. */
export function receivedOf(
  { file, release }: Sent,
  format: ReceivedFormat,
  written: readonly WrittenFigure[],
): Received[] {
  const byArea = new Map<string, Map<string, WrittenCell>>();
  for (const { area, ...cell } of written) {
    const own = byArea.get(area) ?? new Map<string, WrittenCell>();
    byArea.set(area, own);
    const id = cellId(cell.cell);
    if (!own.has(id)) own.set(id, cell);
  }
  return [...byArea].map(([area, cells]) => ({
    area,
    file: file.file,
    format,
    ...(file.modified && { modified: file.modified }),
    status: release.details.status,
    written: [...cells.values()],
    explanations: [],
    remarks: [],
    signOff: [],
  }));
}
