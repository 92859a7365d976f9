import type { CellsAnswer, ReturnState } from "./page-data.ts";
import type { SentCell } from "./sender.ts";

/** What the page asks the desk for, at the address of its return. */
export function deskAt(address: string) {
  return {
    /** @param after the name of a change that is being sent, which the state is to know of */
    async state(after?: string): Promise<ReturnState> {
      const query = after === undefined ? "" : `?${new URLSearchParams({ after })}`;
      const answer = await fetch(`${address}/state${query}`);
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as ReturnState;
    },
    async save(cells: readonly SentCell[], name?: string): Promise<CellsAnswer> {
      const answer = await fetch(`${address}/cells`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ cells, name }),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as CellsAnswer;
    },
  };
}
