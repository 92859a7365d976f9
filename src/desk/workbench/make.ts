import { BoundedMap } from "../../caches/bounded-map.ts";
import { type Pace, watchFiles } from "../../files/changes.ts";
import type { Files } from "../../files/files.ts";
import { releaseIds } from "../../releases/load.ts";
import { isRead } from "../../releases/read-paths.ts";
import { readers } from "../../returns/reading/readers.ts";
import { readingCaches } from "../../returns/reading/reading-caches.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import { pathOfWork } from "./paths.ts";
import { ReleaseMemory } from "./release-memory.ts";
import { versionedFiles, versionOf } from "./versions.ts";
import type { Workbench, WorkChange } from "./workbench.ts";

/** What a workbench takes from outside. */
export interface WorkbenchParts {
  readonly data: Files;
  readonly templates: Files;
  readonly openWorkbook?: WorkbookOpener | undefined;
  readonly words: Words;
  /** How changes by others are waited for; its signal ends that. */
  readonly pace: Pace;
  /** Told what kept a release from being read, or changes from being noticed. */
  readonly log: (error: unknown) => void;
}

/** The most releases that are held in memory at once. */
const mostHeld = 2;
/** The most files of which it is known how they were when they were last told of. */
const mostTold = 2000;
const none = "none";

/** A workbench over a folder of data; from now on it notices what others change there. */
export async function makeWorkbench(parts: WorkbenchParts): Promise<Workbench> {
  const { data, templates, words, pace, log } = parts;
  const files = versionedFiles(data);
  const listeners = new Set<(change: WorkChange) => void>();
  /** How a file was when it was last told of, so that the watch does not tell of it again. */
  const told = new BoundedMap<string, string>(mostTold);
  let held: ReadonlyMap<string, ReleaseMemory> = new Map();
  let turn = 0;

  function memoryOf(release: string): ReleaseMemory {
    const caches = readingCaches(parts.openWorkbook, readers);
    const reading = { data, templates, words, openWorkbook: caches.openWorkbook };
    const memory = held.get(release) ?? new ReleaseMemory(release, reading, caches);
    const others = [...held].filter(([id]) => id !== release);
    held = new Map([...others, [release, memory] as const].slice(-mostHeld));
    return memory;
  }

  function changed(paths: readonly string[]): void {
    turn += 1;
    for (const memory of held.values()) memory.change(paths);
    for (const listener of listeners) {
      try {
        listener({ turn, paths });
      } catch (error) {
        log(error);
      }
    }
  }

  /** Whether a file is as it was when it was last told of; from now on it is. */
  async function isTold(path: string): Promise<boolean> {
    const before = told.get(path);
    const bytes = await data.readBytes(path).catch(() => undefined);
    const now = bytes ? versionOf(bytes) : none;
    told.set(path, now);
    return before === now;
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

  /** What a release answers; undefined of one that is not there, or that cannot be read. */
  async function ask<Answer>(
    release: string,
    answer: (memory: ReleaseMemory) => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    if (!held.has(release) && !(await releaseIds(data)).includes(release)) return undefined;
    try {
      return await answer(memoryOf(release));
    } catch (error) {
      log(error);
      return undefined;
    }
  }

  return {
    turn: () => turn,
    releases: () => releaseIds(data),
    release: (release) => ask(release, (memory) => memory.release(turn)),
    state: (release) => ask(release, (memory) => memory.state(turn)),
    figures: (release) => ask(release, (memory) => memory.figures(turn)),
    report: (release, request) => ask(release, (memory) => memory.report(turn, request)),
    read: async (path) => files.read(pathOfWork(path)),
    async write(path, content, from) {
      const result = await files.write(pathOfWork(path), content, from);
      const now = result.written ? result.file.version : (result.now?.version ?? none);
      // Others changed it, which the watch has not seen yet: it is told of now, and not again.
      if (result.written || now !== told.get(path)) {
        told.set(path, now);
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
