import { numberOf } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import type { Statistics } from "../statistics/statistics.ts";
import type { Check } from "./check.ts";

/** Something promised, in words, and how it is seen to be kept: by a figure, by a section with text, or by contacts. */
type Promised =
  | { readonly words: string; readonly cell: string }
  | { readonly words: string; readonly section: string }
  | { readonly words: string; readonly contacts: true };

/** What the public leaflet of 2007 promises readers of every annual report. */
const promises: readonly Promised[] = [
  { words: "how many known sex offenders there are in the area", cell: "eligible/category-1/total" },
  { words: "what happened locally in the year", section: "year-in-review" },
  { words: "the plans for the coming year", section: "plans" },
  { words: "contact details for each agency", contacts: true },
];

/** Holds every area report to the promise of the leaflet. */
export const checkLeaflet: Check = ({ statistics }) => {
  const { release, areasAtHand } = statistics;
  // A reconstructed release has nobody to keep the promise: it says so once.
  if (release.details.kind === "reconstructed")
    return [found("LEAFLET-PROMISE", { what: "reconstructed" }, { location: { file: release.folder } })];
  return areasAtHand.flatMap((area): Finding[] => {
    const broken = promises.filter((each) => !isKept(each, statistics, area));
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

function isKept(promise: Promised, statistics: Statistics, area: string): boolean {
  const { framework, details, narratives } = statistics.release;
  if ("section" in promise)
    return narratives.some((each) => each.area === area && each.section === promise.section);
  if ("contacts" in promise) return (details["area-contacts"][area] ?? []).length > 0;
  const cell = parseCell(framework, promise.cell);
  if (!cell) return false;
  const figure = statistics.figure({ cell, area, year: details.year, show: "value" });
  return numberOf(figure.value) !== undefined;
}
