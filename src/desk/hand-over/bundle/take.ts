import { systemFault } from "../../../files/system-fault.ts";
import type { Stopped } from "../../../words/desk/bundle-words.ts";
import type { Desk } from "../../context/desk.ts";
import { inTurn } from "../../context/in-turn.ts";
import { freePath, takenOverFolder } from "../../return/keep-sent.ts";
import { versionOf } from "../../workbench/versions.ts";
import type { Change } from "./changes.ts";

/** What became of a bundle: the names of files, as far as it came. */
export interface Taken {
  readonly written: readonly string[];
  /** How many files were kept that stood here before. */
  readonly kept: number;
  readonly notWritten: readonly string[];
  /** Why it stopped before its end. */
  readonly stopped?: Stopped;
}

/**
 * Writes the files of a bundle, each in place of the version that it was compared with, the return last. What stood there
 * is kept first, so that whatever stops in between, nothing is lost. It stops at the first file that somebody else has
 * changed or that cannot be written.
 */
export function take(desk: Desk, release: string, changes: readonly Change[]): Promise<Taken> {
  return inTurn(desk.data, () => takeAll(desk, release, changes));
}

async function takeAll(desk: Desk, release: string, changes: readonly Change[]): Promise<Taken> {
  const due = [...changes].filter(isDue).sort((one, other) => orderOf(one) - orderOf(other));
  const written: string[] = [];
  let kept = 0;
  for (const [index, change] of due.entries()) {
    const stopped = await takeOne(desk, release, change);
    if (stopped) return { written, kept, stopped, notWritten: due.slice(index).map(({ name }) => name) };
    if (change.here) kept += 1;
    if (change.file) written.push(change.name);
  }
  return { written, kept, notWritten: [] };
}

/** Whether anything is done to a file. */
export function isDue({ what }: Pick<Change, "what">): boolean {
  return what === "new" || what === "differs" || what === "replaced";
}

/** Pictures, texts that show them, the return; last the files that it takes the place of, so that no figure is without one. */
function orderOf({ file }: Change): number {
  if (!file) return 3;
  return { picture: 0, text: 1, workbook: 1, return: 2 }[file.part];
}

async function takeOne(desk: Desk, release: string, change: Change): Promise<Stopped | undefined> {
  const { data, workbench } = desk;
  const { path, here, file, name } = change;
  const changed = { what: "changed", file: name } as const;
  try {
    if (!here) {
      const made = file && (await workbench.write(path, file.bytes, undefined));
      return made?.written ? undefined : changed;
    }
    const bytes = await data.readBytes(path);
    if (!bytes || versionOf(bytes) !== here.version) return changed;
    const kept = await freePath(data, ...keptAt(release, path));
    if (!file) {
      await data.move(path, kept);
      return undefined;
    }
    await data.write(kept, bytes);
    const result = await workbench.write(path, file.bytes, here.version);
    if (result.written) return undefined;
    await data.remove(kept);
    return changed;
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    const { problem, remedy } = desk.words.faults[fault];
    return { what: "disk", why: `${data.shown(path)}: ${problem}. ${remedy}` };
  }
}

/** The folder and the name by which a file is kept: returns as they are when they are taken over, texts by their author. */
function keptAt(release: string, path: string): [folder: string, name: string] {
  const [, , part = "", ...below] = path.split("/");
  const name = below.pop()!;
  return [[takenOverFolder(release), ...(part === "returns" ? [] : [part, ...below])].join("/"), name];
}
