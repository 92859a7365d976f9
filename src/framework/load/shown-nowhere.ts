import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { Resolved } from "../resolve/resolve.ts";
import { nodeAt, type SourceNode } from "../source/tree.ts";

/**
 * Definitions that no report shows: not that of the framework in which they stand, nor of any that extends it. What
 * a later framework no longer shows of an earlier one is no fault of either.
 */
export function shownNowhere(
  frameworks: readonly { readonly resolved: Resolved; readonly root: SourceNode }[],
): Finding[] {
  const nowhere = new Map<string, Finding>();
  const shown = new Set<string>();
  for (const { resolved, root } of frameworks) {
    for (const definition of resolved.definitions) {
      const { what, id, path } = definition;
      const { node } = nodeAt(root, path);
      const origin = [node.yaml.file, ...node.path].join("\n");
      if (definition.shown) shown.add(origin);
      else if (!nowhere.has(origin))
        nowhere.set(
          origin,
          found("FRAMEWORK-UNUSED", { what, id }, { location: node.yaml.locate(node.path, "key") }),
        );
    }
  }
  return [...nowhere].flatMap(([origin, finding]) => (shown.has(origin) ? [] : [finding]));
}
