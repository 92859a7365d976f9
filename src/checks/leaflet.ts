import { numberOf } from "../figures/value.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import type { Check } from "./check.ts";

/**
 * What the public leaflet of 2007 promises readers of every annual report, and how it is seen to be
 * kept: by a section with text, by a figure, or by contacts.
 */
const promises = [
  { words: "what happened locally in the year", section: "year-in-review" },
  { words: "the plans for the coming year", section: "plans" },
] as const;

/** Holds every area report to the promise of the leaflet. */
export const checkLeaflet: Check = ({ statistics }) => {
  const { release, areasAtHand } = statistics;
  const { framework, details } = release;
  // A reconstructed release has nobody to keep the promise: it says so once.
  if (details.kind === "reconstructed") {
    return [
      found(
        "LEAFLET-PROMISE",
        {
          problem:
            "The public leaflet promises that a report says what happened locally, the plans for the coming year and whom to contact. Reports that are reconstructed from other sources cannot.",
          remedy: "Nothing is to be done; the reports say that they are incomplete.",
        },
        { location: { file: release.folder } },
      ),
    ];
  }
  const registered = parseCell(framework, "eligible/category-1/total");
  return areasAtHand.flatMap((area): Finding[] => {
    const missing: string[] = [];
    const figure =
      registered && statistics.figure({ cell: registered, area, year: details.year, show: "value" });
    if (!figure || numberOf(figure.value) === undefined)
      missing.push("how many known sex offenders there are in the area");
    for (const { words, section } of promises) {
      if (!release.narratives.some((each) => each.area === area && each.section === section))
        missing.push(words);
    }
    if ((details["area-contacts"][area] ?? []).length === 0) missing.push("contact details for each agency");
    if (missing.length === 0) return [];
    return [
      found(
        "LEAFLET-PROMISE",
        {
          problem: `The public leaflet promises that the report says ${missing.join("; ")}. It does not.`,
          remedy: "Add the section, the figure or the contacts.",
        },
        { location: { file: release.folder }, area, blocksPublication: true },
      ),
    ];
  });
};
