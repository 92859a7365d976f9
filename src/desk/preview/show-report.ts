import { keptBy } from "../../caches/kept-by.ts";
import type { Group } from "../../reference/groups.ts";
import type { Release } from "../../releases/project.ts";
import { escapeText } from "../../render/html/escape.ts";
import { noLinks } from "../../render/html/links.ts";
import { renderHtml } from "../../render/html/render.ts";
import { loadHtmlTemplates } from "../../render/html/templates.ts";
import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import type { Workbench } from "../workbench/workbench.ts";
import { reportOf } from "./request.ts";

/** Compiled once for each folder of templates. */
const compiled = keptBy(loadHtmlTemplates);

/** A report as it stands with what it is shown by; undefined where there is none. */
export async function reportShown({ parameters }: DeskRequest, { workbench, templates }: Desk) {
  const { release: id = "", area = "" } = parameters;
  const release = await workbench.release(id);
  const request = release && reportOf(release, area, await groupsOf(release, workbench));
  const report = request && (await workbench.report(id, request));
  return report && { ...report, templates: await compiled(templates) };
}

/** A report as it stands, from the renderer of the commands; a page that says why where there is none. */
export async function showReport(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const report = await reportShown(request, desk);
  if (!report) return noReport(desk);
  const { edition, drawings, templates } = report;
  return { kind: "report", html: renderHtml(edition, drawings, templates, desk.words, noLinks) };
}

/** They are asked for only where some report is of a group: a release is checked to know them. */
async function groupsOf({ id, framework }: Release, workbench: Workbench): Promise<readonly Group[]> {
  if (!framework.reports.some(({ of }) => of.kind === "group")) return [];
  return (await workbench.figures(id))?.project.groups ?? [];
}

/** In the place of a report, in its frame, where no file of the desk is loaded. */
function noReport({ words }: Desk): DeskResponse {
  const { title, noReport: text } = words.desk.preview;
  const html = `<!DOCTYPE html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<style>body { margin: 24px; font: 1.1875rem/1.5 sans-serif; }</style></head>
<body><main><p>${escapeText(text)}</p></main></body></html>`;
  return { kind: "report", status: 404, html };
}
