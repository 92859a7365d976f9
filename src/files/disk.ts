import { mkdir, open, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Entry, type Files, FileTooLarge, largestFile, PathOutside } from "./files.ts";

/** {@link Files} on a real disk, below `root`. Links that lead outside the root are refused like any other way out. */
export function diskFiles(root: string, workingFolder = process.cwd()): Files {
  const base = resolve(workingFolder, root);

  function inside(path: string): string {
    const full = resolve(base, path);
    if (full !== base && !full.startsWith(base + sep)) throw new PathOutside(path);
    return full;
  }

  async function readBytes(path: string, most = largestFile): Promise<Uint8Array | undefined> {
    const full = inside(path);
    try {
      const [realBase, real] = await Promise.all([realpath(base), realpath(full)]);
      if (!real.startsWith(realBase + sep)) throw new PathOutside(path);
      const handle = await open(real, "r");
      try {
        const { size } = await handle.stat();
        if (size > most) throw new FileTooLarge(path, size, most);
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  return {
    readBytes,
    async readText(path, most) {
      const bytes = await readBytes(path, most);
      return bytes && new TextDecoder("utf-8").decode(bytes);
    },
    async list(folder) {
      try {
        const entries = await readdir(inside(folder), { withFileTypes: true });
        return entries
          .map((entry): Entry => ({ name: entry.name, folder: entry.isDirectory() }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    async write(path, content) {
      const full = inside(path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, content);
    },
    async replace(from, to) {
      const target = inside(to);
      await mkdir(dirname(target), { recursive: true });
      await rm(target, { recursive: true, force: true });
      await rename(inside(from), target);
    },
    async remove(path) {
      await rm(inside(path), { recursive: true, force: true });
    },
    shown(path) {
      const full = join(base, path);
      const near = relative(workingFolder, full);
      return near === "" || near.startsWith("..") || isAbsolute(near) ? full : near;
    },
  };
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
}
