import { type Change, type Pace, watchFiles } from "../files/changes.ts";
import type { Finding } from "../findings/finding.ts";
import { isRead, isSentPath } from "../releases/read-paths.ts";
import { readers } from "../returns/reading/readers.ts";
import { readingCaches } from "../returns/reading/reading-caches.ts";
import { countInWords } from "./check.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { errorText } from "./error-text.ts";
import { differences, goneLine } from "./finding-differences.ts";
import { gather } from "./gather.ts";
import { listFindings } from "./list-findings.ts";

export interface CheckWatchOptions {
  readonly releases: readonly string[];
  /** Areas by any name: only what concerns them, or no area, is listed. */
  readonly areas: readonly string[];
}

/** More files than these are counted, not named. */
const mostNamed = 10;

/**
 * Checks, and checks again whenever a file has changed, until the waiting is ended: then it ends with 0. After the first
 * check only what is new and what is gone is told. What cannot be read for a moment never ends it.
 */
export async function checkWatch(
  options: CheckWatchOptions,
  environment: Environment,
  pace: Pace,
): Promise<ExitCode> {
  const { data, words, print } = environment;
  const caches = readingCaches(environment.openWorkbook, readers);
  const reading = { ...environment, ...(caches.openWorkbook && { openWorkbook: caches.openWorkbook }) };
  const find = async () => (await gather(options, reading, false, caches.readers)).findings;
  // Looked at before the first check, so that what is saved meanwhile is noticed after it.
  const watch = await watchFiles(data, isRead, pace);
  let known = await find();
  listFindings(known, environment, { onlyErrors: false });
  print(countInWords(known));
  print(`\nWaiting for changes in ${data.shown("")}. Ctrl-C ends it.`);
  for (let changes = await watch.next(); changes; changes = await watch.next()) {
    for (const line of changeLines(changes, environment)) print(line);
    if (!changes.every(({ path }) => isSentPath(path))) caches.forgetReturns();
    try {
      const now = await find();
      tell(known, now, environment);
      known = now;
    } catch (error) {
      // A release that is being renamed, a disk that is away: the next change is waited for.
      print(errorText(error, words));
    }
  }
  return 0;
}

function changeLines(changes: readonly Change[], { data }: Environment): string[] {
  const lines = changes.slice(0, mostNamed).map(({ path, what }) => `${what}: ${data.shown(path)}`);
  const more = changes.length - lines.length;
  return ["", ...lines, ...(more > 0 ? [`and ${more} more`] : [])];
}

function tell(before: readonly Finding[], after: readonly Finding[], environment: Environment): void {
  const { print, words } = environment;
  const { appeared, gone } = differences(before, after);
  listFindings(appeared, environment, { onlyErrors: false });
  if (gone.length > 0) print(["No longer found:", ...gone.map((each) => goneLine(each, words))].join("\n"));
  print(`${appeared.length} new, ${gone.length} gone. ${countInWords(after)}`);
}
