import { cellId } from "../../figures/coordinate.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { Desk } from "../context/desk.ts";
import { placedFigures } from "./cell-paths.ts";
import type { CheckedReturn, ReturnPlace } from "./place.ts";
import { type SaidFinding, saidFindings } from "./said-findings.ts";
import { saidTexts, textsInWords } from "./said-texts.ts";

/** All that an open page is told of its return after a change. */
export interface ReturnState {
  /** The desk that says so: turns of another one cannot be compared with its own. */
  readonly desk: string;
  readonly turn: number;
  /** What stands in each cell that is not blank. */
  readonly cells: Readonly<Record<string, string>>;
  readonly findings: readonly SaidFinding[];
  readonly summary: string;
  /** What is open in the texts of the area; blank where nothing is. */
  readonly texts: string;
}

export async function stateOf(desk: Desk, place: CheckedReturn): Promise<ReturnState> {
  const findings = saidFindings(desk.words, place);
  return {
    desk: desk.data.sharing.id,
    turn: place.turn,
    cells: Object.fromEntries(await textsOf(desk, place)),
    findings,
    summary: summaryOf(desk, findings),
    texts: textsInWords(desk.words, saidTexts(desk.words, place)),
  };
}

export function summaryOf({ words }: Desk, findings: readonly SaidFinding[]): string {
  const { nothingFound, found } = words.desk.return;
  const open = findings.filter((each) => each.open);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const explained = open.filter(({ waits }) => waits).length;
  if (open.length === 0) return nothingFound;
  return found({ errors, open: open.length - errors - explained, explained });
}

/** What stands in the cells: of a file that can be changed here what the disk says now, else what was read of it. */
export async function textsOf(desk: Desk, place: ReturnPlace): Promise<ReadonlyMap<string, string>> {
  if (place.path !== undefined && isYaml(place)) {
    const file = await desk.workbench.read(place.path);
    const yaml = file && parseYaml(desk.data.shown(place.path), file.text);
    if (yaml?.document)
      return new Map(
        [...placedFigures(place.release.framework, yaml)].map(([id, { text }]) => [id, text] as const),
      );
  }
  return new Map((place.received?.written ?? []).map(({ cell, text }) => [cellId(cell), text]));
}

export function isYaml({ received, path }: ReturnPlace): boolean {
  return received?.format === "yaml" || (received === undefined && /\.ya?ml$/i.test(path ?? ""));
}
