import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/** Sections that the area's report must have and for which no text was sent. */
export const checkNarrativeSections: Check = ({ statistics }) => {
  const { release, areasAtHand } = statistics;
  if (release.details.kind === "reconstructed") return [];
  const { order, sections } = release.framework.reports.area;
  const wanted = order.flatMap((id) => {
    const section = sections[id]!;
    return section.optional
      ? []
      : section.blocks.flatMap((block) =>
          "narrative" in block ? [{ name: block.narrative, heading: section.heading }] : [],
        );
  });
  return areasAtHand.flatMap((area) =>
    wanted
      .filter(
        ({ name }) =>
          !release.narratives.some(
            (each) => each.area === area && each.section === name && each.blocks.length > 0,
          ),
      )
      .map(({ name, heading }): Finding => {
        const file = `narrative/${area}/${name}.md`;
        return found(
          "NARRATIVE-MISSING",
          { heading, file },
          { location: { file: `${release.folder}/${file}` }, area, section: name, blocksPublication: true },
        );
      }),
  );
};
