import type { Geography } from "../figures/geography.ts";
import type { ReportDefinition } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import type { Release } from "./project.ts";
import { showMap, textNames } from "./standard-texts.ts";

/** What reports show of what all releases share. */
export interface Shown {
  readonly frameworks: readonly Framework[];
  /** The kinds of report of a framework. */
  readonly reports: (framework: Framework) => readonly ReportDefinition[];
  /** Names of standard texts; all where it is left out. */
  readonly texts?: ReadonlySet<string>;
  readonly map: boolean;
}

/** Everything, whether a report shows it or not. */
export function allOf(frameworks: readonly Framework[]): Shown {
  return { frameworks, reports: (framework) => framework.reports, map: true };
}

/**
 * What the reports of some places, or of all, show in these releases.
 *
 * @param pages whether the pages of the releases are made too
 */
export function shownIn(
  releases: readonly Release[],
  { places, pages = false }: { readonly places?: readonly Geography[]; readonly pages?: boolean },
): Shown {
  const frameworks = [...new Set(releases.map(({ framework }) => framework))];
  const kinds = places && new Set<string>(places.map(({ kind }) => kind));
  const reports = (framework: Framework) =>
    framework.reports.filter((report) => !kinds || kinds.has(report.of.kind));
  const all = frameworks.flatMap(reports);
  const statements = pages ? frameworks.flatMap((framework) => framework.statements) : [];
  const texts = new Set([...textNames(all), ...statements.map(({ text }) => text)]);
  return { frameworks, reports, texts, map: pages || showMap(all) };
}
