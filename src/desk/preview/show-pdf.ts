import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";

/** The report as a PDF file, made when it is asked for. */
export async function showPdf({ parameters }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release = "", area = "" } = parameters;
  const bytes = await desk.actions.pdf(release, area);
  if (!bytes) return { kind: "data", status: 404, data: { text: desk.words.desk.preview.noReport } };
  return { kind: "file", name: `${area}.pdf`, type: "application/pdf", bytes, download: false };
}
