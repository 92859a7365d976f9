import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path } from "./yaml-file.ts";

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pair of a name; looked up in an index, because a file made to do harm has many thousands of names. */
function pairOf(map: YAMLMap, name: string): Pair | undefined {
  let index = pairs.get(map);
  if (!index) {
    index = new Map(map.items.map((item) => [String(isScalar(item.key) ? item.key.value : item.key), item]));
    pairs.set(map, index);
  }
  return index.get(name);
}

/** The value that a path leads to; undefined where it leads to nothing. */
export function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, String(step))?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The node that a path leads to, or the nearest one above; `part` says whether the name or the value is wanted. */
export function nearest(document: Document, path: Path, part: "key" | "value"): Node | undefined {
  let node: unknown = document.contents;
  let result: Node | undefined = isNode(node) ? node : undefined;
  for (const [index, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      next = pair?.value;
      const last = index === path.length - 1;
      if (pair && isNode(pair.key) && ((last && part === "key") || !isNode(next))) result = pair.key;
      else if (isNode(next)) result = last || isScalar(next) ? next : (pair?.key as Node);
      else return result;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) result = next;
    }
    if (next === undefined || next === null) return result;
    node = next;
  }
  return result;
}
