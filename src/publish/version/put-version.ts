import { digestOf } from "../../files/digest.ts";
import type { Files } from "../../files/files.ts";
import { inBatches } from "../../files/in-batches.ts";
import { withLock } from "../folder/lock.ts";
import { type Staged, stage, stagedPath } from "../folder/staged.ts";
import { ownFolder, workingFolder } from "../folder/working.ts";
import { recoverOutput } from "../put-in-place.ts";
import { publishedFolder, standingVersions, versionFolder } from "./standing-versions.ts";

/** Reports with pictures can be larger than what is read of anything that was sent. */
const largestFile = 1024 * 1024 * 1024;

/** So few files are read at a time that memory never holds many. */
const atOnce = 8;

/** The version came to stand there meanwhile; it was left as it is. */
export class VersionStands extends Error {}

/**
 * Makes the files of a version out of sight, and puts them in place in one step once each is there as it was made: the
 * folder of the version is there whole or not at all. One that stands already is never touched.
 *
 * @param make writes every file, below the name of the release, and says whether the version is to be put in place
 * @returns whether it was
 * @throws VersionStands where another run was quicker
 */
export async function putVersion(
  output: Files,
  { release, version }: { readonly release: string; readonly version: number },
  make: (staged: Staged) => Promise<boolean>,
): Promise<boolean> {
  await recoverOutput(output);
  const staged = await stage(output);
  try {
    const isMade = await make(staged);
    if (isMade) await putInPlace(output, staged, release, version);
    return isMade;
  } finally {
    // A disk that fails once may fail again: what is left behind the next run takes out, and the first error is told.
    await staged.discard().catch(() => {});
    await tidy(output, release).catch(() => {});
  }
}

async function putInPlace(output: Files, staged: Staged, release: string, version: number): Promise<void> {
  const folder = stagedPath(ownFolder(output.sharing.id), release);
  await refuseIncomplete(output, staged, release, folder);
  await withLock(output, async () => {
    if ((await standingVersions(output, release)).includes(version)) throw new VersionStands();
    await output.move(folder, versionFolder(release, version));
  });
}

/** Every file as it was made, and no other: what somebody did to the files meanwhile is not published. */
async function refuseIncomplete(
  output: Files,
  { digests }: Staged,
  release: string,
  folder: string,
): Promise<void> {
  const there = new Set((await output.list(folder)).map(({ name }) => `${release}/${name}`));
  const other = [...there].filter((path) => !digests.has(path));
  const wrong: string[] = [];
  await inBatches([...digests], atOnce, async ([path, digest]) => {
    const bytes = there.has(path)
      ? await output.readBytes(`${folder}${path.slice(release.length)}`, largestFile)
      : undefined;
    if (!bytes || digestOf(bytes) !== digest) wrong.push(path);
  });
  if (wrong.length + other.length > 0)
    throw new Error(`${[...wrong, ...other].join(", ")} is not there as it was made; nothing was published`);
}

/** The folders above a version that was not put in place; with something in them they stay. */
async function tidy(output: Files, release: string): Promise<void> {
  await output.removeEmpty(`${publishedFolder}/${release}`);
  await output.removeEmpty(publishedFolder);
  await output.removeEmpty(workingFolder);
}
