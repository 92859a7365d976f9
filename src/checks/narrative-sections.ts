import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Framework } from "../framework/model.ts";
import type { Release } from "../releases/project.ts";
import type { Check } from "./check.ts";

/** Sections that the area's report must have and for which no text was sent. */
export const checkNarrativeSections: Check = ({ statistics }) => {
  const { release, respondingAreas } = statistics;
  if (release.details.kind === "reconstructed") return [];
  const wanted = sectionsAskedFor(release.framework);
  return respondingAreas.flatMap((area) =>
    [...wanted]
      .filter(([name]) => !isWritten(release, area, name))
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

/** The texts that an area must send: the heading of each section of its reports, by the section's name. */
export function sectionsAskedFor({ reports }: Pick<Framework, "reports">): ReadonlyMap<string, string> {
  const ofAreas = reports.filter(({ of }) => of.kind === "area");
  const sections = ofAreas.flatMap((report) => report.sections).filter(({ optional }) => !optional);
  // Two kinds of report may print the same text.
  return new Map(
    sections.flatMap(({ heading, blocks }) =>
      blocks.flatMap((block) => (block.kind === "narrative" ? [[block.section, heading] as const] : [])),
    ),
  );
}

/** Whether an area has sent a text for a section with something in it. */
export function isWritten(
  { narratives }: Pick<Release, "narratives">,
  area: string,
  section: string,
): boolean {
  return narratives.some((each) => each.area === area && each.section === section && each.blocks.length > 0);
}
