import type { Year } from "../figures/year.ts";
import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { printLocation, type TextLocation } from "../findings/location.ts";

import { yamlCharacterFindings } from "../yaml/characters.ts";
import { parseYaml, type YamlFile } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { chartFindings } from "./charts-shown.ts";
import { layoutFindings } from "./layout.ts";
import { isRecord, mergePatch } from "./merge.ts";
import { placeholderFindings } from "./placeholders.ts";
import { referenceFindings } from "./references.ts";
import { type Framework, frameworkSchema } from "./schema.ts";

export interface Frameworks {
  readonly all: readonly Framework[];
  readonly findings: readonly Finding[];
}

/** Reads every framework of a folder, each merged over the one that it extends. */
export async function loadFrameworks(files: Files, folder: string): Promise<Frameworks> {
  const names = (await files.list(folder)).map(({ name }) => name).filter((name) => name.endsWith(".yaml"));
  const texts = await Promise.all(names.map((name) => files.readText(`${folder}/${name}`)));
  const yamls = new Map<string, YamlFile>();
  const unprintable: Finding[] = [];
  for (const [index, name] of names.entries()) {
    const file = files.shown(`${folder}/${name}`);
    const text = texts[index] ?? "";
    yamls.set(name.slice(0, -".yaml".length), parseYaml(file, text));
    unprintable.push(...yamlCharacterFindings(yamls.get(name.slice(0, -".yaml".length))!));
  }
  const all: Framework[] = [];
  const findings: Finding[] = [...[...yamls.values()].flatMap((yaml) => yaml.findings), ...unprintable];
  if (findings.length > 0) return { all, findings };
  const sources = new Map<Framework, YamlFile>();
  for (const id of yamls.keys()) {
    const chain = extendsChain(yamls, id);
    if ("code" in chain) {
      findings.push(chain);
      continue;
    }
    const merged = mergedFile(chain);
    const { value, findings: shape } = checkShape(merged, frameworkSchema, "FRAMEWORK-SHAPE");
    const wrong = value ? [...nameFindings(value, id, merged), ...contentFindings(value, merged)] : shape;
    findings.push(...wrong);
    if (value && wrong.length === 0) sources.set(value, merged);
  }
  all.push(...[...sources.keys()].sort((a, b) => (a.years.from < b.years.from ? -1 : 1)));
  return { all, findings: [...onceEach(findings), ...overlaps(all, sources)] };
}

/** What is wrong with a framework that has the right shape. */
function contentFindings(framework: Framework, yaml: YamlFile): Finding[] {
  const names = referenceFindings(framework, yaml);
  const words = placeholderFindings(framework, yaml);
  // Whether things go together can only be said of things that are there.
  if (names.length > 0) return [...names, ...words];
  return [...layoutFindings(framework, yaml), ...chartFindings(framework, yaml), ...words];
}

/** Releases name a framework by its id and people by its file, so the two must be one. */
function nameFindings(framework: Framework, name: string, yaml: YamlFile): Finding[] {
  if (framework.id === name) return [];
  return [
    found(
      "FRAMEWORK-SHAPE",
      { what: "name", id: framework.id, file: name },
      { location: yaml.locate(["id"]) },
    ),
  ];
}

/** A fault is found again in every framework that extends the file; it is told once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, location }) => {
    const key = `${code} ${location ? printLocation(location) : ""}`;
    return !told.has(key) && told.add(key);
  });
}

/** The framework in whose span a year lies. */
export function frameworkOf(frameworks: readonly Framework[], year: Year): Framework | undefined {
  return frameworks.find((each) => each.years.from <= year && year <= each.years.to);
}

/** The files from the first ancestor to the one asked for. */
function extendsChain(yamls: ReadonlyMap<string, YamlFile>, id: string): YamlFile[] | Finding {
  const chain: YamlFile[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined; ) {
    const yaml = yamls.get(next);
    const location = chain[0]?.locate(["extends"]);
    if (!yaml || seen.has(next)) {
      return found(
        "FRAMEWORK-EXTENDS",
        {
          problem: yaml ? `'${next}' extends itself.` : `There is no framework '${next}' to extend.`,
          remedy: "Name a framework file beside this one, without its ending.",
        },
        { ...(location && { location }) },
      );
    }
    seen.add(next);
    chain.unshift(yaml);
    const data: unknown = yaml.data;
    next = isRecord(data) && typeof data["extends"] === "string" ? data["extends"] : undefined;
  }
  return chain;
}

/** One file made of a chain: the data merged, places in the last file that says anything about them. */
function mergedFile(chain: readonly YamlFile[]): YamlFile {
  const last = chain.at(-1)!;
  const data = chain.reduce<unknown>((merged, yaml) => mergePatch(merged, yaml.data), {});
  if (isRecord(data)) delete data["extends"];
  return {
    file: last.file,
    data,
    findings: [],
    locate(path, part): TextLocation {
      const saying = chain.findLast((yaml) => has(yaml.data, path)) ?? last;
      return saying.locate(path, part);
    },
    written: (path) => chain.findLast((yaml) => has(yaml.data, path))?.written(path),
  };
}

function has(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !(step in value)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
}

function overlaps(all: readonly Framework[], sources: ReadonlyMap<Framework, YamlFile>): Finding[] {
  return all.slice(1).flatMap((framework, index) => {
    const before = all[index]!;
    if (before.years.to < framework.years.from) return [];
    return [
      found(
        "FRAMEWORK-OVERLAP",
        {
          problem: `The years of '${before.id}' and '${framework.id}' overlap.`,
          remedy: "Let every reporting year belong to one framework.",
        },
        { location: sources.get(framework)!.locate(["years", "from"]) },
      ),
    ];
  });
}
