import { valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { numberOf } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { ReaderPromise } from "../framework/counted.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";
import { isWritten } from "./narrative-sections.ts";

/** Holds the report of every area to what its framework says that readers were promised: the public leaflet of 2007. */
export const checkLeaflet: Check = ({ statistics }) => {
  const { release, respondingAreas } = statistics;
  // A reconstructed release has nobody to keep the promise: it says so once.
  if (release.details.kind === "reconstructed")
    return [found("LEAFLET-PROMISE", { what: "reconstructed" }, { location: { file: release.folder } })];
  return respondingAreas.flatMap((area): Finding[] => {
    const broken = release.framework.promises.filter((each) => !isKept(each, statistics, area));
    if (broken.length === 0) return [];
    return [
      found(
        "LEAFLET-PROMISE",
        { what: "not-kept", promises: broken.map((each) => each.words) },
        { location: { file: release.folder }, area, blocksPublication: true },
      ),
    ];
  });
};

function isKept(promise: ReaderPromise, statistics: Statistics, area: string): boolean {
  const { details } = statistics.release;
  if (promise.kind === "section") return isWritten(statistics.release, area, promise.section);
  if (promise.kind === "contacts") return (details["area-contacts"][area] ?? []).length > 0;
  const figure = statistics.figure(valueAt(promise.cell, geographyOf(area), details.year));
  return numberOf(figure.value) !== undefined;
}
