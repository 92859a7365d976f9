import { type Pace, watchFiles } from "../../files/changes.ts";
import type { Files } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import { type ComputedRelease, compute, judge, type Report, report } from "../../pipeline.ts";
import { loadProject, releaseIds } from "../../releases/load.ts";
import { isRead } from "../../releases/read-paths.ts";
import { type ReadHistory, readHistory } from "../../returns/reading/history.ts";
import { readers as allReaders } from "../../returns/reading/readers.ts";
import { readingCaches } from "../../returns/reading/reading-caches.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import { versionedFiles } from "./files.ts";
import { readingAfter } from "./paths.ts";
import { type Loaded, withReturns, withTexts } from "./reload.ts";
import type { Workbench, WorkChange, WorkState } from "./workbench.ts";

export interface WorkbenchOptions {
  readonly data: Files;
  readonly templates: Files;
  readonly openWorkbook: WorkbookOpener | undefined;
  readonly words: Words;
  /** How changes by others are waited for; its signal ends it. */
  readonly pace: Pace;
  /** Told of what is our own fault, outside of any request. */
  readonly log: (error: unknown) => void;
}

/** A release in memory, with what was made of it as it is. */
interface Held {
  readonly loaded: Promise<Loaded | undefined>;
  computed?: Promise<ComputedRelease | undefined>;
  state?: Promise<WorkState | undefined>;
  /** What the checks found last, which may have been before the last change. */
  known: readonly Finding[];
  /** What earlier years say, as long as no file that holds them has changed. */
  past: { readonly key: readonly unknown[]; readonly history: ReadHistory } | undefined;
}

export async function makeWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { data, templates, words, pace, log } = options;
  const caches = readingCaches(options.openWorkbook, allReaders);
  const files = versionedFiles(data);
  const listeners = new Set<(change: WorkChange) => void>();
  const held = new Map<string, Held>();
  /** Versions that were written here, so that the watch does not tell of them again. */
  const own = new Map<string, string>();
  let turn = 0;

  const load = async (id: string): Promise<Loaded | undefined> => {
    if (!(await releaseIds(data)).includes(id)) return undefined;
    const project = await loadProject(data, templates, {
      releases: [id],
      openWorkbook: caches.openWorkbook,
      words,
    });
    const [release] = project.releases;
    return release && { project, release };
  };
  const hold = (id: string): Held => {
    const known = held.get(id);
    if (known) return known;
    const made: Held = { loaded: load(id), known: [], past: undefined };
    // What could not be read is tried again by whoever asks next.
    made.loaded.catch(() => held.delete(id));
    held.set(id, made);
    return made;
  };
  const figures = (it: Held) => {
    it.computed ??= it.loaded.then(
      (loaded) => loaded && compute(loaded.project, loaded.release, caches.readers, pastOf(it)),
    );
    return it.computed;
  };
  const judged = (it: Held) => {
    const at = turn;
    it.state ??= Promise.all([it.loaded, figures(it)]).then(([loaded, computed]) => {
      if (!loaded || !computed) return undefined;
      const prepared = judge(computed);
      it.known = prepared.findings;
      const findings = [...loaded.project.findings, ...prepared.findings];
      return { turn: at, project: loaded.project, prepared, findings };
    });
    return it.state;
  };
  const state = async (id: string) => judged(hold(id));

  /** Reads again what paths are of, in all releases that are held. */
  const renew = (paths: readonly string[]): void => {
    turn++;
    const isWhole = paths.some((path) => readingAfter(path, "")?.what === "all");
    if (isWhole) caches.forgetReturns();
    for (const [id, { loaded, known, past }] of held) {
      const readings = paths.flatMap((path) => readingAfter(path, id) ?? []);
      if (readings.length === 0) continue;
      const next = readings.some(({ what }) => what === "all")
        ? load(id)
        : loaded.then(async (before) => {
            let now = before;
            for (const author of new Set(
              readings.flatMap((each) => (each.what === "texts" ? each.author : [])),
            ))
              now = now && ((await withTexts(now, data, author)) ?? (await load(id)));
            if (readings.some(({ what }) => what === "returns"))
              now = now && (await withReturns(now, data, caches.openWorkbook));
            return now;
          });
      next.catch(() => held.delete(id));
      held.set(id, { loaded: next, known, past });
    }
    for (const listener of listeners) listener({ turn, paths });
  };

  const watch = await watchFiles(data, isRead, pace);
  const follow = async () => {
    for (let changes = await watch.next(); changes; changes = await watch.next()) {
      const others: string[] = [];
      for (const { path } of changes) {
        const version = own.get(path);
        own.delete(path);
        if (version === undefined || (await files.read(path).catch(() => undefined))?.version !== version)
          others.push(path);
      }
      if (others.length > 0) renew(others);
    }
  };
  follow().catch(log);

  return {
    releases: () => releaseIds(data),
    release: async (id) => (await hold(id).loaded)?.release,
    state,
    area: state,
    async report(id, request): Promise<Report | undefined> {
      const it = hold(id);
      const computed = await figures(it);
      if (!computed) return undefined;
      const { respondingAreas } = computed.statistics;
      // A return with an error is not used: its report would say that nothing was sent.
      if (request.of.kind === "area" && !respondingAreas.includes(request.of.area)) return undefined;
      return report({ ...computed, findings: it.known }, request, words);
    },
    read: files.read,
    async write(path, text, from) {
      const result = await files.write(path, text, from);
      if (result.written) {
        own.set(path, result.file.version);
        renew([path]);
      }
      return result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Earlier years, read once: they stand in the history and in published data among the returns, never in a form. */
function pastOf(it: Held): typeof readHistory {
  return (project, release) => {
    const key = [
      project.frameworks,
      release.historyFile?.bytes,
      ...release.returnFiles.filter(({ file }) => !/\.ya?ml$/i.test(file)).map(({ bytes }) => bytes),
    ];
    const { past } = it;
    if (past && past.key.length === key.length && past.key.every((each, index) => each === key[index]))
      return past.history;
    const history = readHistory(project, release);
    it.past = { key, history };
    return history;
  };
}
