import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/**
 * A year for which the framework names no population, and areas that have no count in the estimate that it names: no
 * rate per head can be computed, and nobody should have to find that out from a report.
 */
export const checkPopulation: Check = ({ statistics }) => {
  const { release, project, respondingAreas } = statistics;
  const { framework, details, folder } = release;
  const perHead = Object.values(framework.rates).filter((rate) => rate.denominator === "population");
  if (perHead.length === 0) return [];
  const location = { file: `${folder}/release.yaml` };
  const base = framework.populations[details.year];
  if (!base) {
    const args = { what: "year", framework: framework.id, year: details.year } as const;
    const note: Finding = found("POPULATION-MISSING", args, { location });
    return [note];
  }
  const { estimate, ages } = base;
  const areas = project.areas
    .filter(({ slug }) => respondingAreas.includes(slug))
    .filter(({ code }) => project.populations.of(code, estimate, ages) === undefined)
    .map(({ name }) => name);
  return areas.length === 0
    ? []
    : [found("POPULATION-MISSING", { what: "areas", estimate, ages, areas }, { location })];
};
