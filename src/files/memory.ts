import { decodeText } from "./decode.ts";
import {
  type Entry,
  FileChanged,
  type Files,
  FileTooLarge,
  largestFile,
  PathOutside,
  type Sharing,
} from "./files.ts";

/** Nobody shares what is in memory: whoever else has left a sign there has come to an end. */
const alone: Sharing = { id: "memory", stateOf: async () => "ended", wait: async () => {} };

/**
 * {@link Files} in memory: for tests, which must not touch a disk. A folder is there as long as something is in it.
 * There is no clock: each writing is a second after the one before, the first of them in 1970.
 */
export function memoryFiles(contents: ReadonlyMap<string, string | Uint8Array> = new Map()): Files & {
  readonly contents: Map<string, string | Uint8Array>;
} {
  const held = new Map(contents);
  const times = new Map<string, Date>();
  let writings = 0;

  function clean(path: string): string {
    if (path.startsWith("/")) throw new PathOutside(path);
    const parts: string[] = [];
    for (const part of path.split("/")) {
      if (part === "..") {
        if (parts.pop() === undefined) throw new PathOutside(path);
      } else if (part !== "." && part !== "") parts.push(part);
    }
    return parts.join("/");
  }

  function below(path: string): string[] {
    return [...held.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  }

  async function readBytes(path: string, most = largestFile): Promise<Uint8Array | undefined> {
    const content = held.get(clean(path));
    if (content === undefined) return undefined;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    if (bytes.length > most) throw new FileTooLarge(path, bytes.length, most);
    return bytes;
  }

  return {
    contents: held,
    readBytes,
    async readText(path, most) {
      const bytes = await readBytes(path, most);
      return bytes && decodeText(bytes);
    },
    async stamp(path) {
      const bytes = await readBytes(path, Number.POSITIVE_INFINITY);
      return bytes && { size: bytes.length, modified: times.get(clean(path)) ?? new Date(0) };
    },
    async list(folder) {
      const at = clean(folder);
      const entries = new Map<string, Entry>();
      for (const key of held.keys()) {
        if (at !== "" && !key.startsWith(`${at}/`)) continue;
        const [name = "", ...rest] = key.slice(at === "" ? 0 : at.length + 1).split("/");
        const folder = rest.length > 0;
        entries.set(name, { name, folder, kind: folder ? "folder" : "file" });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async write(path, content, isExpected) {
      if (isExpected && !isExpected(await readBytes(path, Number.POSITIVE_INFINITY)))
        throw new FileChanged(path);
      held.set(clean(path), content);
      writings += 1;
      times.set(clean(path), new Date(writings * 1000));
    },
    async move(from, to) {
      const [source, target] = [clean(from), clean(to)];
      const moved = below(source).map((key) => ({
        key: target + key.slice(source.length),
        content: held.get(key)!,
        time: times.get(key) ?? new Date(0),
      }));
      if (moved.length === 0) throw Object.assign(new Error(`${from} is not there`), { code: "ENOENT" });
      const file = held.has(source) && held.has(target);
      if (below(target).length > 0 && !file)
        throw Object.assign(new Error(`${to} is not empty`), { code: "ENOTEMPTY" });
      for (const key of below(source)) held.delete(key);
      for (const { key, content, time } of moved) {
        held.set(key, content);
        times.set(key, time);
      }
    },
    async remove(path) {
      for (const key of below(clean(path))) held.delete(key);
    },
    async removeEmpty() {},
    shown: (path) => path,
    sharing: alone,
  };
}
