import { type Entry, type Files, FileTooLarge, PathOutside } from "../files/files.ts";
import { listSent, readSentText } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Framework } from "../framework/model.ts";
import { type Area, nation } from "../reference/areas.ts";
import {
  type BrokenPicture,
  type FoundPicture,
  longestNarrative,
  parseMarkdown,
  pictureNames,
} from "./markdown.ts";
import type { Narrative, NarrativeBlock } from "./narrative.ts";
import { largestPicture, readPicture } from "./picture.ts";
import { notText, outsideFolders, secondText, sectionsWithText, unusedSection } from "./unused-texts.ts";

/**
 * Reads every section of every area, or of the authors named: `narrative/<area>/<section>.md`, with pictures
 * beside it.
 */
export async function loadNarratives(
  data: Files,
  folder: string,
  areas: readonly Area[],
  framework: Framework | undefined,
  authors?: ReadonlySet<string>,
): Promise<{ narratives: Narrative[]; findings: Finding[] }> {
  const narratives: Narrative[] = [];
  const { entries: places, findings } = await listSent(data, folder);
  const known = new Set([...areas.map((area) => area.slug), nation.slug]);
  for (const place of places) {
    if (!place.folder && !authors && !place.name.startsWith("."))
      findings.push(outsideFolders(data.shown(`${folder}/${place.name}`)));
    if (!place.folder || (authors && !authors.has(place.name))) continue;
    if (!known.has(place.name)) {
      findings.push(
        found(
          "NARRATIVE-AREA",
          {
            problem: `The folder '${place.name}' is not named after an area.`,
            remedy: "Name it after the area in lower case with hyphens: avon-and-somerset.",
          },
          { location: { file: data.shown(`${folder}/${place.name}`) } },
        ),
      );
      continue;
    }
    const used = framework && sectionsWithText(framework, place.name);
    const own = await loadAuthor(data, `${folder}/${place.name}`, place.name, used);
    narratives.push(...own.narratives);
    findings.push(...own.findings.map((finding) => ({ ...finding, area: place.name })));
  }
  return { narratives, findings };
}

/** The texts of one area's folder; `used` are the sections that its report takes, where that is known. */
async function loadAuthor(
  data: Files,
  folder: string,
  area: string,
  used: readonly string[] | undefined,
): Promise<{ narratives: Narrative[]; findings: Finding[] }> {
  const narratives: Narrative[] = [];
  const findings: Finding[] = [];
  const named = new Set<string>();
  const entries = (await data.list(folder)).filter((entry) => !entry.name.startsWith("."));
  const isText = (entry: Entry) => !entry.folder && /\.md$/i.test(entry.name);
  for (const entry of entries.filter(isText)) {
    const path = `${folder}/${entry.name}`;
    const file = data.shown(path);
    const section = entry.name.slice(0, -".md".length);
    const text = (await readSentText(data, path, longestNarrative * 4)) ?? "";
    if (typeof text !== "string") findings.push(text);
    else if (narratives.some((each) => each.section === section)) findings.push(secondText(file, section));
    else {
      for (const name of pictureNames(text)) named.add(name);
      const parsed = parseMarkdown(file, text, await readPictures(data, folder, text));
      findings.push(...parsed.findings);
      if (used && !used.includes(section)) findings.push(unusedSection(file, section, used));
      narratives.push({ area, section, file, blocks: parsed.blocks, lines: text.split(/\r?\n/) });
    }
  }
  for (const entry of entries) {
    if (isText(entry) || named.has(entry.name)) continue;
    findings.push(notText(data.shown(`${folder}/${entry.name}`), entry.name, entry.folder, used ?? []));
  }
  return { narratives, findings };
}

/** The pictures that a text names and that are there; the parser says what is wrong with them. */
async function readPictures(
  data: Files,
  folder: string,
  text: string,
): Promise<Map<string, FoundPicture | BrokenPicture>> {
  const pictures = new Map<string, FoundPicture | BrokenPicture>();
  for (const name of pictureNames(text)) {
    try {
      const bytes = await data.readBytes(`${folder}/${name}`, largestPicture);
      if (bytes) pictures.set(name, readPicture(bytes));
    } catch (error) {
      if (error instanceof FileTooLarge) {
        pictures.set(name, { broken: `has ${error.size} bytes; the most is ${error.most}` });
      } else if (!(error instanceof PathOutside)) throw error;
    }
  }
  return pictures;
}

/** The standard texts of the reports, by file name without its ending. */
export async function loadTexts(
  templates: Files,
  folder: string,
): Promise<{ texts: Map<string, readonly NarrativeBlock[]>; findings: Finding[] }> {
  const texts = new Map<string, readonly NarrativeBlock[]>();
  const findings: Finding[] = [];
  for (const entry of await templates.list(folder)) {
    if (!entry.name.endsWith(".md")) continue;
    const path = `${folder}/${entry.name}`;
    const text = (await templates.readText(path)) ?? "";
    const file = templates.shown(path);
    const parsed = parseMarkdown(file, text);
    texts.set(entry.name.slice(0, -".md".length), parsed.blocks);
    findings.push(...parsed.findings);
  }
  return { texts, findings };
}
