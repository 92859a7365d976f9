import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/** Sections that the area's report must have and for which no text was sent. */
export const checkNarrativeSections: Check = ({ statistics }) => {
  const { release, respondingAreas } = statistics;
  if (release.details.kind === "reconstructed") return [];
  const ofAreas = release.framework.reports.filter(({ of }) => of.kind === "area");
  const sections = ofAreas.flatMap((report) => report.sections).filter(({ optional }) => !optional);
  // Two kinds of report may print the same text.
  const wanted = new Map(
    sections.flatMap(({ heading, blocks }) =>
      blocks.flatMap((block) => (block.kind === "narrative" ? [[block.section, heading] as const] : [])),
    ),
  );
  return respondingAreas.flatMap((area) =>
    [...wanted]
      .filter(
        ([name]) =>
          !release.narratives.some(
            (each) => each.area === area && each.section === name && each.blocks.length > 0,
          ),
      )
      .map(([name, heading]): Finding => {
        const file = `narrative/${area}/${name}.md`;
        return found(
          "NARRATIVE-MISSING",
          { heading, file },
          { location: { file: `${release.folder}/${file}` }, area, section: name, blocksPublication: true },
        );
      }),
  );
};
