import type { Files } from "../../files/files.ts";
import { withLock } from "../folder/lock.ts";
import { type Staged, stage, stagedPath } from "../folder/staged.ts";
import { ownFolder, workingFolder } from "../folder/working.ts";
import { recoverOutput } from "../put-in-place.ts";

/** Where copies for readers before publication stand in the output folder. */
const copiesFolder = "pre-release";

/** The folder of a copy: pre-release/2032-33/copy-1-minister-of-state. */
export function copyFolder(release: string, { copy, post }: { copy: number; post: string }): string {
  const slug = post
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  return `${copiesFolder}/${release}/copy-${copy}${slug === "" ? "" : `-${slug}`}`;
}

/** The highest number of a copy that stands in the output folder; 0 where none does. */
export async function highestCopy(output: Files, release: string): Promise<number> {
  const entries = await output.list(`${copiesFolder}/${release}`);
  return Math.max(0, ...entries.map(({ name }) => Number(/^copy-(\d{1,4})(?:-|$)/.exec(name)?.[1] ?? 0)));
}

/**
 * Makes copies out of sight and puts them in place, each in one step, once they are written down: no copy is there that
 * the log does not have.
 *
 * @param make writes the files below the folder of each copy, and says whether there are any
 * @param writeDown writes the copies into the log, or throws
 * @returns whether they are in place
 */
export async function putCopies(
  output: Files,
  folders: readonly string[],
  make: (staged: Staged) => Promise<boolean>,
  writeDown: (staged: Staged) => Promise<void>,
): Promise<boolean> {
  await recoverOutput(output);
  const staged = await stage(output);
  try {
    if (!(await make(staged))) return false;
    const missing = await missingIn(output, staged);
    if (missing.length > 0) throw new Error(`${missing.join(", ")} was made and is not there any more`);
    await withLock(output, async () => {
      await writeDown(staged);
      for (const folder of folders)
        await output.move(stagedPath(ownFolder(output.sharing.id), folder), folder);
    });
    return true;
  } finally {
    // What is left behind because the disk fails the next run takes out; the first error is told.
    await staged.discard().catch(() => {});
    await output.removeEmpty(workingFolder).catch(() => {});
  }
}

async function missingIn(output: Files, { digests }: Staged): Promise<string[]> {
  const own = ownFolder(output.sharing.id);
  const missing: string[] = [];
  for (const path of digests.keys()) if (!(await output.stamp(stagedPath(own, path)))) missing.push(path);
  return missing;
}
