import { type Finding, isOpen } from "../findings/finding.ts";
import type { Area } from "../reference/areas.ts";
import type { Project } from "../releases/project.ts";
import type { Words } from "../words/words.ts";

/** More areas than these are counted, not named. */
const mostNamed = 6;

/** Whether each release is fit to be published, and the lines that say so and what is in the way. */
export function judgePublication(
  names: readonly string[],
  project: Project,
  findings: readonly Finding[],
  words: Words,
): { readonly fit: boolean; readonly lines: readonly string[] } {
  const lines: string[] = [];
  let fit = true;
  for (const name of names) {
    const kind = project.releases.find((each) => each.id === name)?.details.kind;
    const blocking = findings.filter(
      (each) => blocks(each) && (each.release === undefined || each.release === name),
    );
    const reasons: string[] = [];
    // A release that could not be read has no kind; its errors say why.
    if (kind !== undefined && kind !== "live")
      reasons.push(`It is ${kind}; only a live release is published.`);
    for (const group of byCode(blocking)) reasons.push(inWords(group, project.areas, words));
    fit &&= reasons.length === 0;
    lines.push(
      reasons.length === 0 ? `${name} is fit to be published.` : `${name} is not fit to be published:`,
      ...reasons.map((reason) => `  ${reason}`),
    );
  }
  return { fit, lines };
}

/** Whether a finding keeps a release from being published, although it may be built. */
function blocks(finding: Finding): boolean {
  if (finding.severity === "note") return finding.blocksPublication === true;
  return finding.severity === "error" || isOpen(finding);
}

/** Findings of one code together, the gravest first. */
function byCode(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const severity of ["error", "query", "note"]) {
    for (const finding of findings.filter((each) => each.severity === severity))
      groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  }
  return [...groups.values()];
}

/** 'error FIGURE-NOT-A-NUMBER, the figure is not a whole number in digits: Kent'. */
function inWords(group: readonly Finding[], areas: readonly Area[], words: Words): string {
  const { code, severity } = group[0]!;
  const open = severity === "query" ? " not accepted" : "";
  return `${severity}${open} ${code}, ${words.findingPages.of[code].title}${where(group, areas)}`;
}

function where(group: readonly Finding[], areas: readonly Area[]): string {
  const slugs = new Set(group.flatMap((each) => each.area ?? []));
  if (slugs.size > mostNamed) return `: ${slugs.size} areas`;
  const names = [...slugs].map((slug) => areas.find((area) => area.slug === slug)?.name ?? slug);
  return names.length > 0 ? `: ${names.join(", ")}` : "";
}
