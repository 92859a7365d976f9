import { cellId } from "../../figures/coordinate.ts";
import { nationSlug } from "../../figures/geography.ts";
import type { ExplanationGiven, QueryFinding } from "../../findings/finding.ts";
import type { Medium } from "../finding-words.ts";
import { mediumOf } from "../say-finding.ts";
import { acceptedBy } from "./grammar/accepted.ts";
import { standsOn } from "./grammar/stands-on.ts";

/** An explanation where it stands below the query that it belongs to. */
export function explanation({ text, ...given }: ExplanationGiven): string {
  return `Explanation given: ${text} (${given.accepted ? acceptedBy(given) : "not yet accepted"})`;
}

/** The lines to paste into a file to explain or accept an open query; none where it is nobody's. */
export function toExplain(query: QueryFinding): string[] {
  const { code, area, section, figure, explanation: given, standsOn: stands } = query;
  if (!stands || area === undefined) return [];
  const about = [
    ...(figure ? [`cell: ${cellId(figure)}`] : []),
    ...(stands.year === undefined ? [] : [`year: ${stands.year}`]),
    ...(!figure && section !== undefined ? [`section: ${section}`] : []),
    `value: '${standsOn(code, stands.values)}'`,
    `text: ${JSON.stringify(given?.text ?? "[why it is right]")}`,
  ];
  const line = (...parts: readonly string[]) => `  - { ${parts.join(", ")} }`;
  const own = !given && area !== nationSlug && stands.year === undefined;
  return [
    ...(own ? ownLines(mediumOf(query), line(`code: ${code}`, ...about)) : []),
    "To accept it, under 'explanations' in release.yaml:",
    line(`code: ${code}`, `area: ${area}`, ...about, "accepted: { by: '[post]', on: YYYY-MM-DD }"),
  ];
}

/** How the area itself explains a query: in a workbook beside the figure, where there is no YAML to be written. */
function ownLines(medium: Medium, line: string): string[] {
  if (medium === "workbook")
    return ["To explain it, write why it is right into the form, beside the figures of its row."];
  return ["To explain it, under 'explanations' in the return:", line];
}
