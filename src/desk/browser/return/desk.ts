import type { CellsAnswer, ReturnState } from "./page-data.ts";
import type { SentCell } from "./sender.ts";

/** What the page asks the desk for, at the address of its return. */
export function deskAt(address: string) {
  return {
    async state(): Promise<ReturnState> {
      const answer = await fetch(`${address}/state`);
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as ReturnState;
    },
    async save(cells: readonly SentCell[]): Promise<CellsAnswer> {
      const answer = await fetch(`${address}/cells`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ cells }),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as CellsAnswer;
    },
  };
}

/** Calls back after each change of a file on the disk, whoever made it, and after the desk was away. */
export function whenChanged(then: () => void): void {
  const events = new EventSource("/events");
  let wasAway = false;
  events.addEventListener("changed", then);
  events.addEventListener("error", () => {
    wasAway = true;
  });
  events.addEventListener("open", () => {
    if (wasAway) then();
    wasAway = false;
  });
}
