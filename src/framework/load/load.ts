import { printLocation } from "../../figures/location.ts";
import type { Files } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import type { YamlFile } from "../../yaml/parse.ts";
import { checkShape } from "../../yaml/shape.ts";
import type { Framework } from "../model.ts";
import { type Resolved, resolve } from "../resolve/resolve.ts";
import type { Surroundings } from "../resolve/resolving.ts";
import { type MergedFramework, readFrameworkFiles } from "../source/read.ts";
import { frameworkSchema } from "../source/schema.ts";
import { shownNowhere } from "./shown-nowhere.ts";

export interface Frameworks {
  /** Those that can be used, by their years. */
  readonly all: readonly Framework[];
  readonly findings: readonly Finding[];
}

interface Usable extends MergedFramework {
  readonly resolved: Resolved;
}

/** Reads every framework of a folder: source text, merged, checked for its shape, and resolved. */
export async function loadFrameworks(
  files: Files,
  folder: string,
  around: Surroundings,
): Promise<Frameworks> {
  const { merged, findings: read } = await readFrameworkFiles(files, folder);
  const findings = [...read];
  const usable: Usable[] = [];
  for (const [name, { root, yaml }] of merged) {
    const { value, findings: shape } = checkShape(yaml, frameworkSchema, "FRAMEWORK-SHAPE");
    findings.push(...shape);
    if (!value) continue;
    const resolved = resolve(value, yaml, around);
    const wrong = [...nameFindings(value.id, name, yaml), ...resolved.findings];
    findings.push(...wrong);
    if (wrong.length === 0) usable.push({ resolved, root, yaml });
  }
  usable.sort((a, b) => (a.resolved.framework.years.from < b.resolved.framework.years.from ? -1 : 1));
  const all = usable.map(({ resolved }) => resolved.framework);
  return { all, findings: [...onceEach(findings), ...overlaps(usable), ...shownNowhere(usable)] };
}

/** Releases name a framework by its id and people by its file, so the two must be one. */
function nameFindings(id: string, name: string, yaml: YamlFile): Finding[] {
  if (id === name) return [];
  return [found("FRAMEWORK-SHAPE", { what: "name", id, file: name }, { location: yaml.locate(["id"]) })];
}

/** A fault is found again in every framework that extends the file; it is told once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, location }) => {
    const key = `${code} ${location ? printLocation(location) : ""}`;
    return !told.has(key) && told.add(key);
  });
}

function overlaps(usable: readonly Usable[]): Finding[] {
  return usable.slice(1).flatMap(({ resolved: { framework }, yaml }, index) => {
    const before = usable[index]!.resolved.framework;
    if (before.years.to < framework.years.from) return [];
    const args = { earlier: before.id, later: framework.id };
    return [found("FRAMEWORK-OVERLAP", args, { location: yaml.locate(["years", "from"]) })];
  });
}
