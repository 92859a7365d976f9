import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { printNumber } from "../figures/number.ts";
import { numberOf } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { computeRate, reproduces } from "../statistics/rates.ts";
import { figureId } from "../statistics/stated.ts";
import type { Check } from "./check.ts";

/** A rate stated by a source that its own count and the population of the year do not reproduce. */
export const checkPublishedRates: Check = ({ statistics, returns }) => {
  const { framework } = statistics.release;
  return returns.flatMap((each) =>
    each.entries.flatMap((entry): Finding[] => {
      const definition = framework.rates[entry.cell.measure];
      if (!definition || entry.value.kind !== "published-rate") return [];
      const id = figureId(entry.cell, each.area, each.year);
      const made = computeRate(statistics, framework, definition, entry.cell, each.area, each.year, id);
      if (made.value.kind !== "rate" || reproduces(made.value, entry.value)) return [];
      const decimals = Math.max(1, entry.value.decimals);
      const base = framework.populations[each.year];
      const on = definition.denominator === "population" && base ? ` on ${base.label}` : "";
      return [
        found(
          "QUERY-RATE",
          {
            problem: `${definition.label}: ${printNumber(entry.value.rate, entry.value.decimals)} is stated; the count gives ${printNumber(numberOf(made.value)!, decimals)}${on}.`,
            remedy:
              "Correct the count or the rate, or explain on what the rate was computed. It is printed as stated.",
          },
          {
            location: entry.location,
            area: each.area,
            figure: valueAt(entry.cell, geographyOf(each.area), each.year),
          },
        ),
      ];
    }),
  );
};
