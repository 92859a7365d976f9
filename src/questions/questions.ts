import { isFor } from "../checks/explanations.ts";
import { type Explained, explainedByAreas, explainedByDirectorate } from "../checks/explanations-given.ts";
import { cellId } from "../figures/coordinate.ts";
import { isInSheet, type Location } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import type { Release } from "../releases/project.ts";
import type { Question } from "../returns/form/filled.ts";
import type { Received } from "../returns/return.ts";
import type { QuestionState } from "../words/question-words.ts";
import { sayFinding } from "../words/say-finding.ts";
import type { Words } from "../words/words.ts";
import { askedOf } from "./asked.ts";
import { cellsOf } from "./cells.ts";

/** A release with what was found in it. */
export interface Asked {
  readonly release: Release;
  readonly received: readonly Received[];
  readonly findings: readonly Finding[];
}

/** What is put to an area about its return and its texts, with what it has answered already. */
export function questionsTo(area: string, { release, received, findings }: Asked, words: Words): Question[] {
  const own = received.filter((each) => each.area === area);
  const shared = new Set(received.flatMap((each) => (each.area === area ? [] : [each.file])));
  const files = new Set(own.map(({ file }) => file).filter((file) => !shared.has(file)));
  const written = own.flatMap((each) => each.written);
  const given = explainedByAreas(release, own);
  const taken = explainedByDirectorate(release);
  return askedOf(area, findings, files, release).map((finding, index): Question => {
    const { problem, remedy } = sayFinding(words, finding);
    const { severity, code, figure, section, location } = finding;
    const stands = finding.severity === "query" ? finding.standsOn : undefined;
    const answer = answerTo(finding, given);
    const state = stateOf(finding, answer, taken);
    return {
      number: index + 1,
      severity,
      code,
      cells: cellsOf(finding, area, release.details.year, written),
      ...(figure && { cell: cellId(figure) }),
      ...(!figure && section !== undefined && { section }),
      ...(finding.severity === "query" && stands && { value: words.standsOn(finding.code, stands.values) }),
      problem,
      remedy,
      ...(answer !== undefined && { answer }),
      state,
      ...(state === "accepted" && finding.severity === "query" && { accepted: signatureOf(finding) }),
      ...(location && { location: within(release.folder, location) }),
    };
  });
}

/** The area's own words for the values that are queried; of what the directorate says it is not made the author. */
function answerTo(finding: Finding, given: readonly Explained[]): string | undefined {
  if (finding.severity !== "query") return undefined;
  return given.find((each) => isFor(each, finding))?.text;
}

function stateOf(finding: Finding, answer: string | undefined, taken: readonly Explained[]): QuestionState {
  if (finding.severity !== "query") return "to-mend";
  if (finding.explanation?.accepted) return "accepted";
  if (answer !== undefined) return "answered";
  const directorate = taken.some((each) => isFor(each, finding));
  return finding.explanation && !directorate ? "answered-beside" : "open";
}

function signatureOf({ explanation }: Finding & { severity: "query" }): { by?: string; on?: string } {
  const { by, on } = explanation ?? {};
  return { ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
}

/** A place by the name of its file within the folder of the release: narrative/suffolk/plans.md. */
function within(folder: string, location: Location): Location {
  const { file } = location;
  const inside = file.startsWith(folder) ? file.slice(folder.length + 1).replaceAll("\\", "/") : file;
  return isInSheet(location) ? { ...location, file: inside } : { ...location, file: inside };
}
