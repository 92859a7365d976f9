import type { Files } from "../../files/files.ts";
import { isStray } from "../../files/stray.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { yamlCharacterFindings } from "../../yaml/characters.ts";
import { isRecord } from "../../yaml/data.ts";
import { parseYaml, type YamlFile } from "../../yaml/parse.ts";
import { mergeOver } from "./merge.ts";
import { mergedFile, type SourceNode } from "./tree.ts";

/** Every framework file of a folder, each merged over those that it extends. */
export interface FrameworkFiles {
  /** By the name of the file without its ending. */
  readonly merged: ReadonlyMap<string, MergedFramework>;
  readonly findings: readonly Finding[];
}

/** One framework, merged: as values that know who says them, and as a file that can be read. */
export interface MergedFramework {
  readonly root: SourceNode;
  readonly yaml: YamlFile;
}

const ending = ".yaml";

export async function readFrameworkFiles(files: Files, folder: string): Promise<FrameworkFiles> {
  const entries = await files.list(folder);
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith(ending) && !isStray(name));
  const yamls = new Map<string, YamlFile>();
  const texts = await Promise.all(names.map((name) => files.readText(`${folder}/${name}`)));
  for (const [index, name] of names.entries())
    yamls.set(name.slice(0, -ending.length), parseYaml(files.shown(`${folder}/${name}`), texts[index] ?? ""));
  const all = [...yamls.values()];
  const findings = [...all.flatMap((yaml) => yaml.findings), ...all.flatMap(yamlCharacterFindings)];
  if (findings.length > 0) return { merged: new Map(), findings };
  return mergeAll(yamls);
}

/** Merges each file over its base, which is merged once however many files extend it. */
function mergeAll(yamls: ReadonlyMap<string, YamlFile>): FrameworkFiles {
  const findings: Finding[] = [];
  const nodes = new Map<string, SourceNode>();
  const nodeOf = (name: string): SourceNode => {
    const known = nodes.get(name);
    if (known) return known;
    const yaml = yamls.get(name)!;
    const base = baseOf(yaml);
    const made = mergeOver(base === undefined ? undefined : nodeOf(base), yaml);
    findings.push(...made.findings);
    nodes.set(name, made.node);
    return made.node;
  };
  const merged = new Map<string, MergedFramework>();
  for (const name of yamls.keys()) {
    const fault = chainFault(yamls, name);
    if (fault) findings.push(fault);
    else {
      const root = withoutBase(nodeOf(name));
      merged.set(name, { root, yaml: mergedFile(root) });
    }
  }
  return { merged, findings };
}

function baseOf({ data }: YamlFile): string | undefined {
  return isRecord(data) && typeof data["extends"] === "string" ? data["extends"] : undefined;
}

/** What is wrong with the chain of files that one extends: a file that is not there, or a circle. */
function chainFault(yamls: ReadonlyMap<string, YamlFile>, name: string): Finding | undefined {
  const seen = new Set([name]);
  let yaml = yamls.get(name)!;
  for (let next = baseOf(yaml); next !== undefined; next = baseOf(yaml)) {
    const base = yamls.get(next);
    if (!base || seen.has(next)) {
      const args = { what: base ? "itself" : "not-there", framework: next } as const;
      return found("FRAMEWORK-EXTENDS", args, { location: yaml.locate(["extends"]) });
    }
    seen.add(next);
    yaml = base;
  }
  return undefined;
}

/** What a file extends is of no more use once it is merged, and no part of a framework. */
function withoutBase(node: SourceNode): SourceNode {
  if (!(node.content instanceof Map)) return node;
  const content = new Map(node.content as ReadonlyMap<string, SourceNode>);
  content.delete("extends");
  return { ...node, content };
}
