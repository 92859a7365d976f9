import type { Files } from "../files/files.ts";
import { readSentText } from "../files/sent-file.ts";
import { garbledFindings } from "../files/sent-text.ts";
import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import type { Framework } from "../framework/model.ts";
import { type AuthorsTexts, loadAuthors, textsOf } from "../narrative/load.ts";
import type { WorkbookOpener } from "../workbook/read/opened.ts";
import { yamlCharacterFindings } from "../yaml/characters.ts";
import { parseYaml, type YamlFile } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import type { Foundations } from "./foundations.ts";
import type { Release } from "./project.ts";
import { loadRecords } from "./records.ts";
import { releaseFindings } from "./rules.ts";
import { type ReleaseDetails, releaseSchema } from "./schema.ts";
import { loadHistoryFile, loadPublishedFiles, loadReturnFiles, type SentFiles } from "./sent-files.ts";

/** A release, unless it cannot be used, and everything that is wrong with it. */
export interface LoadedRelease {
  readonly release?: Release;
  readonly findings: readonly Finding[];
  /** What it was put together from, so that one of them can be put in place of another. */
  readonly parts?: ReleaseParts;
}

/** The files of a release as they were read, and what is wrong with each kind. */
export interface ReleaseParts {
  readonly details: LoadedDetails;
  readonly texts: AuthorsTexts;
  readonly returns: SentFiles;
  readonly history: Awaited<ReturnType<typeof loadHistoryFile>>;
  readonly published: SentFiles;
  readonly records: Awaited<ReturnType<typeof loadRecords>>;
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
  const details = await loadDetails(data, id, foundations);
  const { framework, findings } = details;
  const ofThis = aboutRelease(id);
  if (!details.details) return { findings: findings.map(ofThis) };
  const texts = await loadAuthors(data, `${folder}/narrative`, { ...foundations, framework }, authors);
  if (!framework || findings.length > 0)
    return { findings: [...findings, ...textsOf(texts).findings].map(ofThis) };
  const returns = await loadReturnFiles(data, `${folder}/returns`, openWorkbook);
  const history = await loadHistoryFile(data, folder);
  const published = await loadPublishedFiles(data, folder);
  const records = await loadRecords(data, folder);
  return releaseOf(data, id, { details, texts, returns, history, published, records });
}

/** The release that its parts make. */
export function releaseOf(data: Files, id: string, parts: ReleaseParts): LoadedRelease {
  const { history, returns, published, records } = parts;
  const { details, framework, yaml, findings } = parts.details;
  const texts = textsOf(parts.texts);
  const all = [findings, texts.findings, returns.findings, history.findings, published.findings];
  const release = details &&
    framework && {
      id,
      folder: data.shown(`releases/${id}`),
      details,
      framework,
      ...(yaml && { yaml }),
      returnFiles: returns.sent,
      publishedFiles: published.sent,
      narratives: texts.narratives,
      records: records.records,
      ...(history.historyFile && { historyFile: history.historyFile }),
    };
  return {
    ...(release && { release }),
    findings: [...all.flat(), ...records.findings].map(aboutRelease(id)),
    parts,
  };
}

function aboutRelease(release: string): (finding: Finding) => Finding {
  return (finding) => about(finding, { release });
}

/** What release.yaml says. */
export interface LoadedDetails {
  readonly details?: ReleaseDetails;
  readonly framework?: Framework;
  readonly yaml?: YamlFile;
  readonly findings: readonly Finding[];
}

/** What release.yaml says, and its framework; a release with any finding here is not used. */
export async function loadDetails(data: Files, id: string, foundations: Foundations): Promise<LoadedDetails> {
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
