import type { Workbench } from "../desk/workbench/workbench.ts";
import type { Files } from "../files/files.ts";
import { WrongUse } from "./environment.ts";

/**
 * The same files, with those that people write at the same time guarded: one that was read is written only where it is
 * still as it was read.
 *
 * @throws WrongUse where it has changed meanwhile
 */
export function guardedFiles(
  data: Files,
  { read, write }: Pick<Workbench, "read" | "write">,
  isGuarded: (path: string) => boolean,
): Files {
  const versions = new Map<string, string | undefined>();
  return {
    ...data,
    async readText(path, most) {
      if (!isGuarded(path)) return data.readText(path, most);
      const file = await read(path);
      if (!versions.has(path)) versions.set(path, file?.version);
      return file?.text;
    },
    async write(path, content) {
      if (typeof content !== "string" || !versions.has(path)) return data.write(path, content);
      const { written } = await write(path, content, versions.get(path));
      if (!written)
        throw new WrongUse(`${data.shown(path)} was changed at the same time. Nothing was changed here.`);
    },
  };
}
