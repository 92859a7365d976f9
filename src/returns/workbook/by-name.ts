import { type Cell, cellId } from "../../figures/coordinate.ts";
import { placeKey } from "../../workbook/model/place.ts";
import type { NamedPlace, OpenedWorkbook } from "../../workbook/read/opened.ts";
import { figureName } from "../form/names.ts";
import type { Sheets } from "./sheets.ts";

/** Where the name of a figure leads, or why it leads nowhere: the name is gone, or stands for nothing any more. */
export type NameLeads =
  | { readonly place: NamedPlace; readonly fault?: "shared" }
  | { readonly place?: undefined; readonly fault: "missing" | "lost" };

/** Where the names of a form's figures lead, by the ids of their cells. */
export function byName(
  workbook: OpenedWorkbook,
  sheets: Sheets,
  cells: readonly Cell[],
): ReadonlyMap<string, NameLeads> {
  const leads = new Map(
    cells.map((cell): [string, NameLeads] => {
      const name = figureName(cell).toLowerCase();
      if (!workbook.names.has(name)) return [cellId(cell), { fault: "missing" }];
      const place = workbook.names.get(name);
      if (!place || !sheets.sheet(place.sheet)) return [cellId(cell), { fault: "lost" }];
      return [cellId(cell), { place }];
    }),
  );
  const at = new Map<string, number>();
  for (const { place } of leads.values())
    if (place) at.set(placeKey(place), (at.get(placeKey(place)) ?? 0) + 1);
  for (const [id, { place }] of leads)
    if (place && at.get(placeKey(place))! > 1) leads.set(id, { place, fault: "shared" });
  return leads;
}
