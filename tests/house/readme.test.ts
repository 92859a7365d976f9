import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

describe("the README", () => {
  it("quotes the pipeline as it is", () => {
    const pipeline = read("src/pipeline.ts");
    for (const name of ["prepare", "calculated", "checked", "report"]) {
      const body = new RegExp(`export function ${name}\\([\\s\\S]*?\\n}\\n`).exec(pipeline)?.[0];
      expect(body).toBeDefined();
      expect(readme).toContain(body);
    }
  });

  it("leads to files that exist", () => {
    const targets = [...readme.matchAll(/\]\(([^)#\s]+)\)/g)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it("names scripts that exist", () => {
    const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it("gives the test command that the continuous build calls", () => {
    expect(readme).toContain("npm ci && npm test");
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });
});
