import { cellId, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { yearSlug } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { isInSheet, type Location } from "../findings/location.ts";

import { nation } from "../reference/areas.ts";
import type { Project, Release, SentFile } from "../releases/project.ts";
import { remedyForTwo } from "./area-names.ts";
import type { Entry, ReadReturns, Return } from "./return.ts";
import { readTidyCsv } from "./tidy-csv.ts";
import type { TidyEntry } from "./tidy-row.ts";
import { readYamlReturn } from "./yaml-return.ts";

/** Reads everything that was sent for a release, in any format. An area with an error has no return. */
export function readReturns(project: Project, release: Release): ReadReturns {
  const returns: Return[] = [];
  const findings: Finding[] = [];
  for (const sent of release.returnFiles) {
    if (!/\.(ya?ml|csv)$/i.test(sent.file)) {
      findings.push(unknownFormat(sent));
      continue;
    }
    const read = /\.csv$/i.test(sent.file)
      ? readCsvReturns(project, release, sent)
      : readYamlReturn(project, release, sent);
    returns.push(...read.returns);
    findings.push(...read.findings);
  }
  findings.push(...duplicateReturns(project, returns), ...misnamedReturns(project, returns));
  const refused = new Set(findings.filter((each) => each.severity === "error").map((each) => each.area));
  return {
    returns: returns.filter((each) => !refused.has(each.area)),
    findings: findings.map((finding) => ({ ...finding, release: release.id })),
  };
}

function unknownFormat({ file }: SentFile): Finding {
  return found(
    "RETURN-FORMAT",
    {
      problem: "The file is neither YAML nor CSV, so it was not read.",
      remedy:
        "Send the return as .yaml or .csv (`mappa new return` makes a form), or take the file out of the folder.",
    },
    { location: { file } },
  );
}

/** Figures of earlier years, by the frameworks of those years. */
export function readHistory(
  project: Project,
  release: Release,
): { entries: readonly TidyEntry[]; findings: readonly Finding[] } {
  if (!release.historyFile) return { entries: [], findings: [] };
  const { entries, findings } = readTidyCsv(project, release.historyFile, "final");
  const late = entries.filter((entry) => entry.year >= release.details.year);
  const wrongYear = late.map(
    (entry): Finding =>
      found(
        "HISTORY-YEAR",
        {
          problem: `History holds years before ${release.details.year}; this row is for ${entry.year}.`,
          remedy: "Put figures of the release's own year into its returns.",
        },
        { location: entry.location },
      ),
  );
  const all = [...findings, ...wrongYear, ...duplicateEntries(project, entries)];
  const stated = countsOf(entries.map(figureOf));
  return {
    // Of a figure that stands twice neither is taken: a report would have to guess which one is right.
    entries: entries.filter(
      (entry) => entry.year < release.details.year && stated.get(figureOf(entry)) === 1,
    ),
    findings: all.map((finding) => ({ ...finding, release: release.id })),
  };
}

function readCsvReturns(project: Project, release: Release, sent: SentFile): ReadReturns {
  const { entries, findings } = readTidyCsv(project, sent, release.details.status);
  const wrong = entries
    .filter((entry) => entry.year !== release.details.year)
    .map(
      (entry): Finding =>
        found(
          "RETURN-YEAR",
          {
            problem: `The row is for ${entry.year}; this release is for ${release.details.year}.`,
            remedy: "Put the row into the release of its year, or correct the year.",
          },
          { location: entry.location, area: entry.area },
        ),
    );
  const areas = [...new Set(entries.map((entry) => entry.area))];
  const returns = areas.map((area): Return => {
    const own = entries.filter((entry) => entry.area === area && entry.year === release.details.year);
    return {
      area,
      year: release.details.year,
      file: sent.file,
      status: own.some((entry) => entry.status === "provisional") ? "provisional" : release.details.status,
      entries: own.map(({ area: _area, year: _year, force: _force, ...entry }): Entry => entry),
      explanations: [],
      signOff: [],
      forces: [...new Set(own.flatMap((entry) => entry.force ?? []))],
    };
  });
  return { returns, findings: [...findings, ...wrong, ...duplicateEntries(project, entries)] };
}

/** The same figure twice in a file: which one is right is not ours to say. */
function duplicateEntries(project: Project, entries: readonly TidyEntry[]): Finding[] {
  const seen = new Map<string, TidyEntry>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const key = figureOf(entry);
    const first = seen.get(key);
    if (first) {
      findings.push(
        found(
          "RETURN-DUPLICATE",
          {
            problem: `The same figure stands in line ${lineOf(first.location)} already.`,
            remedy: remedyForTwo(
              project.areaNames,
              entry.area,
              "Keep the row that is right and take the other one out.",
            ),
          },
          {
            location: entry.location,
            area: entry.area,
            figure: valueAt(entry.cell, geographyOf(entry.area), entry.year),
          },
        ),
      );
    } else seen.set(key, entry);
  }
  return findings;
}

function figureOf(entry: TidyEntry): string {
  return `${yearSlug(entry.year)}/${entry.area}/${cellId(entry.cell)}`;
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A file named after one area that holds another's return: one of the two names is wrong. */
function misnamedReturns(project: Project, returns: readonly Return[]): Finding[] {
  return returns.flatMap((each): Finding[] => {
    const name = each.file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
    const named = /\.csv$/i.test(each.file) ? undefined : project.areaNames.find(name);
    if (!named || named.slug === each.area) return [];
    return [
      found(
        "RETURN-FILE-NAME",
        {
          problem: `The file is named after ${named.name}, and the return in it is of ${nameOf(project, each.area)}.`,
          remedy: "Correct the area in the file, or the name of the file.",
        },
        { location: { file: each.file }, area: each.area },
      ),
    ];
  });
}

/** Two returns of one area, or figures of one area in two files that name the same cell. */
function duplicateReturns(project: Project, returns: readonly Return[]): Finding[] {
  const seen = new Map<string, Return>();
  return returns.flatMap((each): Finding[] => {
    const first = seen.get(each.area);
    seen.set(each.area, first ?? each);
    if (!first) return [];
    return [
      found(
        "RETURN-DUPLICATE",
        {
          problem: `${nameOf(project, each.area)} has sent two returns: ${first.file} and ${each.file}.`,
          remedy: remedyForTwo(
            project.areaNames,
            each.area,
            "Keep the one that is right and take the other one out of the folder.",
          ),
        },
        { location: { file: each.file }, area: each.area },
      ),
    ];
  });
}

function nameOf(project: Project, slug: string): string {
  return project.areas.find((area) => area.slug === slug)?.name ?? nation.name;
}

function lineOf(location: Location): number | undefined {
  return isInSheet(location) ? undefined : location.line;
}
