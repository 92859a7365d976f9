import { CannotChange } from "../../yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../../yaml/parse.ts";
import type { Desk } from "./desk.ts";

/** Why a file was not changed: it is written in a way that cannot be, or others change it all the time. */
export type NotChanged = "cannot-change" | "changing";

/** How often a file that others change at the same time is read again. */
const mostTries = 5;
/** In milliseconds: longer than a program takes that empties a file and fills it again. */
const settling = 100;

/**
 * Changes a YAML file as it stands on the disk. Where others change it at the same time theirs stays, and the change is
 * made again in what it is by then.
 *
 * @param change may throw CannotChange, and is asked again each time
 */
export async function changeFile(
  { workbench, data }: Pick<Desk, "workbench" | "data">,
  path: string,
  change: (yaml: ParsedYaml) => ParsedYaml,
): Promise<NotChanged | undefined> {
  for (let tries = 0; tries < mostTries; tries++) {
    const file = await workbench.read(path);
    if (!file) return "cannot-change";
    const changed = changedOrNot(() => change(parseYaml(data.shown(path), file.text)));
    if (!changed) {
      // An editor may be in the middle of writing it.
      await data.sharing.wait(settling);
      if ((await workbench.read(path))?.version === file.version) return "cannot-change";
      continue;
    }
    if (changed.text === file.text) return undefined;
    if ((await workbench.write(path, changed.text, file.version)).written) return undefined;
  }
  return "changing";
}

/** Undefined where a change cannot be made in a file as it is written. */
export function changedOrNot(change: () => ParsedYaml): ParsedYaml | undefined {
  try {
    return change();
  } catch (error) {
    if (error instanceof CannotChange) return undefined;
    throw error;
  }
}
