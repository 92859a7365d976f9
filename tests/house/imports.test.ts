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
  "framework",
  "reference",
  "narrative",
  "releases",
  "returns",
  "statistics",
  "checks",
  "report",
  "charts",
  "render",
  "pipeline.ts",
  "publish",
  "commands",
  "cli.ts",
];

const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

function stageOf(path: string): number {
  return stages.indexOf(path.split("/")[0]!);
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1]!);
  return found.map((path) => relative(source, resolve(source, dirname(file), path)));
}

describe("the folders of src", () => {
  it("are the stages and nothing else", () => {
    expect(files.filter((file) => stageOf(file) < 0)).toEqual([]);
  });

  it("import downwards only", () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => stageOf(target) > stageOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("keep HTML and PDF from each other", () => {
    const across = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^render\/(html|pdf)/.exec(file) && /^render\/(html|pdf)/.exec(target))
        .filter((target) => target.split("/")[1] !== file.split("/")[1]),
    );
    expect(across).toEqual([]);
  });

  it("reach the disk through the files module; the font and the program's own folder are part of the program", () => {
    const reaching = files.filter((file) => /from "node:fs/.test(readFileSync(join(source, file), "utf8")));
    expect(reaching.sort()).toEqual(["cli.ts", "files/disk.ts", "typography/font.ts"]);
  });
});
