import type { Severity } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import { type Area, nation } from "../reference/areas.ts";
import type { Project } from "../releases/project.ts";
import { inTheWay } from "../status/publication.ts";
import type { Words } from "../words/words.ts";

/** More areas than these are counted, not named. */
const mostNamed = 6;

/** The gravest last, as in the list of findings above it. */
const order: readonly Severity[] = ["note", "query", "error"];

/**
 * Whether each release is fit to be published, and the lines that say so and all that is in the way, the gravest last.
 *
 * @param findings all of them, with the checklist: what is published is the release, whichever areas were asked for
 */
export function judgePublication(
  names: readonly string[],
  { areas }: Pick<Project, "areas">,
  findings: readonly Finding[],
  words: Words,
): { readonly fit: boolean; readonly lines: readonly string[] } {
  const lines: string[] = [];
  let fit = true;
  for (const name of names) {
    const reasons = byCode(inTheWay(name, findings)).map((group) => inWords(group, areas, words));
    fit &&= reasons.length === 0;
    lines.push(
      reasons.length === 0 ? `${name} is fit to be published.` : `${name} is not fit to be published:`,
      ...reasons.map((reason) => `  ${reason}`),
    );
  }
  return { fit, lines };
}

/** Findings of one code together. */
function byCode(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const severity of order) {
    for (const finding of findings.filter((each) => each.severity === severity))
      groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  }
  return [...groups.values()];
}

/** '3 errors FIGURE-NOT-A-NUMBER, the figure is not a whole number in digits: Kent'. */
function inWords(group: readonly Finding[], areas: readonly Area[], words: Words): string {
  const { code, severity } = group[0]!;
  const kind = group.length === 1 ? severity : { note: "notes", query: "queries", error: "errors" }[severity];
  const open = severity === "query" ? " not accepted" : "";
  return `${group.length} ${kind}${open} ${code}, ${words.findingPages.of[code].title}${where(group, areas)}`;
}

function where(group: readonly Finding[], areas: readonly Area[]): string {
  // One note tells of all areas that have sent nothing.
  const silent = group.flatMap((each) => (each.code === "RETURN-MISSING" ? each.args.areas : []));
  if (silent.length > mostNamed) return `: ${silent.length} areas`;
  if (silent.length > 0) return `: ${silent.join(", ")}`;
  const slugs = new Set(group.flatMap((each) => each.area ?? []));
  if (slugs.size > mostNamed) return `: ${slugs.size} areas`;
  const names = [...slugs].map(
    (slug) => [...areas, nation].find((place) => place.slug === slug)?.name ?? slug,
  );
  return names.length > 0 ? `: ${names.join(", ")}` : "";
}
