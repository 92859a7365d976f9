import { agencies } from "../../returns/return.ts";
import { isRecord } from "../../yaml/data.ts";
import { withoutValue, withValue } from "../../yaml/edit.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import type { SentSignOff } from "./sent.ts";

/**
 * A return with its status and its signatures, and all else as it stands there. An agency of which neither name nor post
 * is given has not signed, and stands there no more.
 *
 * @throws CannotChange where the file cannot be changed without losing something
 */
export function signed(yaml: ParsedYaml, sent: SentSignOff): ParsedYaml {
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
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), data);
}
