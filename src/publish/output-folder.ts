import type { Files } from "../files/files.ts";
import type { MadeFile } from "./writers/writer.ts";

/** A folder of output that is filled out of sight and then put in place. */
export interface OutputFolder {
  write(file: MadeFile): Promise<void>;
  /** Puts the folder in place of the one before, whole. */
  replaceAll(): Promise<void>;
  /** Puts each file in its place, takes out those that are to go, and leaves the others. */
  replaceEach(gone: readonly string[]): Promise<void>;
  /** Forgets what was written. */
  discard(): Promise<void>;
}

/** `<release>/` appears whole or not at all: files go to a hidden folder beside it and are moved at the end. */
export function outputFolder(output: Files, release: string): OutputFolder {
  const hidden = `.${release}.partial`;
  const names: string[] = [];
  let cleared: Promise<void> | undefined;
  const inside = (path: string) => path.slice(release.length + 1);
  return {
    async write({ path, content }) {
      // What a run that was killed has left behind must not come out with the new.
      cleared ??= output.remove(hidden);
      await cleared;
      names.push(inside(path));
      await output.write(`${hidden}/${inside(path)}`, content);
    },
    async replaceAll() {
      await output.replace(hidden, release);
    },
    async replaceEach(gone) {
      for (const path of gone) await output.remove(`${release}/${inside(path)}`);
      for (const name of names) await output.replace(`${hidden}/${name}`, `${release}/${name}`);
      await output.remove(hidden);
    },
    async discard() {
      await output.remove(hidden);
    },
  };
}
