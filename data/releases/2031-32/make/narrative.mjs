import { pickSome, stream } from "./random.mjs";
import { caseStudies } from "./texts/case-studies.mjs";
import { foreword } from "./texts/foreword.mjs";
import { howItOperates } from "./texts/how-it-operates.mjs";
import { dutyToCooperate, strategicManagement } from "./texts/partners.mjs";
import { plans } from "./texts/plans.mjs";
import { victims } from "./texts/victims.mjs";
import { yearInReview } from "./texts/year-in-review.mjs";
import { wrapped } from "./wrap.mjs";

/**
 * The sections that an area writes. Each is a list of places in the text; a place has variants, of which the
 * area takes one, or as many as `take` says.
 */
const sections = {
  foreword,
  "how-it-operates": howItOperates,
  "year-in-review": yearInReview,
  "case-studies": caseStudies,
  victims,
  "strategic-management": strategicManagement,
  "duty-to-cooperate": dutyToCooperate,
  plans,
};

/** Pairs of a section's name and its Markdown. */
export function narrativeOf(area) {
  return Object.entries(sections).map(([section, places]) => {
    const random = stream("narrative", area.slug, section);
    const blocks = places.flatMap((place) => {
      const { take, variants } = Array.isArray(place) ? { take: 1, variants: place } : place;
      return pickSome(random, variants, take);
    });
    const text = blocks.join("\n\n").replaceAll("{area}", area.name);
    return [section, `${text.split("\n").map(wrappedLine).join("\n")}\n`];
  });
}

/** What follows on in a list or quotation is set in as Markdown wants it. */
function wrappedLine(line) {
  return wrapped(line, line.startsWith("> ") ? "> " : line.startsWith("- ") ? "  " : "");
}
