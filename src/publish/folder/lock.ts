import type { Files } from "../../files/files.ts";
import { found } from "../../findings/found.ts";
import { lockFolder, OutputRefused, ownFolder, workingFolder } from "./working.ts";

/** Putting a release in place takes less than a second; another run is waited for half a minute. */
const waits = 300;
const waitMilliseconds = 100;

/**
 * Does something while no other run does the like in the same output folder. What a run that has ended without letting
 * go still holds is taken from it.
 *
 * The lock is a folder with one file, named after who holds it. It is made beside and moved into place, which succeeds
 * for one run only, because a folder takes the place of an empty folder and of no other. What a dead run holds is
 * taken away by its name, so that nobody can take away what another has taken meanwhile.
 */
export async function withLock<T>(output: Files, work: () => Promise<T>): Promise<T> {
  await take(output);
  try {
    return await work();
  } finally {
    await letGo(output);
  }
}

async function take(output: Files): Promise<void> {
  const { id, stateOf, wait } = output.sharing;
  const prepared = `${ownFolder(id)}/lock`;
  let holder: string | undefined;
  for (let waited = 0; waited <= waits; waited += 1) {
    await output.write(`${prepared}/${id}`, "");
    await output.removeEmpty(lockFolder);
    try {
      await output.move(prepared, lockFolder);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY") throw error;
    }
    [holder] = (await output.list(lockFolder)).map(({ name }) => name);
    if (holder !== undefined && (await stateOf(holder)) === "ended")
      await output.remove(`${lockFolder}/${holder}`);
    else await wait(waitMilliseconds);
  }
  await output.remove(prepared);
  throw new OutputRefused([inUse(output, holder ?? "")]);
}

/** What cannot be let go because the disk fails is taken by the next run, once this one has ended. */
async function letGo(output: Files): Promise<void> {
  try {
    await output.remove(`${lockFolder}/${output.sharing.id}`);
    await output.removeEmpty(lockFolder);
    await output.removeEmpty(ownFolder(output.sharing.id));
    await output.removeEmpty(workingFolder);
  } catch {}
}

function inUse(output: Files, holder: string) {
  const [computer = "", process = ""] = holder.split(".");
  return found("OUTPUT-IN-USE", { computer, process }, { location: { file: output.shown(lockFolder) } });
}
