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
