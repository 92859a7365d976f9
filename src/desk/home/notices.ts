import { BoundedMap } from "../../caches/bounded-map.ts";
import { keptBy } from "../../caches/kept-by.ts";
import type { Workbench } from "../workbench/workbench.ts";

/** What has just been done, in the words of the command that did it. */
export type Notice = readonly string[];

/** The most that are kept: a page that is shown once more much later says nothing of what was done then. */
const most = 50;

const noticesOf = keptBy((_: Workbench) => {
  const kept = new BoundedMap<string, Notice>(most);
  let last = 0;
  return {
    /** Keeps what was done for the page that is shown next; the result names it in its address. */
    keep(notice: Notice): string {
      last += 1;
      kept.set(String(last), notice);
      return String(last);
    },
    get: (name: string): Notice | undefined => kept.get(name),
  };
});

export function keepNotice(workbench: Workbench, notice: Notice): string {
  return noticesOf(workbench).keep(notice);
}

export function noticeAt(workbench: Workbench, query: URLSearchParams): Notice | undefined {
  return noticesOf(workbench).get(query.get("done") ?? "");
}
