import { noLinks } from "../../render/html/links.ts";
import { renderHtml } from "../../render/html/render.ts";
import { type HtmlTemplates, loadHtmlTemplates } from "../../render/html/templates.ts";
import { homeAddress, releaseAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { reportOf } from "./request.ts";

/** Compiled once for each folder of templates. */
const compiled = new WeakMap<Desk["templates"], Promise<HtmlTemplates>>();

/** A report as it stands, from the renderer of the commands; a page that says why where there is none. */
export async function showReport({ parameters }: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const { release: id = "", area = "" } = parameters;
  const { workbench, templates, words } = desk;
  const release = await workbench.release(id);
  const request = release && reportOf(release, area);
  const report = request && (await workbench.report(id, request));
  if (!report) return noReport(id, desk);
  const html = compiled.get(templates) ?? loadHtmlTemplates(templates);
  compiled.set(templates, html);
  return {
    kind: "report",
    html: renderHtml(report.edition, report.drawings, await html, words, noLinks),
  };
}

function noReport(id: string, { page, words }: Desk): DeskResponse {
  const { frame, preview } = words.desk;
  return {
    kind: "page",
    status: 404,
    html: page("no-report", {
      title: preview.title,
      trail: [
        { text: frame.title, address: homeAddress },
        { text: id, address: releaseAddress(id) },
      ],
      text: preview.noReport,
    }),
  };
}
