import { found } from "../../findings/found.ts";
import { isRecord } from "../../yaml/data.ts";
import type { Path } from "../../yaml/parse.ts";
import type { Slot, Template } from "../layout.ts";
import type { Resolving } from "./resolving.ts";

const slots: readonly Slot[] = ["place", "year", "snapshot", "flow"];
const inBraces = /\{([^{}]*)\}/g;

/** Words with what a report fills in; a name in braces that nothing is known of becomes a finding. */
export function templateOf(
  at: Resolving,
  words: string,
  path: Path,
  known: readonly Slot[] = slots,
): Template {
  const parts: (string | { slot: Slot })[] = [];
  let end = 0;
  for (const match of words.matchAll(inBraces)) {
    const slot = known.find((each) => each === match[1]);
    if (!slot) {
      unfilled(at, match[1]!, path, known);
      continue;
    }
    parts.push(words.slice(end, match.index), { slot });
    end = match.index + match[0].length;
  }
  parts.push(words.slice(end));
  return parts.filter((part) => part !== "");
}

/**
 * Checks that words in braces stand only where a report fills them in; elsewhere they would be printed as they are.
 * Takes the paths of the words that are filled in, which are checked where they are read.
 */
export function checkBraces(at: Resolving): void {
  for (const { path, text } of textsIn(at.source, [])) {
    if (isFilledIn(path)) continue;
    for (const match of text.matchAll(inBraces)) unfilled(at, match[1]!, path, []);
  }
}

function isFilledIn([part, , last, ...more]: Path): boolean {
  if (more.length > 0) return false;
  return (
    ((part === "tables" || part === "charts") && last === "subtitle") ||
    (part === "reports" && last === "title")
  );
}

function unfilled(at: Resolving, name: string, path: Path, known: readonly Slot[]): void {
  at.findings.push(found("FRAMEWORK-PLACEHOLDER", { name, known }, { location: at.yaml.locate(path) }));
}

function textsIn(value: unknown, path: Path): { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}
