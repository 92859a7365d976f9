import { cellId } from "../../figures/coordinate.ts";
import { blocksPublication, type Finding, isOpen } from "../../findings/finding.ts";
import { nation } from "../../reference/areas.ts";
import { sayFinding } from "../../words/say-finding.ts";
import type { Words } from "../../words/words.ts";
import { cellFragment, narrativeAddress, returnAddress } from "../context/addresses.ts";
import { cellToMend } from "../context/cell-to-mend.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** How far something that was found has come. */
export const queryStates = ["in-the-way", "open", "answered", "accepted"] as const;
export type QueryState = (typeof queryStates)[number];

/** What is listed: of one state, one area and one code, where they are named. */
export interface Listed {
  readonly state: QueryState | undefined;
  readonly area: string | undefined;
  readonly code: string | undefined;
}

/** What was found that somebody has to decide on, as the template prints it. */
export function queryRows({ prepared, project, findings }: WorkState, listed: Listed, words: Words) {
  const { release } = prepared;
  return findings
    .filter((finding) => finding.severity === "query" || blocksPublication(finding))
    .map((finding) => ({ finding, state: stateOf(finding) }))
    .filter(
      ({ finding, state }) =>
        (listed.state === undefined || listed.state === state) &&
        (listed.area === undefined || listed.area === finding.area) &&
        (listed.code === undefined || listed.code === finding.code),
    )
    .map(({ finding, state }, index) => {
      const { code, area, section, figure } = finding;
      const { problem, remedy } = sayFinding(words, finding);
      const place = area === nation.slug ? nation : project.areas.find(({ slug }) => slug === area);
      const explanation = finding.severity === "query" ? finding.explanation : undefined;
      const standsOn = finding.severity === "query" ? finding.standsOn : undefined;
      const cell = figure?.year === release.details.year ? cellToMend(finding) : undefined;
      return {
        id: `query-${index + 1}`,
        code,
        title: words.findingPages.of[code].title,
        place: place?.name ?? words.status.wholeRelease,
        state: words.desk.home.states[state],
        isOpen: isOpen(finding) && area !== undefined && standsOn !== undefined,
        problem,
        remedy,
        explanation: explanation && words.explanation(explanation),
        needsWords: explanation === undefined,
        address:
          area === undefined
            ? undefined
            : section === undefined
              ? returnAddress(release.id, area) + (cell === undefined ? "" : cellFragment(cell))
              : narrativeAddress(release.id, area, section),
        fields: [
          ["area", area],
          ["code", code],
          ["cell", figure && cellId(figure)],
          ["section", section],
          ["value", standsOn && words.standsOn(code, standsOn.values)],
          ["year", standsOn?.year],
        ].flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
      };
    });
}

function stateOf(finding: Finding): QueryState {
  if (finding.severity !== "query") return "in-the-way";
  if (!finding.explanation) return "open";
  return finding.explanation.accepted ? "accepted" : "answered";
}
