import type { Files } from "../files/files.ts";
import { type Staged, stage } from "./folder/staged.ts";
import { HalfInPlace, OutputRefused } from "./folder/working.ts";
import { inTheWay } from "./in-the-way.ts";
import type { IndexResources } from "./index-page.ts";
import { putInPlace, type ReleaseToPut } from "./put-in-place.ts";
import type { ReleaseSummary } from "./summary-file.ts";

/**
 * Makes files of a release out of sight, then puts them in place; on any failure nothing has changed.
 *
 * Throws {@link OutputRefused} where files are in the way that this program did not make, or another run does not end.
 *
 * @param make writes the files, and says whether there are any
 * @returns what stands in the folder now; undefined where nothing was made
 */
export async function publish(
  output: Files,
  make: (write: Staged["write"]) => Promise<boolean>,
  release: ReleaseToPut,
  index: IndexResources,
): Promise<ReleaseSummary | undefined> {
  const foreign = await inTheWay(output, release.id);
  if (foreign.length > 0) throw new OutputRefused(foreign);
  const staged = await stage(output);
  try {
    if (await make(staged.write)) return await putInPlace(output, staged, release, index);
    await staged.discard();
    return undefined;
  } catch (error) {
    // What is in place in part waits for the next run. A disk that fails once may fail again: the first error is told.
    if (!(error instanceof HalfInPlace)) await staged.discard().catch(() => {});
    throw error;
  }
}
