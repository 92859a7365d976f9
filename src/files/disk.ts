import { constants, type Dirent, type Stats } from "node:fs";
import { lstat, mkdir, open, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { shownText } from "./control-characters.ts";
import { decodeText } from "./decode.ts";
import {
  type Entry,
  FileChanged,
  type Files,
  FileTooLarge,
  largestFile,
  NotAFile,
  PathOutside,
} from "./files.ts";
import { replaceExpected } from "./replace-expected.ts";
import { isMissing, isSystemError } from "./system-fault.ts";
import { thisProcess } from "./this-process.ts";

/** {@link Files} on a real disk, below `root`. Links that lead outside the root are refused like any other way out. */
export function diskFiles(root: string, workingFolder = process.cwd(), sharing = thisProcess()): Files {
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
      if (status.isDirectory()) return undefined;
      refuseSpecial(path, status);
      if (status.size > most) throw new FileTooLarge(path, status.size, most);
      // Should a pipe have come to stand there meanwhile, opening it does not wait for somebody to write.
      const handle = await open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        refuseSpecial(path, await handle.stat());
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw await named(error, path);
    }
  }

  function shown(path: string): string {
    const full = join(base, path);
    const near = relative(workingFolder, full);
    return shownText(near === "" || near.startsWith("..") || isAbsolute(near) ? full : near, "line");
  }

  /** The system does not always say which file it is about, and then as a full path. */
  async function named(error: unknown, path: string): Promise<unknown> {
    if (!isSystemError(error)) return error;
    const at = error.code === "ENOTDIR" ? await fileOnTheWay(inside(path)) : undefined;
    return Object.assign(error, { path: shown(at === undefined ? path : relative(base, at)) });
  }

  let written = 0;

  return {
    sharing,
    shown,
    root: base,
    readBytes,
    async readText(path, most) {
      const bytes = await readBytes(path, most);
      return bytes && decodeText(bytes);
    },
    async stamp(path) {
      try {
        const status = await stat(await followed(path));
        return status.isDirectory() ? undefined : { size: status.size, modified: status.mtime };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw await named(error, path);
      }
    },
    async list(folder, withStamps = false) {
      try {
        const full = await followed(folder);
        const found = await readdir(full, { withFileTypes: true });
        const entries = found.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        return withStamps ? await stamped(full, entries) : entries;
      } catch (error) {
        if (isMissing(error)) return [];
        throw await named(error, folder);
      }
    },
    async write(path, content, isExpected) {
      try {
        const full = await followed(path);
        await makeFolder(dirname(full));
        written += 1;
        const beside = join(dirname(full), `.${sharing.id}.${written}.new`);
        await writeWhole(full, beside, content, isExpected);
      } catch (error) {
        if (error instanceof FileChanged) throw new FileChanged(path);
        throw await named(error, path);
      }
    },
    async move(from, to) {
      const [source, target] = [inside(from), inside(to)];
      try {
        await Promise.all([followed(dirname(from)), followed(dirname(to))]);
        await makeFolder(dirname(target));
        await rename(source, target);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EEXIST") throw Object.assign(error as Error, { code: "ENOTEMPTY" });
        throw await named(error, code === "ENOENT" ? from : to);
      }
    },
    async remove(path) {
      try {
        await followed(dirname(path));
        await rm(inside(path), { recursive: true, force: true });
      } catch (error) {
        throw await named(error, path);
      }
    },
    async removeEmpty(folder) {
      try {
        await followed(dirname(folder));
        await rmdir(inside(folder));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (!isMissing(error) && code !== "ENOTEMPTY" && code !== "EEXIST") throw await named(error, folder);
      }
    },
  };
}

function entryOf(entry: Dirent): Entry {
  const folder = entry.isDirectory();
  const other = entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : "special";
  return { name: entry.name, folder, kind: folder ? "folder" : other };
}

/** The folder is known to be inside: so is a file in it that is no link. */
async function stamped(folder: string, entries: readonly Entry[]): Promise<Entry[]> {
  const all: Entry[] = [];
  for (const entry of entries) {
    const status =
      entry.kind === "file" ? await lstat(join(folder, entry.name)).catch(() => undefined) : undefined;
    const stamp = status?.isFile() && { size: status.size, modified: status.mtime };
    all.push({ ...entry, ...(stamp && { stamp }) });
  }
  return all;
}

function refuseSpecial(path: string, status: Stats): void {
  if (status.isFIFO()) throw new NotAFile(path, "pipe");
  if (status.isSocket()) throw new NotAFile(path, "socket");
  if (!status.isFile()) throw new NotAFile(path, "device");
}

/** Writes beside, has the disk take it, and then puts it in place in one step. */
async function writeWhole(
  path: string,
  beside: string,
  content: string | Uint8Array,
  isExpected?: (there: Uint8Array | undefined) => boolean,
): Promise<void> {
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (isExpected) replaceExpected(path, beside, isExpected);
    else await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** The file that stands where a folder should be, above a path or there. */
async function fileOnTheWay(path: string): Promise<string | undefined> {
  const above = dirname(path) === path ? undefined : await fileOnTheWay(dirname(path));
  if (above !== undefined) return above;
  const status = await stat(path).catch(() => undefined);
  return status && !status.isDirectory() ? path : undefined;
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
