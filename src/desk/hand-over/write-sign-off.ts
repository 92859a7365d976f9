import { agencies } from "../../returns/return.ts";
import { isRecord } from "../../yaml/data.ts";
import { CannotChange, withoutValue, withValue } from "../../yaml/edit.ts";
import { type ParsedYaml, parseYaml } from "../../yaml/parse.ts";
import type { Desk } from "../context/desk.ts";
import type { SentSignOff } from "./sent.ts";

/** Why signatures were not written. */
export type NotWritten = "cannot-change" | "changing";

/**
 * Writes the status and the signatures into a return, and leaves all else as it stands there. An agency of which neither
 * name nor post is given has not signed, and stands there no more.
 */
export async function writeSignOff(
  { workbench, data }: Desk,
  path: string,
  sent: SentSignOff,
): Promise<NotWritten | undefined> {
  for (let tries = 0; tries < 5; tries++) {
    const file = await workbench.read(path);
    if (!file) return "cannot-change";
    const changed = signed(parseYaml(data.shown(path), file.text), sent);
    if (!changed) return "cannot-change";
    if (changed.text === file.text) return undefined;
    if ((await workbench.write(path, changed.text, file.version)).written) return undefined;
  }
  return "changing";
}

function signed(yaml: ParsedYaml, sent: SentSignOff): ParsedYaml | undefined {
  try {
    let changed = yaml;
    const set = (path: readonly string[], value: string) => {
      if (valueAt(changed.data, path) !== value) changed = withValue(changed, path, value);
    };
    set(["status"], sent.status);
    for (const agency of agencies) {
      const { name, post } = sent[agency];
      if (name === "" && post === "") changed = withoutValue(changed, ["sign-off", agency]);
      else if (isRecord(valueAt(changed.data, ["sign-off", agency]))) {
        set(["sign-off", agency, "name"], name);
        set(["sign-off", agency, "post"], post);
      } else changed = withValue(changed, ["sign-off", agency], { name, post });
    }
    return changed;
  } catch (error) {
    if (error instanceof CannotChange) return undefined;
    throw error;
  }
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), data);
}
