import type { Keeper } from "../kept/keeper.ts";
import type { KeptRecord } from "../kept/store.ts";

/** A change of a cell that is not known to be written. */
export interface KeptChange {
  readonly was: string;
  readonly now: string;
  /** What was sent last and not answered yet: it may have been written. */
  readonly sent?: string;
}

/** A cell of which somebody has still to choose what it says. */
export interface OpenChoice {
  readonly cell: string;
  readonly mine: string;
  readonly onDisk: string;
  /** Why it was not written; without it, because the file said something else. */
  readonly why?: string;
}

/** What was kept of cells. */
export interface KeptCells {
  readonly changes: ReadonlyMap<string, KeptChange>;
  readonly choices: readonly OpenChoice[];
}

const [change, choice] = ["cell ", "choice "];

/**
 * Keeps what differs between one state of the page and the next. What is the same is not kept anew: when something was
 * kept says which of two pages was typed in last, and not which has tried last to send it.
 */
export function keepCells(keeper: Pick<Keeper, "keep" | "forget">) {
  const differing = (prefix: string) => {
    let before: ReadonlyMap<string, string> = new Map();
    return (now: ReadonlyMap<string, unknown>) => {
      const texts = new Map([...now].map(([cell, value]) => [cell, JSON.stringify(value)]));
      for (const cell of before.keys()) if (!now.has(cell)) keeper.forget(prefix + cell);
      for (const [cell, value] of now)
        if (before.get(cell) !== texts.get(cell)) keeper.keep(prefix + cell, value);
      before = texts;
    };
  };
  return {
    /** Of changes that another page has left. */
    forget(cells: readonly string[]): void {
      for (const cell of cells) keeper.forget(change + cell);
    },
    changes: differing(change) as (now: ReadonlyMap<string, KeptChange>) => void,
    choices: differing(choice) as (now: ReadonlyMap<string, OpenChoice>) => void,
  };
}

/** What was left of cells; what is none was kept by another version of this page, and is passed over. */
export function cellsOf(left: readonly KeptRecord[]): KeptCells {
  const changes = new Map<string, KeptChange>();
  const choices: OpenChoice[] = [];
  for (const { name, value } of left) {
    const cell = cellOf(name);
    if (cell === undefined || typeof value !== "object" || value === null) continue;
    const { was, now, sent, mine, onDisk, why } = value as Partial<KeptChange & OpenChoice>;
    if (name.startsWith(change) && typeof was === "string" && typeof now === "string")
      changes.set(cell, { was, now, ...(typeof sent === "string" && { sent }) });
    if (name.startsWith(choice) && typeof mine === "string" && typeof onDisk === "string")
      choices.push({ cell, mine, onDisk, ...(typeof why === "string" && { why }) });
  }
  return { changes, choices };
}

/** The cell that something is kept of; undefined where it is not of one. */
export function cellOf(name: string): string | undefined {
  const prefix = [change, choice].find((each) => name.startsWith(each));
  return prefix && name.slice(prefix.length);
}
