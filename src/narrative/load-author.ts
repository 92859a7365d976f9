import type { Entry, Files } from "../files/files.ts";
import { inBatches } from "../files/in-batches.ts";
import { listSent, readSentText } from "../files/sent-file.ts";
import { garbledFindings } from "../files/sent-text.ts";
import { isStray } from "../files/stray.ts";
import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import { pictureNames, readPictures } from "./load-pictures.ts";
import { isDocument, parseMarkdown } from "./markdown.ts";
import { longestNarrative } from "./markdown-limits.ts";
import type { BrokenPicture, FoundPicture, Narrative } from "./narrative.ts";
import { mostPixelsInReport } from "./picture-size.ts";
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
  const entries = listed.entries.filter((entry) => !isStray(entry.name));
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
  findings.push(...tooManyPixels([...narratives.values()]).map((finding) => about(finding, { area })));
  for (const entry of entries) {
    if (isText(entry) || named.has(entry.name)) continue;
    const finding = notText(data.shown(`${folder}/${entry.name}`), entry.name, entry.folder, used ?? []);
    findings.push(about(finding, { area }));
  }
  return { narratives: [...narratives.values()], findings };
}

/** The text with whose pictures a report has more pixels than it can hold. */
function tooManyPixels(narratives: readonly Narrative[]): Finding[] {
  let pixels = 0;
  for (const { blocks, file, section } of narratives) {
    for (const block of blocks) if (block.type === "picture") pixels += block.width * block.height;
    if (pixels <= mostPixelsInReport) continue;
    const args = { what: "together", mostMillions: mostPixelsInReport / 1_000_000 } as const;
    return [found("NARRATIVE-PICTURE", args, { location: { file }, section })];
  }
  return [];
}

async function readText(data: Files, folder: string, name: string): Promise<SentText> {
  const path = `${folder}/${name}`;
  const read = (await readSentText(data, path, longestNarrative * 4)) ?? "";
  const text =
    typeof read === "object" && read.code === "FILE-ENCODING" ? await whatElse(data, path, read) : read;
  const named = typeof text === "string" ? pictureNames(text) : [];
  return { name, text, pictures: await readPictures(data, folder, named) };
}

/** What has no encoding of a text is a document of another program, where it begins like one. */
async function whatElse(data: Files, path: string, otherwise: Finding): Promise<Finding> {
  const bytes = await data.readBytes(path, longestNarrative * 4);
  const start = Buffer.from(bytes?.subarray(0, 1000) ?? []).toString("latin1");
  if (!isDocument(start)) return otherwise;
  return found("NARRATIVE-NOT-ALLOWED", { what: "document" }, { location: { file: data.shown(path) } });
}

function isText(entry: Entry): boolean {
  return !entry.folder && /\.md$/i.test(entry.name);
}
