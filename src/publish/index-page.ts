import type { Files } from "../files/files.ts";
import { type IndexArea, type IndexReport, renderIndex } from "../render/html/index-page.ts";
import type { HtmlTemplates } from "../render/html/templates.ts";
import type { Words } from "../words/words.ts";
import { type ReleaseSummary, type ReportFiles, readSummary } from "./summary-file.ts";

/** What the index is made with. */
export interface IndexResources {
  readonly templates: HtmlTemplates;
  readonly words: Words;
  /** The formats that the index leads to; the first is the page that the name of a report leads to. */
  readonly formats: readonly string[];
}

/** Writes `index.html` over every release in the output folder, also those made earlier. */
export async function writeIndex(output: Files, resources: IndexResources, now: Date): Promise<void> {
  const found: ReleaseSummary[] = [];
  for (const entry of await output.list("")) {
    if (!entry.folder || entry.name.startsWith(".")) continue;
    const summary = readSummary(await output.readText(`${entry.name}/release.json`));
    if (summary) found.push(summary);
  }
  const { templates, words, formats } = resources;
  const releases = found
    .sort((a, b) => (a.id > b.id ? -1 : 1))
    .map(({ national, areas, others, ...release }) => ({
      ...release,
      ...(national && { national: linksTo(national.files, formats) }),
      others: others.map(({ title, files }) => ({ title, ...linksTo(files, formats) })),
      areas: areas.map((area) => indexArea(area, resources)),
    }));
  const page = { generated: inWords(now, words), releases };
  await output.write("index.html", renderIndex(page, templates, words));
}

/** An area of which no file was made that the index leads to says so. */
function indexArea(
  { name, files, reason }: ReleaseSummary["areas"][number],
  { formats, words }: IndexResources,
): IndexArea {
  const links = linksTo(files, formats);
  const linked = formats.some((format) => (files[format] ?? []).length > 0);
  return { name, ...links, reason: linked ? undefined : (reason ?? words.page.index.reasons.notAs(formats)) };
}

function linksTo(files: ReportFiles, [page = "", ...others]: readonly string[]): IndexReport {
  return {
    page: files[page]?.[0],
    others: others.flatMap((format) => (files[format] ?? []).map((path) => ({ format, path }))),
  };
}

function inWords(now: Date, { language }: Words): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/London",
  }).format(now);
}
