import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { isRecord } from "../../yaml/data.ts";
import type { Path, YamlFile } from "../../yaml/parse.ts";
import { dataOf, type SourceNode } from "./tree.ts";

const words = ["add", "before", "after", "without", "edits"];

/** Whether a mapping in the place of a list says how to change it. */
export function isListEdit(patch: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(patch);
  return names.length > 0 && names.every((name) => words.includes(name));
}

interface Edit {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly findings: Finding[];
  /** Makes a node of something that this file says, the steps below the place of the list. */
  made(value: unknown, steps: Path): SourceNode;
}

/**
 * A list with items added before or after another, or at its end, and items left out: `{ without: [a], add: [b],
 * before: c }`, or several of these under `edits`. An item is named by what it is: a word, the cell of a column, the
 * table or chart of a block.
 */
export function listEdited(
  base: SourceNode,
  items: readonly SourceNode[],
  patch: Readonly<Record<string, unknown>>,
  edit: Edit,
): SourceNode {
  const several = patch["edits"];
  const edits = Array.isArray(several) ? several.filter(isRecord) : [patch];
  let content = items;
  for (const [index, each] of edits.entries()) {
    const steps = Array.isArray(several) ? ["edits", index] : [];
    content = edited(content, each, steps, edit);
  }
  return { yaml: base.yaml, path: base.path, content };
}

function edited(
  items: readonly SourceNode[],
  patch: Readonly<Record<string, unknown>>,
  steps: Path,
  { yaml, path, findings, made }: Edit,
): readonly SourceNode[] {
  const at = (...more: Path) => [...path, ...steps, ...more];
  const indexOf = (name: unknown, where: Path): number => {
    const same = items.flatMap((item, index) => (nameOf(item) === name ? [index] : []));
    if (same.length === 1) return same[0]!;
    findings.push(
      found(
        "FRAMEWORK-EXTENDS",
        { what: "list-item", item: String(name), times: same.length, known: [...new Set(items.map(nameOf))] },
        { location: yaml.locate(where) },
      ),
    );
    return -1;
  };
  const without = Array.isArray(patch["without"]) ? patch["without"] : [];
  const out = new Set(without.map((name, index) => indexOf(name, at("without", index))));
  const added = Array.isArray(patch["add"]) ? patch["add"] : [];
  const nodes = added.map((item: unknown, index) => made(item, [...steps, "add", index]));
  const [side, anchor] = "before" in patch ? [0, patch["before"]] : [1, patch["after"]];
  const place =
    anchor === undefined ? items.length : indexOf(anchor, at(side === 0 ? "before" : "after")) + side;
  return [...items.slice(0, Math.max(place, 0)), ...nodes, ...items.slice(Math.max(place, 0))].filter(
    (item) => !out.has(items.indexOf(item)),
  );
}

/** What an item of a list is called: itself, its cell (with its view), or what its block shows. */
function nameOf(item: SourceNode): string {
  const data = dataOf(item);
  if (!isRecord(data)) return String(data);
  if (typeof data["cell"] === "string")
    return typeof data["view"] === "string" ? `${data["cell"]} ${data["view"]}` : data["cell"];
  const [name, value] = Object.entries(data)[0] ?? ["", ""];
  return typeof value === "string" ? value : name;
}
