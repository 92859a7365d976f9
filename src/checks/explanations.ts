import { type Coordinate, isSameCell } from "../figures/coordinate.ts";
import { isSamePlace } from "../figures/geography.ts";
import type { Finding, QueryFinding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import { type Explained, explainedByAreas, explainedByDirectorate } from "./explanations-given.ts";

/**
 * Joins queries with what was said of them. An area explains in its return; only the directorate, in
 * release.yaml, accepts. An explanation that fits no query is a note, so that none is lost.
 */
export function explain(
  release: Release,
  returns: readonly Return[],
  findings: readonly Finding[],
): Finding[] {
  const given = [...explainedByDirectorate(release), ...explainedByAreas(release, returns)];
  const used = new Set<Explained>();
  const joined = findings.map((finding): Finding => {
    if (finding.severity !== "query") return finding;
    const fitting = given.filter((each) => fits(each, finding));
    for (const each of fitting) used.add(each);
    const [first] = fitting;
    if (!first) return finding;
    return {
      ...finding,
      explanation: { text: first.text, accepted: fitting.some((each) => each.accepted) },
    };
  });
  return [...joined, ...given.filter((each) => !used.has(each)).map(unused)];
}

/** Words on one figure or text never settle a query about another that comes later. */
function fits(given: Explained, query: QueryFinding): boolean {
  if (given.code !== query.code || given.area !== query.area) return false;
  if (query.figure) return given.figure !== undefined && isSameFigure(given.figure, query.figure);
  if (query.section !== undefined) return given.section === query.section;
  return given.cell === undefined && given.section === undefined;
}

function isSameFigure(one: Coordinate, other: Coordinate): boolean {
  return (
    isSameCell(one, other) &&
    isSamePlace(one.geography, other.geography) &&
    one.year === other.year &&
    one.view === other.view
  );
}

function unused({ code, area, cell, figure, section, file }: Explained): Finding {
  return found(
    "EXPLANATION-UNUSED",
    { code, cell, section },
    { location: { file }, area, ...(section && { section }), ...(figure && { figure }) },
  );
}
