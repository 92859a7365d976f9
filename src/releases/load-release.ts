import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import { garbledFindings } from "../files/sent-text.ts";
import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import type { Framework } from "../framework/model.ts";
import { loadNarratives } from "../narrative/load.ts";
import type { WorkbookOpener } from "../workbook/read/opened.ts";
import { yamlCharacterFindings } from "../yaml/characters.ts";
import { parseYaml, type YamlFile } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import type { Foundations } from "./foundations.ts";
import type { Release } from "./project.ts";
import { loadRecords } from "./records.ts";
import { releaseFindings } from "./rules.ts";
import { type ReleaseDetails, releaseSchema } from "./schema.ts";
import { loadHistoryFile, loadPublishedFiles, loadReturnFiles } from "./sent-files.ts";

/** A release, unless it cannot be used, and everything that is wrong with it. */
export interface LoadedRelease {
  readonly release?: Release;
  readonly findings: readonly Finding[];
}

/** Loads the folder of a release; the narratives of the authors named only, where any are. */
export async function loadRelease(
  data: Files,
  id: string,
  foundations: Foundations,
  authors: ReadonlySet<string> | undefined,
  openWorkbook: WorkbookOpener | undefined,
): Promise<LoadedRelease> {
  const folder = `releases/${id}`;
  const { details, framework, yaml, findings } = await loadDetails(data, id, foundations);
  const all = [...findings];
  let release: Release | undefined;
  if (details) {
    const texts = await loadNarratives(data, `${folder}/narrative`, { ...foundations, framework }, authors);
    all.push(...texts.findings);
    if (framework && findings.length === 0) {
      const returns = await loadReturnFiles(data, `${folder}/returns`, openWorkbook);
      const { historyFile, findings: history } = await loadHistoryFile(data, folder);
      const published = await loadPublishedFiles(data, folder);
      const { records, findings: ofRecords } = await loadRecords(data, folder);
      all.push(...returns.findings, ...history, ...published.findings, ...ofRecords);
      release = {
        id,
        folder: data.shown(folder),
        details,
        framework,
        ...(yaml && { yaml }),
        returnFiles: returns.sent,
        publishedFiles: published.sent,
        narratives: texts.narratives,
        records,
        ...(historyFile && { historyFile }),
      };
    }
  }
  return { ...(release && { release }), findings: all.map((finding) => about(finding, { release: id })) };
}

/** What release.yaml says, and its framework; a release with any finding here is not used. */
export async function loadDetails(
  data: Files,
  id: string,
  foundations: Foundations,
): Promise<{
  details?: ReleaseDetails;
  framework?: Framework;
  yaml?: YamlFile;
  findings: readonly Finding[];
}> {
  const path = `releases/${id}/release.yaml`;
  const file = data.shown(path);
  const text = await readSentText(data, path);
  if (typeof text === "object") return { findings: [text] };
  if (text === undefined) {
    return { findings: [found("RELEASE-MISSING", { release: id }, { location: { file } })] };
  }
  const yaml = parseYaml(file, text);
  const { value: details, findings } = checkShape(yaml, releaseSchema, "RELEASE-SHAPE");
  if (!details) return { findings };
  const characters = [...garbledFindings(file, text), ...yamlCharacterFindings(yaml)];
  const framework = foundations.frameworks.find((each) => each.id === details.framework);
  return {
    details,
    yaml,
    ...(framework && { framework }),
    findings: [...releaseFindings(details, framework, foundations, yaml), ...characters],
  };
}
