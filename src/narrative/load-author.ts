import type { Entry, Files } from "../files/files.ts";
import { inBatches } from "../files/in-batches.ts";
import { listSent, readSentText } from "../files/sent-file.ts";
import { garbledFindings } from "../files/sent-text.ts";
import type { Finding } from "../findings/finding.ts";
import { about } from "../findings/found.ts";
import { pictureNames, readPictures } from "./load-pictures.ts";
import { parseMarkdown } from "./markdown.ts";
import { longestNarrative } from "./markdown-limits.ts";
import type { BrokenPicture, FoundPicture, Narrative } from "./narrative.ts";
import { notText, secondText, unusedSection } from "./unused-texts.ts";

/** A text as it was sent, or why it could not be read, with the pictures that it names. */
interface SentText {
  readonly name: string;
  readonly text: string | Finding;
  readonly pictures: ReadonlyMap<string, FoundPicture | BrokenPicture>;
}

/**
 * The texts of one author's folder. Findings are about the author, and about the section where they are on a text.
 *
 * @param used the sections that the author's report takes, where that is known
 */
export async function loadAuthor(
  data: Files,
  folder: string,
  area: string,
  used: readonly string[] | undefined,
): Promise<{ narratives: Narrative[]; findings: Finding[] }> {
  const narratives = new Map<string, Narrative>();
  const named = new Set<string>();
  const listed = await listSent(data, folder);
  const findings: Finding[] = listed.findings.map((finding) => about(finding, { area }));
  const entries = listed.entries.filter((entry) => !entry.name.startsWith("."));
  const texts = await inBatches(entries.filter(isText), 8, ({ name }) => readText(data, folder, name));
  for (const { name, text, pictures } of texts) {
    const section = name.slice(0, -".md".length);
    const file = data.shown(`${folder}/${name}`);
    const note = (found: readonly Finding[]) =>
      findings.push(...found.map((finding) => about(finding, { area, section })));
    if (typeof text !== "string") note([text]);
    else if (narratives.has(section)) note([secondText(file, section)]);
    else {
      for (const picture of pictureNames(text)) named.add(picture);
      const parsed = parseMarkdown(file, text, pictures);
      note(parsed.findings);
      note(garbledFindings(file, text));
      if (used && !used.includes(section)) note([unusedSection(file, section, used)]);
      narratives.set(section, { area, section, file, blocks: parsed.blocks, lines: text.split(/\r?\n/) });
    }
  }
  for (const entry of entries) {
    if (isText(entry) || named.has(entry.name)) continue;
    const finding = notText(data.shown(`${folder}/${entry.name}`), entry.name, entry.folder, used ?? []);
    findings.push(about(finding, { area }));
  }
  return { narratives: [...narratives.values()], findings };
}

async function readText(data: Files, folder: string, name: string): Promise<SentText> {
  const text = (await readSentText(data, `${folder}/${name}`, longestNarrative * 4)) ?? "";
  const named = typeof text === "string" ? pictureNames(text) : [];
  return { name, text, pictures: await readPictures(data, folder, named) };
}

function isText(entry: Entry): boolean {
  return !entry.folder && /\.md$/i.test(entry.name);
}
