import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";

/** In place of a release that is not there or cannot be read. */
export function unreadable(id: string, desk: Desk): DeskResponse {
  const { words } = desk;
  const view = { title: id, trail: trailTo(words), text: words.desk.home.noRelease(id) };
  return { kind: "page", status: 404, html: desk.page("no-report", view) };
}
