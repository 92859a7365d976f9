import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { loadFrameworks } from "../framework/load/load.ts";
import type { Framework } from "../framework/model.ts";
import { type AreaNames, loadAreaNames } from "../reference/area-names.ts";
import { type Area, loadAreas } from "../reference/areas.ts";
import { type Censuses, loadCensuses } from "../reference/censuses.ts";
import { type Group, groupSets, loadGroups } from "../reference/groups.ts";
import { loadPopulations, type Populations } from "../reference/populations.ts";
import { loadSources, type Sources } from "../reference/sources.ts";
import { loadTableHeadings, type TableHeading } from "../reference/table-headings.ts";

/** What every release stands on: the areas, their names, groups and populations, and what is counted in each year. */
export interface Foundations {
  readonly areas: readonly Area[];
  readonly areaNames: AreaNames;
  /** Regions and other sums of areas, in the order of their file. */
  readonly groups: readonly Group[];
  readonly populations: Populations;
  readonly censuses: Censuses;
  readonly sources: Sources;
  /** Headings of published tables beside the names of frameworks. */
  readonly tableHeadings: readonly TableHeading[];
  readonly frameworks: readonly Framework[];
}

/** Reads what every release stands on, and what is wrong with it. */
export async function loadFoundations(data: Files): Promise<{
  readonly foundations: Foundations;
  readonly findings: readonly Finding[];
}> {
  const areas = await loadAreas(data, "reference/areas.csv");
  const [names, groups, populations, sources, headings] = await Promise.all([
    loadAreaNames(data, "reference/area-names.csv", areas.areas),
    loadGroups(data, "reference/groups.csv", areas.areas),
    loadPopulations(data, "reference/population.csv", areas.areas),
    loadSources(data, "reference/sources.csv"),
    loadTableHeadings(data, "reference/table-headings.csv"),
  ]);
  const estimates = namesOfEstimates(populations.populations);
  const censuses = await loadCensuses(data, "reference/population-estimates.csv", estimates);
  const frameworks = await loadFrameworks(data, "frameworks", {
    sets: groupSets(groups.groups, areas.areas),
    ...(areas.findings.length + populations.findings.length === 0 && {
      estimates: populations.populations.estimates,
    }),
  });
  return {
    foundations: {
      areas: areas.areas,
      areaNames: names.names,
      groups: groups.groups,
      populations: populations.populations,
      censuses: censuses.censuses,
      sources: sources.sources,
      tableHeadings: headings.headings,
      frameworks: frameworks.all,
    },
    findings: [areas, names, groups, populations, sources, headings, censuses, frameworks].flatMap(
      ({ findings }) => findings,
    ),
  };
}

/** The estimates that there are populations of, for whatever ages. */
function namesOfEstimates({ estimates }: Populations): ReadonlySet<string> {
  return new Set([...estimates("all-ages"), ...estimates("aged-10-and-over")]);
}
