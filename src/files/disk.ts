import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { decodeText } from "./decode.ts";
import { type Entry, type Files, FileTooLarge, largestFile, PathOutside } from "./files.ts";

/** {@link Files} on a real disk, below `root`. Links that lead outside the root are refused like any other way out. */
export function diskFiles(root: string, workingFolder = process.cwd()): Files {
  const base = resolve(workingFolder, root);

  function inside(path: string): string {
    const full = resolve(base, path);
    if (full !== base && !full.startsWith(base + sep)) throw new PathOutside(path);
    return full;
  }

  let known: string | undefined;
  /** Where the root really is; asked once it is there, because every file is held against it. */
  async function realRoot(): Promise<string> {
    known ??= await realpath(base).catch(() => undefined);
    return known ?? base;
  }

  /** The full path, once it is known that no link on the way to it leads out of the root. */
  async function followed(path: string): Promise<string> {
    const full = inside(path);
    const realBase = await realRoot();
    let existing = full;
    for (;;) {
      try {
        const real = await realpath(existing);
        if (real !== realBase && !real.startsWith(realBase + sep)) throw new PathOutside(path);
        return full;
      } catch (error) {
        if (!isMissing(error)) throw error;
        if (existing === base) return full;
        // A link to something that is not there yet: writing to it would make it, wherever that is.
        if ((await lstat(existing).catch(() => undefined))?.isSymbolicLink()) throw new PathOutside(path);
        existing = dirname(existing);
      }
    }
  }

  async function readBytes(path: string, most = largestFile): Promise<Uint8Array | undefined> {
    try {
      const full = await followed(path);
      const status = await stat(full);
      // A folder is not a file, and reading a pipe would wait for ever.
      if (!status.isFile()) return undefined;
      if (status.size > most) throw new FileTooLarge(path, status.size, most);
      return await readFile(full);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  return {
    readBytes,
    async readText(path, most) {
      const bytes = await readBytes(path, most);
      return bytes && decodeText(bytes);
    },
    async list(folder) {
      try {
        const entries = await readdir(await followed(folder), { withFileTypes: true });
        return entries
          .map((entry): Entry => ({ name: entry.name, folder: entry.isDirectory() }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    async write(path, content) {
      const full = await followed(path);
      await makeFolder(dirname(full));
      await writeFile(full, content);
    },
    async replace(from, to) {
      const [source, target] = [inside(from), inside(to)];
      await Promise.all([followed(dirname(from)), followed(dirname(to))]);
      await makeFolder(dirname(target));
      // What was there is put aside until the new is in place, so that a failure leaves one of the two whole.
      const aside = join(dirname(target), `.${basename(target)}.before`);
      await rm(aside, { recursive: true, force: true });
      const had = await renamed(target, aside);
      try {
        await rename(source, target);
      } catch (error) {
        if (had) await rename(aside, target);
        throw error;
      }
      await rm(aside, { recursive: true, force: true });
    },
    async remove(path) {
      await followed(dirname(path));
      await rm(inside(path), { recursive: true, force: true });
    },
    shown(path) {
      const full = join(base, path);
      const near = relative(workingFolder, full);
      return near === "" || near.startsWith("..") || isAbsolute(near) ? full : near;
    },
  };
}

/** A file that stands where a folder should be has two names of error, by how deep it stands; here it has one. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw Object.assign(error as Error, { code: "ENOTDIR" });
  }
}

/** Moves what is there; false where nothing is. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** No file can have such a name: it is too long, or has a zero character in it. */
const impossibleNames: readonly unknown[] = ["ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR" || impossibleNames.includes(code);
}
