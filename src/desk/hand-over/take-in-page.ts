import { releaseLabel } from "../../report/release-label.ts";
import type { BundleFault } from "../../words/desk/bundle-words.ts";
import type { Words } from "../../words/words.ts";
import { takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import type { WorkState } from "../workbench/workbench.ts";
import { bundleLimits } from "./bundle/limits.ts";

/** More sentences than these nobody reads. */
const mostLines = 30;

/** The page with the field for a bundle, and why the one that was sent was not taken. */
export function takeInPage(
  desk: Desk,
  { prepared }: WorkState,
  problems: readonly string[] = [],
): DeskResponse {
  const { words } = desk;
  const { takeIn: said } = words.desk.bundle;
  const { id, details } = prepared.release;
  return {
    kind: "page",
    ...(problems.length > 0 && { status: 409 }),
    html: desk.page("take-in", {
      title: said.title(id),
      trail: trailTo(words, id),
      label: releaseLabel(details, words),
      words: said,
      problem: words.desk.frame.problem,
      errors: problems.map((text) => ({
        text,
        address: text === said.nothingWritten ? undefined : "#bundle",
      })),
      fileHint: said.fileHint(bundleLimits.packed),
      address: takeInAddress(id),
    }),
  };
}

/** What is wrong with a bundle, each with how it is mended, and that nothing was written. */
export function faultLines({ words }: Desk, faults: readonly BundleFault[]): string[] {
  const { takeIn: said } = words.desk.bundle;
  const lines = [...new Set(faults.map((fault) => sayFault(words, fault)))];
  const more = lines.length - mostLines;
  return [...lines.slice(0, mostLines), ...(more > 0 ? [said.moreFaults(more)] : []), said.nothingWritten];
}

function sayFault(words: Words, fault: BundleFault): string {
  const say = words.desk.bundle.takeIn.faults[fault.what] as (fault: BundleFault) => string;
  return say(fault);
}
