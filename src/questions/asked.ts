import type { Code } from "../findings/codes.ts";
import type { Finding } from "../findings/finding.ts";
import type { Release } from "../releases/project.ts";

/** Notes that hold nothing up, and that only whoever sent the return can do something about. */
const askedNotes: ReadonlySet<Code> = new Set<Code>(["ANSWER-NOT-TAKEN", "FINDINGS-MORE", "NOTE-UNUSED"]);

/**
 * The findings that an area can mend or answer: about its return or its texts, and about nothing that the directorate
 * writes. Those about its file as a whole come first, then what has to be mended, then what can be answered.
 *
 * @param files the files with nothing but the return of this area
 */
export function askedOf(
  area: string,
  findings: readonly Finding[],
  files: ReadonlySet<string>,
  { folder }: Pick<Release, "folder">,
): Finding[] {
  const asked = findings.filter((each) => isOf(each, area, files) && isTheirs(each, folder) && isAsked(each));
  return asked
    .map((finding, index) => ({ finding, index, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

function isOf({ area, location }: Finding, asked: string, files: ReadonlySet<string>): boolean {
  return area === undefined ? location !== undefined && files.has(location.file) : area === asked;
}

/** The directorate answers for release.yaml and for the history, wherever an area is named there. */
function isTheirs(finding: Finding, folder: string): boolean {
  if (finding.severity === "query")
    return finding.standsOn !== undefined && finding.standsOn.year === undefined;
  const rest = finding.location?.file.slice(folder.length) ?? "";
  return /^[\\/](?:returns|narrative)[\\/]/.test(rest);
}

function isAsked(finding: Finding): boolean {
  if (finding.code === "RETURN-MISSING" || finding.code === "REPORT-FAILED") return false;
  return finding.severity !== "note" || finding.blocksPublication === true || askedNotes.has(finding.code);
}

function rankOf({ figure, section, location, severity }: Finding): number {
  const whole = figure === undefined && section === undefined && !isPlaced(location);
  return whole ? 0 : { error: 1, query: 2, note: 3 }[severity];
}

function isPlaced(location: Finding["location"]): boolean {
  if (!location) return false;
  return "sheet" in location ? location.cell !== undefined : location.line !== undefined;
}
