import { type Cell, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Location } from "../figures/location.ts";
import type { About } from "../findings/finding.ts";
import type { Return } from "../returns/return.ts";

/** What a finding about a figure of a return is about; a figure that nobody stated is placed in the file as a whole. */
export function aboutFigure(from: Return, cell: Cell, location: Location = { file: from.file }): About {
  return { location, area: from.area, figure: valueAt(cell, geographyOf(from.area), from.year) };
}
