import type { Files } from "../files/files.ts";
import { checkShape, parseYaml } from "../files/yaml.ts";
import type { Finding } from "../findings/finding.ts";
import { loadFrameworks } from "../framework/load.ts";
import { type Framework, hasMap } from "../framework/schema.ts";
import { type Area, loadAreas } from "./areas.ts";
import { loadBoundaries, noBoundaries } from "./boundaries.ts";
import { loadNarratives, loadTexts } from "./narratives.ts";
import { loadPopulations } from "./populations.ts";
import type { Project, Release, SentFile } from "./project.ts";
import { releaseFindings } from "./rules.ts";
import { releaseSchema } from "./schema.ts";
import { listSent, readSentBytes, readSentText } from "./sent-file.ts";

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
  const { areas, findings: areaFindings } = await loadAreas(data, "reference/areas.csv");
  const { populations, findings: populationFindings } = await loadPopulations(
    data,
    "reference/population.csv",
  );
  const { all: frameworks, findings: frameworkFindings } = await loadFrameworks(data, "frameworks");
  const { boundaries, findings: boundaryFindings } = needsMap(frameworks, wanted)
    ? await loadBoundaries(data, "reference/areas.topojson", areas)
    : { boundaries: noBoundaries, findings: [] };
  const { texts, findings: textFindings } = await loadTexts(templates, "texts");
  const findings = [
    ...areaFindings,
    ...populationFindings,
    ...boundaryFindings,
    ...frameworkFindings,
    ...textFindings,
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
        {
          code: "RELEASE-MISSING",
          severity: "error",
          place: { file: data.shown(path) },
          release: id,
          problem: `There is no release '${id}'.`,
          remedy: "Give the name of a folder in the releases folder, or make one with `mappa new release`.",
        },
      ],
    };
  }
  const yaml = parseYaml(data.shown(path), text);
  const remedy = "See 'A release' in the README for what release.yaml may hold.";
  const { value: details, findings: shape } = checkShape(yaml, releaseSchema, "RELEASE-SHAPE", remedy);
  const mark = (finding: Finding): Finding => ({ ...finding, release: id });
  if (!details) return { findings: shape.map(mark) };
  const framework = frameworks.find((each) => each.id === details.framework);
  const findings = releaseFindings(details, framework, areas, yaml);
  const { narratives, findings: narrativeFindings } = await loadNarratives(
    data,
    `${folder}/narrative`,
    areas,
    authors,
  );
  findings.push(...narrativeFindings);
  if (!framework || findings.some((finding) => finding.code.startsWith("RELEASE-"))) {
    return { findings: findings.map(mark) };
  }
  const { sent: returnFiles, findings: fileFindings } = await loadSentFiles(data, `${folder}/returns`);
  const { sent: history, findings: historyFindings } = await loadSentFiles(data, folder, /^history\.csv$/);
  const historyFile = history[0];
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
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.folder || !pattern.test(entry.name)) {
      if (!entry.folder && !entry.name.startsWith(".") && folder.endsWith("/returns"))
        findings.push(unknownFile(data.shown(path)));
      continue;
    }
    const bytes = await readSentBytes(data, path);
    if (bytes instanceof Uint8Array) sent.push({ file: data.shown(path), bytes });
    else if (bytes) findings.push(bytes);
  }
  return { sent, findings };
}

function unknownFile(file: string): Finding {
  return {
    code: "RETURN-FORMAT",
    severity: "error",
    place: { file },
    problem: "The file is neither YAML nor CSV, so it was not read.",
    remedy:
      "Send the return as .yaml or .csv (`mappa new return` makes a form), or take the file out of the folder.",
  };
}
