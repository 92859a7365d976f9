import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** The stages from the bottom to the top; each imports from those above it in this list, never the other way. */
const stages = [
  "caches",
  "figures",
  "methods",
  "findings",
  "words",
  "files",
  "typography",
  "yaml",
  "csv",
  "workbook",
  "framework",
  "reference",
  "narrative",
  "releases",
  "returns",
  "statistics",
  "checks",
  "publication",
  "status",
  "questions",
  "report",
  "charts",
  "render",
  "pipeline.ts",
  "publish",
  "verify",
  "trace",
  "desk",
  "commands",
  "cli.ts",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

const imports: ReadonlyMap<string, readonly string[]> = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1]!);
  return found.map((path) => relative(source, resolve(source, dirname(file), path)));
}

function stageOf(path: string): number {
  return stages.indexOf(path.split("/")[0]!);
}

/** Which folders import from which, nested ones too; what stands at the top imports from all. */
function folders(): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const from = dirname(file);
    const to = targets.map(dirname).filter((folder) => folder !== from && folder !== ".");
    if (from !== ".") edges.set(from, [...(edges.get(from) ?? []), ...to]);
  }
  return edges;
}

/** Every way round that leads back to where it began. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    if (way.includes(node)) found.push([...way.slice(way.indexOf(node)), node].join(" > "));
    if (way.includes(node) || done.has(node)) return;
    way.push(node);
    for (const next of edges.get(node) ?? []) visit(next);
    way.pop();
    done.add(node);
  };
  for (const node of edges.keys()) visit(node);
  return found;
}

describe("the folders of src", () => {
  it("are the stages and nothing else", () => {
    expect(files.filter((file) => stageOf(file) < 0)).toEqual([]);
  });

  it("import downwards only", () => {
    const upwards = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => stageOf(target) > stageOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("have no circle of files, and none of folders, however deep they lie", () => {
    expect(circles(imports)).toEqual([]);
    expect(circles(folders())).toEqual([]);
  });

  it("would be told of a circle", () => {
    const edges = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(circles(edges)).toEqual(["a > b > c > a"]);
  });

  it("keep HTML and PDF from each other", () => {
    const across = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => /^render\/(html|pdf)/.exec(file) && /^render\/(html|pdf)/.exec(target))
        .filter((target) => target.split("/")[1] !== file.split("/")[1]),
    );
    expect(across).toEqual([]);
  });

  it("take the language that they are given: only the command line chooses one", () => {
    const choosing = [...imports].filter(([, targets]) => targets.includes("words/english/english.ts"));
    expect(choosing.map(([file]) => file)).toEqual(["cli.ts"]);
  });

  it("reach the disk through the files module; the font and the program's own folder are part of the program", () => {
    const reaching = files.filter((file) => /from "node:fs/.test(readFileSync(join(source, file), "utf8")));
    expect(reaching.sort()).toEqual([
      "cli.ts",
      "files/disk.ts",
      "files/replace-expected.ts",
      "files/this-process.ts",
      "typography/font.ts",
    ]);
  });
});
