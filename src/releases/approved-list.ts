import * as z from "zod";
import { digestOf } from "../files/digest.ts";
import type { Files } from "../files/files.ts";
import { parseJson } from "../files/json.ts";
import type { InputDigests } from "./input-files.ts";

/** The folder of a release with the lists of files that approvals were given for. */
const folder = "approved";

const listSchema = z.record(z.string().max(1000), z.string().regex(/^[0-9a-f]{64}$/));

/** Where the list with a digest is kept. */
export function approvedListPath(release: string, sha256: string): string {
  return `releases/${release}/${folder}/${sha256}.json`;
}

/**
 * The files that an approval was given for, by the digest of their list; undefined where the list is not there any more
 * or is not the one that was approved: then it is not known which file has changed.
 */
export async function approvedList(
  data: Files,
  release: string,
  sha256: string,
): Promise<InputDigests | undefined> {
  const text = await data.readText(approvedListPath(release, sha256));
  if (text === undefined || digestOf(text) !== sha256) return undefined;
  const parsed = listSchema.safeParse(parseJson(text)?.value);
  return parsed.success ? new Map(Object.entries(parsed.data)) : undefined;
}

/** The files that are not the same in two lists, added and taken out too, in order. */
export function changedInputs(before: InputDigests, now: InputDigests): string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).sort();
}
