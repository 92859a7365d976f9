/** What the server says of an open return; its types are its own. */

export type { SaidFinding } from "../../return/said-findings.ts";
export type { CellsAnswer } from "../../return/save-cells.ts";
export type { ReturnState } from "../../return/state.ts";
