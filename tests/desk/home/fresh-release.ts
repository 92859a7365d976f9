import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "../../../src/commands/environment.ts";
import { newRelease } from "../../../src/commands/new-release.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

const shipped = fileURLToPath(new URL("../../../data", import.meta.url));

/** What puts a live release of 2032/33 into a folder of data, as the command makes it and before anybody has filled it in. */
export async function freshRelease(
  change: (text: string) => string = (text) => text,
): Promise<(folder: string) => void> {
  const made: { readonly path: string; readonly text: string }[] = [];
  const data = {
    ...diskFiles(shipped),
    list: async (folder: string) => (folder === "releases/2032-33" ? [] : diskFiles(shipped).list(folder)),
    write: async (path: string, text: string | Uint8Array) => {
      if (path.endsWith("release.yaml")) made.push({ path, text: String(text) });
    },
  };
  await newRelease("2032/33", { data, templates, words: english, print: () => {} } as unknown as Environment);
  return (folder) => {
    mkdirSync(join(folder, "releases/2032-33"), { recursive: true });
    for (const { path, text } of made) writeFileSync(join(folder, path), change(text));
  };
}
