import { digestOf } from "../../files/digest.ts";
import type { Files } from "../../files/files.ts";
import type { MadeFile } from "../writers/writer.ts";
import { ownFolder } from "./working.ts";

/** Files that a run has made and that are not in place yet. */
export interface Staged {
  write(file: MadeFile): Promise<void>;
  /** The digest of each file by its path in the output folder, in the order in which they were given. */
  readonly digests: ReadonlyMap<string, string>;
  /** The size of each file in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What each file holds that has a title. */
  readonly titles: ReadonlyMap<string, string>;
  /** Paths of files that were written and are not there any more. */
  missing(): Promise<string[]>;
  /** Forgets what was written. */
  discard(): Promise<void>;
}

/** Where a file waits that is to be put in place. */
export function stagedPath(folder: string, path: string): string {
  return `${folder}/new/${path}`;
}

/** The files of this run; what an earlier one of the same name has left there is taken out. */
export async function stage(output: Files): Promise<Staged> {
  const folder = ownFolder(output.sharing.id);
  const digests = new Map<string, string>();
  const sizes = new Map<string, number>();
  const titles = new Map<string, string>();
  await output.remove(folder);
  return {
    digests,
    sizes,
    titles,
    async write({ path, content, title }) {
      // In the order in which they are given, whichever is written first.
      digests.set(path, digestOf(content));
      sizes.set(path, Buffer.byteLength(content));
      if (title !== undefined) titles.set(path, title);
      await output.write(stagedPath(folder, path), content);
    },
    async missing() {
      const there = await stagedIn(output, folder);
      return [...digests.keys()].filter((path) => !there.has(path));
    },
    async discard() {
      await output.remove(folder);
    },
  };
}

/** The paths of the files that wait in the folder of a run. */
export async function stagedIn(output: Files, folder: string): Promise<Set<string>> {
  const paths = new Set<string>();
  for (const { name, folder: isFolder } of await output.list(`${folder}/new`)) {
    if (!isFolder) paths.add(name);
    else for (const file of await output.list(`${folder}/new/${name}`)) paths.add(`${name}/${file.name}`);
  }
  return paths;
}
