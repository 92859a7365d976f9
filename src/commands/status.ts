import { releaseIds } from "../releases/load.ts";
import { statusOf } from "../status/status-of.ts";
import { checklistsOf } from "./checklists.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { type Gathered, gather } from "./gather.ts";
import { askedAreas, wantedReleases } from "./names.ts";
import { openReleases } from "./open-releases.ts";
import { judgePublication } from "./publication.ts";
import type { AskedStatus } from "./status-asked.ts";
import { statusData } from "./status-data.ts";
import { writeStatus } from "./status-files.ts";
import type { StatusFormat } from "./status-formats.ts";
import { statusLines, unreadable } from "./status-text.ts";

export interface StatusOptions {
  /** Names of releases; those that somebody works on where none is given. */
  readonly releases: readonly string[];
  /** Areas by any name: only these are listed. */
  readonly areas: readonly string[];
  readonly format: StatusFormat;
}

/** Says where releases stand. It judges nothing: it ends with 0 whatever it has to say. */
export async function status(options: StatusOptions, environment: Environment): Promise<ExitCode> {
  const { data, words, print, now } = environment;
  const listed = await askedAreas(data, options.areas);
  const names =
    options.releases.length > 0
      ? await wantedReleases(data, options.releases)
      : await openReleases(data, now());
  const gathered = names.length > 0 ? await gatherWithChecklist(names, environment) : undefined;
  const asked = gathered ? statusesIn(gathered, now()) : [];
  if (options.format === "json") {
    print(
      JSON.stringify(
        asked.map((each) => statusData(each, gathered?.all ?? [], listed)),
        undefined,
        2,
      ),
    );
    return 0;
  }
  if (!gathered) {
    print(`No live release is open. Name one: ${(await releaseIds(data)).join(", ")}.`);
    return 0;
  }
  for (const [index, each] of asked.entries()) {
    if (index > 0 && options.format === "text") print("");
    if (options.format !== "text") {
      print(
        each.status
          ? `${each.release}: ${await writeStatus(each.status, options.format, listed, environment)}`
          : unreadable(each.release),
      );
      continue;
    }
    const { lines } = judgePublication([each.release], gathered.project, gathered.all, words);
    for (const line of [...statusLines(each, listed, words), "", ...lines]) print(line);
  }
  return 0;
}

async function gatherWithChecklist(names: readonly string[], environment: Environment): Promise<Gathered> {
  const gathered = await gather({ releases: names, areas: [] }, environment, false);
  return { ...gathered, all: [...gathered.all, ...(await checklistsOf(gathered.project, environment))] };
}

/** Each release that was asked for, in that order. */
function statusesIn({ names, project, prepared, all }: Gathered, now: Date): AskedStatus[] {
  return names.map((release) => {
    const own = prepared.find((each) => each.release.id === release);
    return { release, status: own && statusOf({ ...own, project, findings: all, now }) };
  });
}
