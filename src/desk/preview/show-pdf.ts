import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";

/** The report as a PDF file, made when it is asked for; a page that says why where there is none. */
export async function showPdf({ parameters }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "", area = "" } = parameters;
  const bytes = await desk.actions.pdf(release, area);
  if (!bytes) return noReport(desk, release);
  return { kind: "file", name: `${area}.pdf`, type: "application/pdf", bytes, download: false };
}

function noReport({ words, page }: Desk, release: string): DeskResponse {
  const { title, noReport: text } = words.desk.preview;
  const view = { title, heading: title, lines: [text], trail: trailTo(words, release) };
  return { kind: "page", status: 404, html: page("message", view) };
}
