import { carryHistory } from "./carry-history.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { wantedReleases } from "./names.ts";

/** Adds the figures of the year before to the history of a release. */
export async function newHistory(name: string, environment: Environment): Promise<ExitCode> {
  const [id] = (await wantedReleases(environment.data, [name])) as [string];
  for (const line of await carryHistory(id, environment)) environment.print(line);
  return 0;
}
