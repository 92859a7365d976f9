import { parseYear } from "../figures/year.ts";
import { digestOf } from "../files/digest.ts";
import type { Files } from "../files/files.ts";
import {
  type IndexArea,
  type IndexRelease,
  type IndexReport,
  renderIndex,
} from "../render/html/index-page.ts";
import type { HtmlTemplates } from "../render/html/templates.ts";
import type { Label } from "../report/document.ts";
import { phrase } from "../words/phrase.ts";
import { sayPlain } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { listedIn } from "./listed.ts";
import type { ReleaseSummary, ReportFiles } from "./summary-file.ts";

/** What the index is made with. */
export interface IndexResources {
  readonly templates: HtmlTemplates;
  readonly words: Words;
  /** The formats that the index leads to; the first is the page that the name of a report leads to. */
  readonly formats: readonly string[];
  /** When the reports were made. */
  readonly created: Date;
}

/**
 * The index over every release in the output folder, also those made earlier. It ends with the digest of all before, so
 * that it can be known again as it was made.
 *
 * @param made what is made now of one of them and stands in the folder soon
 */
export async function indexPage(
  output: Files,
  made: ReleaseSummary,
  resources: IndexResources,
): Promise<string> {
  const found: ReleaseSummary[] = [made];
  for (const { name, folder } of await output.list("")) {
    if (!folder || name.startsWith(".") || name === made.id) continue;
    const { summary } = await listedIn(output, name);
    if (summary) found.push(summary);
  }
  const { templates, words } = resources;
  const releases = found
    .sort((a, b) => (a.id > b.id ? -1 : 1))
    .map((release) => indexRelease(release, resources));
  const page = { generated: inWords(resources.created, words), releases };
  const text = renderIndex(page, templates, words);
  return `${text}${digestMark}${digestOf(text)} -->\n`;
}

/** Earlier versions wrote neither the year of a release nor its kind, nor whose further reports are. */
function indexRelease(
  { id, title, year = parseYear(id), kind, label, national, whole, areas, others }: ReleaseSummary,
  resources: IndexResources,
): IndexRelease {
  const { formats, words } = resources;
  const ofGroups = others.filter(({ name }) => name !== undefined);
  const further = others.filter(({ name }) => name === undefined);
  return {
    id,
    year: year ?? title,
    kind: kind === undefined || kind === "live" ? undefined : labelTitle(kind, words),
    label,
    page: whole["page"]?.[0],
    ...(national && { national: linksTo(national.files, formats) }),
    groups: ofGroups.map(({ title: whole, name = whole, files }) => ({ name, ...linksTo(files, formats) })),
    others: further.map((other) => ({ title: other.title, ...linksTo(other.files, formats) })),
    areas: areas.map((area) => indexArea(area, resources)),
  };
}

function labelTitle(label: Label, words: Words): string {
  return sayPlain(words, phrase("label-title", { label }));
}

const digestMark = "<!-- mappa, SHA-256 of the above: ";

/** Whether `index.html` is as this program has made it. */
export async function isOwnIndex(output: Files): Promise<boolean> {
  const text = (await output.readText("index.html", 64 * 1024 * 1024)) ?? "";
  const at = text.lastIndexOf(digestMark);
  if (at >= 0) return text.slice(at) === `${digestMark}${digestOf(text.slice(0, at))} -->\n`;
  return isOfEarlierVersion(output, text);
}

/** Earlier versions wrote no digests, neither here nor in the lists of releases. */
async function isOfEarlierVersion(output: Files, text: string): Promise<boolean> {
  if (!/<body class="index">.*<main id="page-main" class="releases"/s.test(text)) return false;
  for (const { name, folder } of await output.list("")) {
    if (folder && !name.startsWith(".") && (await listedIn(output, name)).summary?.sha256) return false;
  }
  return true;
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
