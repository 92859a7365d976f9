import type { Finding } from "../../findings/finding.ts";
import { isRecord } from "../../yaml/data.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import { isListEdit, listEdited } from "./list-edit.ts";
import type { SourceNode } from "./tree.ts";

/** What a framework file says, merged over what it extends. */
export interface Merged {
  readonly node: SourceNode;
  readonly findings: readonly Finding[];
}

/**
 * Merges a file over a base by the rule of RFC 7396 (JSON Merge Patch): names are merged one by one, plain values and
 * lists are replaced, and null takes a name out. Beyond it, `{ add, before, after, without }` in the place of a list
 * changes the base's list (see {@link listEdited}).
 */
export function mergeOver(base: SourceNode | undefined, yaml: YamlFile): Merged {
  const findings: Finding[] = [];
  return { node: merged(base, yaml.data, yaml, [], findings), findings };
}

function merged(
  base: SourceNode | undefined,
  patch: unknown,
  yaml: YamlFile,
  path: Path,
  findings: Finding[],
): SourceNode {
  const own = (value: unknown, step: string | number, under?: SourceNode) =>
    merged(under, value, yaml, [...path, step], findings);
  if (Array.isArray(patch))
    return { yaml, path, content: patch.map((item: unknown, index) => own(item, index)) };
  if (!isRecord(patch)) return { yaml, path, content: patch };
  if (base && Array.isArray(base.content) && isListEdit(patch))
    return listEdited(base, base.content, patch, {
      yaml,
      path,
      findings,
      made: (value, steps) => merged(undefined, value, yaml, [...path, ...steps], findings),
    });
  const under = base?.content instanceof Map ? base.content : new Map<string, SourceNode>();
  const content = new Map(under);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) content.delete(name);
    else content.set(name, own(value, name, under.get(name)));
  }
  // What is merged is said by the last file that says anything of it.
  return { yaml, path, content };
}
