import type { Files } from "../files/files.ts";
import { renderIndex } from "../render/html/index-page.ts";
import type { HtmlTemplates } from "../render/html/templates.ts";
import { type ReleaseSummary, readSummary } from "./summary.ts";

/** Writes `index.html` over every release in the output folder, also those made earlier. */
export async function writeIndex(output: Files, templates: HtmlTemplates, now: Date): Promise<void> {
  const releases: ReleaseSummary[] = [];
  for (const entry of await output.list("")) {
    if (!entry.folder || entry.name.startsWith(".")) continue;
    const summary = readSummary(await output.readText(`${entry.name}/release.json`));
    if (summary) releases.push(summary);
  }
  const sorted = releases.sort((a, b) => (a.id > b.id ? -1 : 1)).map(withReasons);
  await output.write("index.html", renderIndex({ generated: inWords(now), releases: sorted }, templates));
}

/** The index leads to HTML and PDF; an area of which only other files were made says so. */
function withReasons(summary: ReleaseSummary): ReleaseSummary {
  const areas = summary.areas.map((area) =>
    (area.html ?? area.pdf ?? area.reason) ? area : { ...area, reason: "not made as HTML or PDF" },
  );
  return { ...summary, areas };
}

function inWords(now: Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/London",
  }).format(now);
}
