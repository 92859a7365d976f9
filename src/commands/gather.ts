import { ofArea } from "../figures/geography.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { type PreparedRelease, prepare } from "../pipeline.ts";
import { loadProject } from "../releases/load.ts";
import type { Project, Release } from "../releases/project.ts";
import { readers as allReaders } from "../returns/reading/readers.ts";
import { told } from "./concerns.ts";
import type { Environment } from "./environment.ts";
import { tellFault } from "./fault.ts";
import { askedAreas, wantedReleases } from "./names.ts";

/** What `build` and `check` ask for, and find in it. */
export interface Gathered {
  /** The releases that were asked for. */
  readonly names: readonly string[];
  /** The areas that were asked for, by slug; undefined where all are. */
  readonly asked: readonly string[] | undefined;
  readonly project: Project;
  readonly prepared: readonly PreparedRelease[];
  /** Everything that was found, whomever it concerns. */
  readonly all: readonly Finding[];
  /** What is told to those who asked: both commands tell and count the same. */
  readonly findings: readonly Finding[];
}

/** Reads releases, computes their figures and finds what is wrong. A release that fails does not cost the others. */
export async function gather(
  options: { readonly releases: readonly string[]; readonly areas: readonly string[] },
  environment: Environment,
  onlyShown: boolean,
  readers = allReaders,
): Promise<Gathered> {
  const { data, templates } = environment;
  const names = await wantedReleases(data, options.releases);
  const asked = await askedAreas(data, options.areas);
  const needed = { releases: names, ...(asked && { places: asked.map(ofArea) }) };
  // What no report of these areas shows is not theirs to mend.
  const project = await loadProject(data, templates, {
    ...needed,
    onlyShown: onlyShown || asked !== undefined,
    pages: onlyShown,
    openWorkbook: environment.openWorkbook,
    words: environment.words,
  });
  const prepared: PreparedRelease[] = [];
  const all: Finding[] = [...project.findings];
  for (const release of project.releases) {
    const result = tryToPrepare(project, release, environment, readers);
    if ("severity" in result) all.push(result);
    else {
      prepared.push(result);
      all.push(...result.findings);
    }
  }
  return {
    names,
    asked,
    project,
    prepared,
    all,
    findings: all.flatMap((each) => told(each, asked, project)),
  };
}

function tryToPrepare(
  project: Project,
  release: Release,
  environment: Environment,
  readers: typeof allReaders,
): PreparedRelease | Finding {
  try {
    return prepare(project, release, readers);
  } catch (error) {
    const message = tellFault(error, environment);
    const location = { file: release.folder };
    return found(
      "REPORT-FAILED",
      { what: "release", release: release.id, message },
      { location, release: release.id },
    );
  }
}
