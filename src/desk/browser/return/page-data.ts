import type { SavedCells } from "../../return/save-cells.ts";
import type { ReturnState } from "../../return/state.ts";

/** What the server says of an open return; its types are its own. */
export type { SaidFinding } from "../../return/said-findings.ts";
export type { ReturnState } from "../../return/state.ts";

/** The answer to cells that were sent. */
export interface CellsAnswer extends SavedCells {
  readonly state: ReturnState;
}
