import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/** A year for which the framework names no population, so that no rate per head can be computed. */
export const checkPopulation: Check = ({ statistics }) => {
  const { framework, details, folder } = statistics.release;
  const perHead = Object.values(framework.rates).filter((rate) => rate.denominator === "population");
  if (perHead.length === 0 || framework.populations[details.year]) return [];
  const note: Finding = found(
    "POPULATION-MISSING",
    { framework: framework.id, year: details.year },
    { location: { file: `${folder}/release.yaml` } },
  );
  return [note];
};
