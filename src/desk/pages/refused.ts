import { STATUS_CODES } from "node:http";
import type { DeskFrameWords } from "../../words/desk/frame-words.ts";
import type { Desk } from "../context/desk.ts";

/** The page that says why something was not answered, and what to do about it. */
export function refusedPage(page: Desk["page"], { refused }: DeskFrameWords): (status: number) => string {
  return (status) => {
    const { heading, lines } = refused.byStatus[status] ?? { heading: refused.heading, lines: [] };
    return page("message", {
      title: heading,
      trail: [],
      heading,
      lines: lines.length > 0 ? lines : [refused.other(status, STATUS_CODES[status] ?? "")],
    });
  };
}
