import { BoundedMap } from "../../caches/bounded-map.ts";
import { type Pace, watchFiles } from "../../files/changes.ts";
import type { Files } from "../../files/files.ts";
import { prepare, report } from "../../pipeline.ts";
import { loadProject, releaseIds } from "../../releases/load.ts";
import { isRead, isSentPath } from "../../releases/read-paths.ts";
import { readers } from "../../returns/reading/readers.ts";
import { readingCaches } from "../../returns/reading/reading-caches.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import { pathOfWork } from "./paths.ts";
import { versionedFiles, versionOf } from "./versions.ts";
import type { Workbench, WorkChange, WorkState } from "./workbench.ts";

/** What a workbench takes from outside. */
export interface WorkbenchParts {
  readonly data: Files;
  readonly templates: Files;
  readonly openWorkbook?: WorkbookOpener | undefined;
  readonly words: Words;
  /** How changes by others are waited for; its signal ends that. */
  readonly pace: Pace;
  /** Told what kept a release from being read. */
  readonly log: (error: unknown) => void;
}

/** A workbench over a folder of data; from now on it notices what others change there. */
export async function makeWorkbench(parts: WorkbenchParts): Promise<Workbench> {
  const { data, templates, openWorkbook, words, pace, log } = parts;
  const caches = readingCaches(openWorkbook, readers);
  const files = versionedFiles(data);
  const listeners = new Set<(change: WorkChange) => void>();
  /** What this process wrote or has told of already, so that the watch does not tell it again. */
  const told = new BoundedMap<string, string>(1000);
  const states = new BoundedMap<string, Promise<WorkState | undefined>>(2);
  let turn = 0;

  function changed(paths: readonly string[]): void {
    turn += 1;
    if (!paths.every(isSentPath)) caches.forgetReturns();
    for (const listener of listeners) listener({ turn, paths });
  }

  async function stateAt(release: string, at: number): Promise<WorkState | undefined> {
    if (!(await releaseIds(data)).includes(release)) return undefined;
    const project = await loadProject(data, templates, {
      releases: [release],
      openWorkbook: caches.openWorkbook,
      words,
    });
    const [loaded] = project.releases;
    if (!loaded) return undefined;
    try {
      const prepared = prepare(project, loaded, caches.readers);
      return { turn: at, project, prepared, findings: [...project.findings, ...prepared.findings] };
    } catch (error) {
      log(error);
      return undefined;
    }
  }

  function state(release: string): Promise<WorkState | undefined> {
    const key = `${turn} ${release}`;
    const known = states.get(key);
    if (known) return known;
    const made = stateAt(release, turn);
    states.set(key, made);
    return made;
  }

  /** Whether a file is as it was when this process last spoke of it. */
  async function isTold(path: string): Promise<boolean> {
    const version = told.get(path);
    if (version === undefined) return false;
    const bytes = await data.readBytes(path).catch(() => undefined);
    if (bytes && versionOf(bytes) === version) return true;
    told.set(path, bytes ? versionOf(bytes) : "none");
    return false;
  }

  const watch = await watchFiles(data, isRead, pace);
  async function follow(): Promise<void> {
    for (let changes = await watch.next(); changes; changes = await watch.next()) {
      const paths: string[] = [];
      for (const { path } of changes) if (!(await isTold(path))) paths.push(path);
      if (paths.length > 0) changed(paths);
    }
  }
  follow().catch(log);

  return {
    releases: () => releaseIds(data),
    state,
    area: state,
    async report(release, request) {
      const known = await state(release);
      return known && report(known.prepared, request, words);
    },
    read: async (path) => files.read(pathOfWork(path)),
    async write(path, text, from) {
      const result = await files.write(pathOfWork(path), text, from);
      if (result.written) {
        told.set(path, result.file.version);
        changed([path]);
      }
      return result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
