import { createHash } from "node:crypto";
import type { FileVersion, Workbench, WorkChange } from "../desk/workbench/workbench.ts";
import { report } from "../pipeline.ts";
import type { Environment } from "./environment.ts";
import { gather } from "./gather.ts";

/** A workbench that keeps nothing in memory: it reads a release anew whenever it is asked for. */
export function plainWorkbench(environment: Environment): Workbench {
  const { data, words } = environment;
  const listeners = new Set<(change: WorkChange) => void>();
  let turn = 1;
  const read = async (path: string): Promise<FileVersion | undefined> => {
    const text = await data.readText(path);
    return text === undefined ? undefined : { path, text, version: digest(text) };
  };
  const state: Workbench["state"] = async (release) => {
    const names = (await data.list("releases")).map(({ name }) => name);
    if (!names.includes(release)) return undefined;
    const { project, prepared, all } = await gather({ releases: [release], areas: [] }, environment, false);
    return prepared[0] && { turn, project, prepared: prepared[0], findings: all };
  };
  return {
    releases: async () =>
      (await data.list("releases"))
        .filter(({ folder }) => folder)
        .map(({ name }) => name)
        .reverse(),
    state,
    area: state,
    async report(release, request) {
      const own = await state(release);
      return own && report(own.prepared, request, words);
    },
    read,
    async write(path, text, from) {
      const now = await read(path);
      if (now?.version !== from) return { written: false, now };
      await data.write(path, text);
      turn += 1;
      for (const listener of listeners) listener({ turn, paths: [path] });
      return { written: true, file: { path, text, version: digest(text) } };
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
