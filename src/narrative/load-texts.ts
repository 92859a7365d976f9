import type { Files } from "../files/files.ts";
import { isStray } from "../files/stray.ts";
import type { Finding } from "../findings/finding.ts";
import { parseMarkdown } from "./markdown.ts";
import type { NarrativeBlock } from "./narrative.ts";

/** The standard texts of the reports by file name without its ending: those named, or all. */
export async function loadTexts(
  templates: Files,
  folder: string,
  names?: ReadonlySet<string>,
): Promise<{ texts: Map<string, readonly NarrativeBlock[]>; findings: Finding[] }> {
  const texts = new Map<string, readonly NarrativeBlock[]>();
  const findings: Finding[] = [];
  for (const entry of await templates.list(folder)) {
    const name = /^(.+)\.md$/.exec(entry.name)?.[1];
    if (name === undefined || isStray(entry.name) || (names && !names.has(name))) continue;
    const path = `${folder}/${entry.name}`;
    const parsed = parseMarkdown(templates.shown(path), (await templates.readText(path)) ?? "");
    texts.set(name, parsed.blocks);
    findings.push(...parsed.findings);
  }
  return { texts, findings };
}
