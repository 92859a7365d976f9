import type { Files } from "../../files/files.ts";
import type { Desk } from "../context/desk.ts";
import { type CheckedReturn, returnsFolder } from "./place.ts";
import { takenOver } from "./take-over.ts";

/**
 * Writes what was sent in another format as YAML, and keeps the file that was sent where it is not read. The result says
 * why nothing was changed.
 */
export async function takeOver(desk: Desk, place: CheckedReturn): Promise<string | undefined> {
  const { data, workbench, words } = desk;
  const { path, release, area, alone } = place;
  const { refused, readOnly } = words.desk.return;
  if (path === undefined) return refused.takeOver;
  if (!alone) return readOnly.several;
  const text = takenOver(desk, place);
  if (text === undefined) return refused.takeOver;
  const own = `${returnsFolder(release.id)}/${area.slug}.yaml`;
  const written = await workbench.write(own, text, undefined);
  if (!written.written) return refused.changing;
  // Written before the other is moved: whatever stops in between, no figure is without a file.
  await data.move(path, await freePath(data, takenOverFolder(release.id), path.replace(/^.*\//, "")));
  return undefined;
}

/** Where files are kept in place of which others are read now. Nothing in it is read. */
export function takenOverFolder(release: string): string {
  return `releases/${release}/taken-over`;
}

/** A path in a folder where no file is, by the name that one had, with a number where that is taken. */
export async function freePath(data: Pick<Files, "list">, folder: string, name: string): Promise<string> {
  const taken = new Set((await data.list(folder)).map((each) => each.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(\.[^.]*)?$/, `-${number}$1`);
    if (!taken.has(free.toLowerCase())) return `${folder}/${free}`;
  }
}
