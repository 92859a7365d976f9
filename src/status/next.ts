import type { Code } from "../findings/codes.ts";
import { blocksPublication, type Finding, isOpen } from "../findings/finding.ts";
import type { Release } from "../releases/project.ts";
import type { Task, Who } from "../words/status-words.ts";
import type { Next, PlaceStatus } from "./status.ts";

/** What a note that blocks asks for; every other one asks for something to be completed. */
const asked: Partial<Record<Code, Task>> = {
  "RETURN-MISSING": "send",
  "RETURN-UNTOUCHED": "send",
  "SIGN-OFF-MISSING": "sign",
  "NARRATIVE-MISSING": "write",
};

/** In the order in which it is done. */
export const taskOrder: readonly Task[] = ["send", "mend", "answer", "write", "sign", "complete", "accept"];

/**
 * Who has to do what next, in the order in which it is done. What stands in a file of the directorate is its own to
 * mend; only the directorate accepts.
 *
 * @param findings those that concern the place
 * @param sender who sends its figures
 */
export function nextOf(
  { texts, signed }: Pick<PlaceStatus, "texts" | "signed">,
  findings: readonly Finding[],
  sender: Who,
  release: Pick<Release, "folder" | "historyFile">,
): Next[] {
  const wanted = findings.filter(blocksPublication).map((finding) => turnOf(finding, sender, release));
  // Checks wait with these until there is a return without errors; whoever mends it can write and sign meanwhile.
  if (texts.missing.length > 0) wanted.push({ who: sender, task: "write" });
  if (signed && Object.values(signed).includes(false)) wanted.push({ who: sender, task: "sign" });
  return taskOrder.flatMap((task) =>
    (["area", "directorate"] as const).flatMap((who) =>
      wanted.some((each) => each.who === who && each.task === task) ? [{ who, task }] : [],
    ),
  );
}

/**
 * What something that is in the way of publication asks for, and of whom.
 *
 * @param sender who sends the figures of its place
 */
export function turnOf(
  finding: Finding,
  sender: Who,
  release: Pick<Release, "folder" | "historyFile">,
): Next {
  const who = isOfDirectorate(finding, release) ? "directorate" : sender;
  if (finding.severity === "error") return { who, task: "mend" };
  if (!isOpen(finding)) return { who, task: asked[finding.code] ?? "complete" };
  return finding.explanation ? { who: "directorate", task: "accept" } : { who, task: "answer" };
}

/** release.yaml and the history are the directorate's; a text or return that is not there is in neither. */
function isOfDirectorate(
  { code, location }: Finding,
  { folder, historyFile }: Pick<Release, "folder" | "historyFile">,
): boolean {
  const file = location?.file;
  if (file === undefined || code === "RETURN-MISSING") return false;
  return file === historyFile?.file || isReleaseFile(file, folder);
}

/** Whether a file, as findings name it, is the release.yaml of a folder. */
export function isReleaseFile(file: string, folder: string): boolean {
  return /^[\\/]release\.yaml$/i.test(file.slice(folder.length));
}
