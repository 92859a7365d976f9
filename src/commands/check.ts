import { type Finding, hasErrors, isOpen } from "../findings/finding.ts";
import { findingData } from "../words/finding-data.ts";
import type { Words } from "../words/words.ts";
import { checklistsOf } from "./checklists.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { type Gathered, gather } from "./gather.ts";
import { listFindings } from "./list-findings.ts";
import { judgePublication } from "./publication.ts";
import { reportsToMake } from "./reports-to-make.ts";

export interface CheckOptions {
  readonly releases: readonly string[];
  /** Areas by any name: only what concerns them, or no area, is listed. */
  readonly areas: readonly string[];
  readonly format: "text" | "json";
  /** Whether the releases are to be judged fit to be published, which asks more than that they can be built. */
  readonly publish: boolean;
}

/** Lists everything that was found in all files of the releases, and writes nothing. */
export async function check(options: CheckOptions, environment: Environment): Promise<ExitCode> {
  const { words, print, progress } = environment;
  const gathered = await gather(options, environment, false);
  const { names, project, all } = gathered;
  const asked = options.publish ? await checklistsOf(project, environment) : [];
  const findings = [...gathered.findings, ...asked];
  // Beside JSON a line is for a person and must not get into what a program reads.
  const say = options.format === "json" ? progress : print;
  if (options.format === "json") print(inJson(words, findings));
  else {
    listFindings(findings, environment, { onlyErrors: false });
    print(countInWords(findings));
  }
  const unmet = wouldMakeNothing(gathered);
  if (unmet) say(`A build would make no report of what was asked for.`);
  if (!options.publish) return hasErrors(findings) || unmet ? 1 : 0;
  // A release is published as a whole: what is in the way of another area is in the way of all.
  const { fit, lines } = judgePublication(names, project, [...all, ...asked], words);
  if (options.format === "text") say("");
  for (const line of lines) say(line);
  return fit ? 0 : 1;
}

/** Whether `build` would make no report of the areas that were asked for: they have sent nothing, or with errors. */
function wouldMakeNothing({ asked, prepared, all }: Gathered): boolean {
  if (asked === undefined) return false;
  return prepared.every((each) => {
    const own = all.filter((finding) => finding.release === each.release.id);
    return reportsToMake(each, own, asked).length === 0;
  });
}

function inJson(words: Words, findings: readonly Finding[]): string {
  const data = findings.map((finding) => findingData(words, finding));
  return JSON.stringify(data, undefined, 2);
}

export function countInWords(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"], one: string, many: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${number} ${number === 1 ? one : many}`;
  };
  const open = findings.filter(isOpen).length;
  return `${count("error", "error", "errors")}, ${count("query", "query", "queries")} (${open} not yet accepted), ${count("note", "note", "notes")}. 'mappa explain CODE' says more of each.`;
}
