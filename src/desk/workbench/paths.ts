import { PathOutside } from "../../files/files.ts";
import { isStray } from "../../files/stray.ts";
import { isRecord } from "../../releases/read-paths.ts";

/**
 * A path below the folder of data, where people write: returns, texts and records of a release, and release.yaml.
 *
 * @throws PathOutside where it leads anywhere else
 */
export function pathOfWork(path: string): string {
  const [top, release = "", part = "", ...below] = path.split("/");
  const depth = { returns: 1, narrative: 2 }[part] ?? 0;
  const within = below.length === depth;
  const known = /^(?:returns|narrative|release\.yaml)$/.test(part) || isRecord(path);
  const parts = [release, part, ...below];
  if (top !== "releases" || !known || !within || parts.some(isNoName) || path.includes("\\"))
    throw new PathOutside(path);
  return path;
}

/** The release that a path belongs to; undefined of what all releases share. */
export function releaseOf(path: string): string | undefined {
  const [top, release] = path.split("/");
  return top === "releases" ? release : undefined;
}

/** What is no name of a file that somebody wrote: a way up, a hidden file, one that an editor leaves behind. */
function isNoName(name: string): boolean {
  return name === "" || isStray(name) || name.includes("\0");
}

/** The part of a release that a path belongs to, `returns`, and the names below it. */
export function partOf(path: string): { readonly part: string; readonly below: readonly string[] } {
  const [, , part = "", ...below] = path.split("/");
  return { part, below };
}
