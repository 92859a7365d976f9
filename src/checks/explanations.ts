import { isSameCell } from "../figures/coordinate.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import type { Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";

interface Explained {
  readonly code: string;
  readonly area: string;
  readonly cell?: string | undefined;
  readonly section?: string | undefined;
  readonly text: string;
  readonly accepted: boolean;
  readonly file?: string;
}

/**
 * Joins queries with what was said of them. An area explains in its return; only the directorate, in
 * release.yaml, accepts. An explanation that fits no query is a note, so that none is lost.
 */
export function explain(
  release: Release,
  returns: readonly Return[],
  findings: readonly Finding[],
): Finding[] {
  const given: Explained[] = [
    ...release.details.explanations,
    ...returns.flatMap((each) =>
      each.explanations.map((explanation) => ({
        ...explanation,
        area: each.area,
        accepted: false,
        file: each.file,
      })),
    ),
  ];
  const used = new Set<Explained>();
  const joined = findings.map((finding): Finding => {
    if (finding.severity !== "query") return finding;
    const fitting = given.filter((each) => fits(release, each, finding));
    for (const each of fitting) used.add(each);
    const [first] = fitting;
    if (!first) return finding;
    return {
      ...finding,
      explanation: { text: first.text, accepted: fitting.some((each) => each.accepted) },
    };
  });
  const unused = given
    .filter((each) => !used.has(each))
    .map(
      (each): Finding =>
        found(
          "EXPLANATION-UNUSED",
          {
            problem: `An explanation is given for ${each.code}${of(each)}, but nothing is queried there.`,
            remedy: "Take the explanation out, or correct its code, area, figure or section.",
          },
          { location: { file: each.file ?? `${release.folder}/release.yaml` }, area: each.area },
        ),
    );
  return [...joined, ...unused];
}

function of({ cell, section }: Explained): string {
  if (cell) return ` of ${cell}`;
  return section ? ` in the section ${section}` : "";
}

function fits(release: Release, given: Explained, finding: Finding): boolean {
  if (given.code !== finding.code || given.area !== finding.area) return false;
  // Words on one figure or text never settle a query about another that comes later.
  if (finding.figure === undefined) {
    const file = finding.location?.file ?? "";
    if (/\.md$/i.test(file)) return file.slice(0, -".md".length).endsWith(`/${given.section}`);
    return given.cell === undefined && given.section === undefined;
  }
  const cell = given.cell === undefined ? undefined : parseCell(release.framework, given.cell);
  return cell !== undefined && isSameCell(finding.figure, cell);
}
