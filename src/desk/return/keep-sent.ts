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
  await data.move(path, await freePath(desk, release.id, path.replace(/^.*\//, "")));
  return undefined;
}

async function freePath({ data }: Desk, release: string, name: string): Promise<string> {
  const folder = `releases/${release}/taken-over`;
  const taken = new Set((await data.list(folder)).map((each) => each.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(\.[^.]*)?$/, `-${number}$1`);
    if (!taken.has(free.toLowerCase())) return `${folder}/${free}`;
  }
}
