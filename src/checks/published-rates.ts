import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { numberOf } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { computeRate, reproduces } from "../statistics/rates.ts";
import type { Check } from "./check.ts";
import { aboutCell, inEachSheetAlone } from "./sheet.ts";

/** A rate stated by a source that its own count and the population of the year do not reproduce. */
export const checkPublishedRates: Check = inEachSheetAlone(({ statistics }, each) =>
  each.entries.flatMap((entry): Finding[] => {
    const { framework } = each;
    const definition = framework.rates[entry.cell.measure];
    if (!definition || entry.value.kind !== "published-rate") return [];
    const at = valueAt(entry.cell, geographyOf(each.area), each.year);
    const made = computeRate(statistics, { framework, definition }, at);
    if (made.value.kind !== "rate" || reproduces(made.value, entry.value)) return [];
    const base = framework.populations[each.year];
    const perHead = definition.denominator === "population";
    return [
      found(
        "QUERY-RATE",
        {
          label: definition.label,
          stated: { number: entry.value.rate, decimals: entry.value.decimals },
          computed: { number: numberOf(made.value)!, decimals: Math.max(1, entry.value.decimals) },
          ...(perHead && base && { population: base.label }),
          ...each.earlier,
        },
        aboutCell(each, entry.cell, entry.location),
      ),
    ];
  }),
);
