import type { Files } from "../files/files.ts";
import { listSent, readSentBytes, readSentText } from "../files/sent-file.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { loadFrameworks } from "../framework/load.ts";
import { type Framework, hasMap } from "../framework/schema.ts";
import { loadNarratives, loadTexts } from "../narrative/load.ts";
import { type Area, loadAreas } from "../reference/areas.ts";
import { loadBoundaries, noBoundaries } from "../reference/boundaries.ts";
import { loadPopulations } from "../reference/populations.ts";
import { yamlCharacterFindings } from "../yaml/characters.ts";
import { parseYaml } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import type { Project, Release, SentFile } from "./project.ts";
import { releaseFindings } from "./rules.ts";
import { releaseSchema } from "./schema.ts";

/** What to load of a project; everything where nothing is named. */
export interface Wanted {
  readonly releases?: readonly string[];
  /** Slugs of areas whose narratives are needed. Returns are read of all: areas stand beside the nation. */
  readonly areas?: readonly string[];
}

/**
 * Loads the project: reference data, frameworks, standard texts and releases. What is wrong with a release is a
 * finding; a release that cannot be read is left out.
 */
export async function loadProject(data: Files, templates: Files, wanted: Wanted = {}): Promise<Project> {
  const [{ areas, findings: areaFindings }, { populations, findings: populationFindings }] =
    await Promise.all([
      loadAreas(data, "reference/areas.csv"),
      loadPopulations(data, "reference/population.csv"),
    ]);
  const [{ all: frameworks, findings: frameworkFindings }, { texts, findings: textFindings }] =
    await Promise.all([loadFrameworks(data, "frameworks"), loadTexts(templates, "texts")]);
  const { boundaries, findings: boundaryFindings } = needsMap(frameworks, wanted)
    ? await loadBoundaries(data, "reference/areas.topojson", areas)
    : { boundaries: noBoundaries, findings: [] };
  const findings = [
    ...areaFindings,
    ...populationFindings,
    ...boundaryFindings,
    ...frameworkFindings,
    ...textFindings,
    ...frameworks.flatMap((framework) =>
      missingTexts(framework, texts, data.shown(`frameworks/${framework.id}.yaml`)),
    ),
  ];
  const releases: Release[] = [];
  const authors = wanted.areas && new Set(wanted.areas);
  for (const id of wanted.releases ?? (await releaseIds(data))) {
    const loaded = await loadRelease(data, id, frameworks, areas, authors);
    findings.push(...loaded.findings);
    if (loaded.release) releases.push(loaded.release);
  }
  return { areas, populations, boundaries, frameworks, texts, releases, findings };
}

/** Standard texts that a report asks for by a name that no file has. */
function missingTexts(framework: Framework, texts: ReadonlyMap<string, unknown>, file: string): Finding[] {
  const blocks = Object.values(framework.reports).flatMap(({ sections }) =>
    Object.values(sections).flatMap((section) => section.blocks),
  );
  const names = new Set(blocks.flatMap((block) => ("text" in block ? [block.text] : [])));
  return [...names]
    .filter((name) => !texts.has(name))
    .map((name) =>
      found(
        "FRAMEWORK-REFERENCE",
        {
          problem: `There is no standard text '${name}'.`,
          remedy: "Put it into the folder of standard texts as a Markdown file of that name.",
        },
        { location: { file } },
      ),
    );
}

/** Reports of single areas seldom have a map, and its boundaries take a while to read. */
function needsMap(frameworks: readonly Framework[], wanted: Wanted): boolean {
  return wanted.areas === undefined || frameworks.some((framework) => hasMap(framework, "area"));
}

/** The names of all releases, newest year first. */
export async function releaseIds(data: Files): Promise<string[]> {
  const entries = await data.list("releases");
  return entries
    .filter((entry) => entry.folder)
    .map((entry) => entry.name)
    .reverse();
}

async function loadRelease(
  data: Files,
  id: string,
  frameworks: readonly Framework[],
  areas: readonly Area[],
  authors: ReadonlySet<string> | undefined,
): Promise<{ release?: Release; findings: Finding[] }> {
  const folder = `releases/${id}`;
  const path = `${folder}/release.yaml`;
  const text = await readSentText(data, path);
  if (typeof text === "object") return { findings: [{ ...text, release: id }] };
  if (text === undefined) {
    return {
      findings: [
        found(
          "RELEASE-MISSING",
          {
            problem: `There is no release '${id}'.`,
            remedy: "Give the name of a folder in the releases folder, or make one with `mappa new release`.",
          },
          { location: { file: data.shown(path) }, release: id },
        ),
      ],
    };
  }
  const yaml = parseYaml(data.shown(path), text);
  const { value: details, findings: shape } = checkShape(yaml, releaseSchema, "RELEASE-SHAPE");
  const mark = (finding: Finding): Finding => ({ ...finding, release: id });
  if (!details) return { findings: shape.map(mark) };
  const framework = frameworks.find((each) => each.id === details.framework);
  const findings = releaseFindings(details, framework, areas, yaml);
  findings.push(...yamlCharacterFindings(yaml));
  const unusable = findings.length > 0;
  const { narratives, findings: narrativeFindings } = await loadNarratives(
    data,
    `${folder}/narrative`,
    areas,
    framework,
    authors,
  );
  findings.push(...narrativeFindings);
  if (!framework || unusable) {
    return { findings: findings.map(mark) };
  }
  const { sent: returnFiles, findings: fileFindings } = await loadSentFiles(data, `${folder}/returns`);
  const { sent: history, findings: historyFindings } = await loadSentFiles(data, folder, /^history\.csv$/i);
  const [historyFile, ...others] = history;
  findings.push(...others.map((other) => secondHistory(other.file)));
  findings.push(...fileFindings, ...historyFindings);
  return {
    release: {
      id,
      folder: data.shown(folder),
      details,
      framework,
      returnFiles,
      narratives,
      ...(historyFile && { historyFile }),
    },
    findings: findings.map(mark),
  };
}

async function loadSentFiles(
  data: Files,
  folder: string,
  pattern = /\.(ya?ml|csv)$/i,
): Promise<{ sent: SentFile[]; findings: Finding[] }> {
  const sent: SentFile[] = [];
  const { entries, findings } = await listSent(data, folder);
  const files = entries.filter((entry) => !entry.name.startsWith("."));
  const read = await Promise.all(
    files.map(async ({ name, folder: isFolder }) => {
      const path = `${folder}/${name}`;
      const file = data.shown(path);
      if (isFolder || !pattern.test(name))
        return folder.endsWith("/returns") ? unknownFile(file, isFolder) : undefined;
      const bytes = await readSentBytes(data, path);
      return bytes instanceof Uint8Array ? { file, bytes } : bytes;
    }),
  );
  for (const each of read) {
    if (each && "bytes" in each) sent.push(each);
    else if (each) findings.push(each);
  }
  return { sent, findings };
}

function secondHistory(file: string): Finding {
  return found("RETURN-DUPLICATE", { what: "history" }, { location: { file } });
}

function unknownFile(file: string, isFolder: boolean): Finding {
  return found("RETURN-FORMAT", { what: isFolder ? "folder" : "unknown" }, { location: { file } });
}
