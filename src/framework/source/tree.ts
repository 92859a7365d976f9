import type { Path, YamlFile } from "../../yaml/parse.ts";

/** A value of a merged framework, with the file that says it and where in that file. */
export interface SourceNode {
  readonly yaml: YamlFile;
  readonly path: Path;
  /** A plain value, a list, or values by name. */
  readonly content: unknown | readonly SourceNode[] | ReadonlyMap<string, SourceNode>;
}

/** The data of a node, without where they come from. */
export function dataOf(node: SourceNode): unknown {
  const { content } = node;
  if (Array.isArray(content)) return (content as readonly SourceNode[]).map(dataOf);
  if (!(content instanceof Map)) return content;
  const entries = [...(content as ReadonlyMap<string, SourceNode>)];
  return Object.fromEntries(entries.map(([name, each]) => [name, dataOf(each)]));
}

/** The node that a path leads to, or the nearest one above, and whether the whole path was there. */
export function nodeAt(root: SourceNode, path: Path): { readonly node: SourceNode; readonly rest: Path } {
  let node = root;
  for (const [index, step] of path.entries()) {
    const { content } = node;
    const next =
      content instanceof Map
        ? (content as ReadonlyMap<string, SourceNode>).get(String(step))
        : Array.isArray(content)
          ? (content as readonly SourceNode[])[Number(step)]
          : undefined;
    if (!next) return { node, rest: path.slice(index) };
    node = next;
  }
  return { node, rest: [] };
}

/** A merged framework as a file that can say where each of its values stands, in whichever file says it. */
export function mergedFile(root: SourceNode): YamlFile {
  return {
    ...root.yaml,
    data: dataOf(root),
    findings: [],
    locate(path, part) {
      const { node, rest } = nodeAt(root, path);
      return node.yaml.locate([...node.path, ...rest], part);
    },
    written(path) {
      const { node, rest } = nodeAt(root, path);
      return rest.length > 0 ? undefined : node.yaml.written(node.path);
    },
  };
}
