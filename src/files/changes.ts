import { type Files, PathOutside } from "./files.ts";
import { isStray } from "./stray.ts";
import { systemFault } from "./system-fault.ts";

/** A file that is not as it was. */
export interface Change {
  readonly path: string;
  readonly what: "new" | "changed" | "gone";
}

/** How changes are waited for. */
export interface Pace {
  /** Resolves after that time, or as soon as the signal is given; it never rejects. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks; after a minute in which nothing happened, and until a save of several steps is over. */
const times = { usual: 500, idle: 2000, settle: 250 } as const;
const looksUntilIdle = 120;
/** A file that is written all the time is told of nevertheless, after so many looks. */
const longestSettling = 20;
/** Links can lead in a circle. */
const deepest = 8;

/** Notices changes from when it was made on. */
export interface Watch {
  /** The next changes, once nothing more is written; undefined when the waiting was ended. */
  next(): Promise<readonly Change[] | undefined>;
}

/**
 * Looks again and again at names, sizes and times of files. What systems tell of changes by themselves is not used: it
 * is not told on network drives, and Node 20 on Linux says nothing more of a file once another was put in its place,
 * which is how most programs save. What cannot be looked at for a moment is taken to be as it was.
 *
 * @param isWatched whether a file, or anything in a folder, is looked at
 */
export async function watchFiles(
  files: Pick<Files, "list" | "stamp">,
  isWatched: (path: string) => boolean,
  { wait, signal }: Pace,
): Promise<Watch> {
  let known: Snapshot = await look(files, isWatched, new Map());

  /** What is there once two looks after each other see the same. */
  async function settled(first: Snapshot): Promise<Snapshot> {
    let last = first;
    for (let looks = 0; looks < longestSettling && !signal.aborted; looks++) {
      await wait(times.settle);
      const now = await look(files, isWatched, last);
      if (changesBetween(last, now).length === 0) return now;
      last = now;
    }
    return last;
  }

  return {
    async next() {
      for (let looks = 0; ; looks++) {
        await wait(looks < looksUntilIdle ? times.usual : times.idle);
        if (signal.aborted) return undefined;
        const now = await look(files, isWatched, known);
        if (changesBetween(known, now).length === 0) continue;
        const after = await settled(now);
        if (signal.aborted) return undefined;
        const changes = changesBetween(known, after);
        known = after;
        // A file that came and went is no change.
        if (changes.length > 0) return changes;
      }
    },
  };
}

/** What a file was like, by its path. */
type Snapshot = ReadonlyMap<string, string>;

async function look(
  files: Pick<Files, "list" | "stamp">,
  isWatched: (path: string) => boolean,
  before: Snapshot,
): Promise<Snapshot> {
  const seen = new Map<string, string>();
  const keep = (path: string) => {
    for (const [known, state] of before)
      if (known === path || known.startsWith(`${path}/`)) seen.set(known, state);
  };
  async function lookInto(folder: string, depth: number): Promise<void> {
    const entries = await orUnknown(() => files.list(folder, true));
    if (!entries) return keep(folder);
    for (const { name, kind, stamp: known } of entries) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (isStray(name) || !isWatched(path) || kind === "special") continue;
      if (kind === "folder") {
        if (depth < deepest) await lookInto(path, depth + 1);
        continue;
      }
      const stamp = known ?? (await orUnknown(() => files.stamp(path)));
      if (stamp) seen.set(path, `${stamp.size} ${stamp.modified.getTime()}`);
      // There is no file any more, or a link leads to a folder.
      else if (stamp === null)
        await (kind === "link" && depth < deepest ? lookInto(path, depth + 1) : undefined);
      else keep(path);
    }
  }
  await lookInto("", 0);
  return seen;
}

/** What there is, null where there is nothing; undefined where it cannot be looked at. */
async function orUnknown<T>(asked: () => Promise<T | undefined>): Promise<T | null | undefined> {
  try {
    return (await asked()) ?? null;
  } catch (error) {
    if (systemFault(error) === undefined && !(error instanceof PathOutside)) throw error;
    return undefined;
  }
}

/** What differs, in the order of paths. */
function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = [];
  for (const [path, state] of after) {
    const old = before.get(path);
    if (old !== state) changes.push({ path, what: old === undefined ? "new" : "changed" });
  }
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, what: "gone" });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}
