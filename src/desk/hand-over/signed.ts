import { isSigned } from "../../checks/sign-off.ts";
import { agencies } from "../../returns/return.ts";
import { statusSchema } from "../../returns/yaml/envelope.ts";
import { isRecord } from "../../yaml/data.ts";
import { withoutValue, withValue } from "../../yaml/edit.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import type { SentSignOff, SignOff } from "./sent.ts";

/** A part of what is signed. */
export type SignOffPart = keyof SignOff;

const parts: readonly SignOffPart[] = ["status", ...agencies];

/**
 * What somebody has changed on a page, and somebody else in the file meanwhile, to something else: neither may be written
 * over the other in silence.
 *
 * @param stands what the file says
 */
export function changedByOthers({ now, was }: SentSignOff, stands: SignOff): readonly SignOffPart[] {
  return parts.filter((part) => {
    const [mine, before, theirs] = [now[part], was[part], stands[part]].map((each) => JSON.stringify(each));
    return mine !== before && theirs !== before && theirs !== mine;
  });
}

/**
 * The status and the signatures as a file says them, blank where nobody has signed.
 *
 * @param status where the file has none
 */
export function signOffIn(yaml: ParsedYaml, status: SignOff["status"]): SignOff {
  const of = (agency: string) => {
    const name = textAt(yaml.data, ["sign-off", agency, "name"]);
    const post = textAt(yaml.data, ["sign-off", agency, "post"]);
    return isSigned({ name, post }) ? { name, post } : { name: "", post: "" };
  };
  const written = statusSchema.safeParse(valueAt(yaml.data, ["status"]));
  return {
    status: written.success ? written.data : status,
    police: of("police"),
    probation: of("probation"),
    prisons: of("prisons"),
  };
}

/**
 * A return with what somebody has changed of its status and its signatures, and all else as it stands there. An agency of
 * which neither name nor post is given has not signed, and stands there no more.
 *
 * @throws CannotChange where the file cannot be changed without losing something
 */
export function signed(yaml: ParsedYaml, { now, was }: SentSignOff): ParsedYaml {
  let changed = yaml;
  const set = (path: readonly string[], value: string) => {
    if (valueAt(changed.data, path) !== value) changed = withValue(changed, path, value);
  };
  if (now.status !== was.status) set(["status"], now.status);
  for (const agency of agencies) {
    const { name, post } = now[agency];
    if (name === was[agency].name && post === was[agency].post) continue;
    if (name === "" && post === "") changed = withoutValue(changed, ["sign-off", agency]);
    else if (isRecord(valueAt(changed.data, ["sign-off", agency]))) {
      set(["sign-off", agency, "name"], name);
      set(["sign-off", agency, "post"], post);
    } else changed = withValue(changed, ["sign-off", agency], { name, post });
  }
  return changed;
}

function textAt(data: unknown, path: readonly string[]): string {
  const value = valueAt(data, path);
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), data);
}
