import type { Workbench } from "../desk/workbench/workbench.ts";
import type { Files } from "../files/files.ts";
import { WrongUse } from "./environment.ts";

/**
 * The same files, with those that people write guarded: release.yaml is written only where it is still as it was read,
 * and a return or a text only where there is none. Open pages are told at once.
 *
 * @throws WrongUse where somebody was faster
 */
export function guardedFiles(data: Files, { read, write }: Pick<Workbench, "read" | "write">): Files {
  const versions = new Map<string, string | undefined>();
  const refused = new Set<string>();
  return {
    ...data,
    async readText(path, most) {
      if (!isReleaseFile(path)) return data.readText(path, most);
      const file = await read(path);
      if (!versions.has(path)) versions.set(path, file?.version);
      return file?.text;
    },
    async write(path, content) {
      if (typeof content !== "string" || !(isReleaseFile(path) || isSentFile(path)))
        return data.write(path, content);
      const { written } = await write(path, content, versions.get(path));
      if (written) return;
      refused.add(path);
      throw new WrongUse(`${data.shown(path)} was changed at the same time. Nothing was changed here.`);
    },
    async remove(path) {
      // What a command takes back after a failure is what it has written, and not what somebody else has.
      if (!refused.has(path)) await data.remove(path);
    },
  };
}

const isReleaseFile = (path: string) => /^releases\/[^/]+\/release\.yaml$/.test(path);
const isSentFile = (path: string) => /^releases\/[^/]+\/(?:returns|narrative)\//.test(path);
