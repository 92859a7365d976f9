import type { Year } from "../../figures/year.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Project, Release, SentFile } from "../../releases/project.ts";
import { listed } from "../listed.ts";
import { readOpenData } from "../open-data/read.ts";
import { openData } from "../open-data/reader.ts";
import { repeatedObservations } from "../repeats.ts";
import type { Claim, Observation } from "../return.ts";
import { readTidyCsv } from "../tidy/csv.ts";
import { readTidyTable } from "../tidy/table.ts";

/** The most rows of a history: 42 areas with every cell of forty years have 106,000. */
const mostRows = 250_000;

/** What is known of earlier years. */
export interface ReadHistory {
  readonly entries: readonly Observation[];
  readonly findings: readonly Finding[];
  /** What published data say of earlier years that is computed here. */
  readonly claims?: readonly Claim[];
}

/**
 * Figures of earlier years, by the frameworks of those years: of the history of a release, and of published data that
 * lie among its returns.
 */
export function readHistory(project: Project, release: Release): ReadHistory {
  const { year } = release.details;
  const context = { project, frameworks: project.frameworks, blankStatus: "final" } as const;
  const observations: Observation[] = [];
  const read: Finding[] = [];
  const claims: Claim[] = [];
  for (const { file, open, own } of filesOf(release)) {
    const data = open ? readOpenData(file, { project, release }, own) : undefined;
    const table = data ? readTidyTable(data.tidy, context) : readTidyCsv(file, context, mostRows);
    for (const each of table.observations) observations.push(each);
    for (const claim of data?.claims ?? []) claims.push(claim);
    read.push(...table.findings);
  }
  const late = observations
    .filter((each) => each.year >= year)
    .map(({ year: other, location }) => found("HISTORY-YEAR", { year: other, release: year }, { location }));
  const { findings: twice, repeated } = repeatedObservations(project.areaNames, observations);
  return {
    // Of a figure that stands twice neither is taken: a report would have to guess which one is right.
    entries: observations.filter((each) => each.year < year && !repeated.has(each)),
    findings: listed([...read, ...late, ...twice]).map((finding) => ({
      ...finding,
      release: release.id,
    })),
    claims,
  };
}

interface HistoryFile {
  readonly file: SentFile;
  /** Whether it is data as they were published. */
  readonly open: boolean;
  /** Which of the years in it are read from it as history. */
  readonly own: (year: Year) => boolean;
}

function filesOf({ historyFile, returnFiles, details }: Release): HistoryFile[] {
  const history = historyFile
    ? [{ file: historyFile, open: openData.recognises(historyFile), own: () => true }]
    : [];
  const among = returnFiles
    .filter((file) => openData.recognises(file))
    .map((file) => ({ file, open: true, own: (year: Year) => year < details.year }));
  return [...history, ...among];
}
