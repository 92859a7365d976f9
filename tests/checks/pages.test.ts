import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const pages = join(source, "checks/pages");

const sources = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(source, name), "utf8"))
  .join("\n");
/** Codes are the only strings in capitals joined by hyphens. */
const inSource = new Set(
  [...sources.matchAll(/"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)"/g)]
    .map((match) => match[1]!)
    .filter((code) => !/^(UTF|ISO|SHA|WCAG|PDF)-/.test(code)),
);
const names = readdirSync(pages).sort();
/** The severity that stands beside a code; a fault in a figure has none there and is an error. */
const severities = new Map(
  [...sources.matchAll(/code: "([A-Z0-9-]+)",\s+severity: "(query|note)"/g)].map((match) => [
    match[1]!,
    match[2]!,
  ]),
);
const text = (name: string) => readFileSync(join(pages, name), "utf8");

describe("the pages that explain findings", () => {
  it("are there for every code in the source, and for no other", () => {
    expect(inSource.size).toBeGreaterThan(40);
    expect(names).toEqual([...inSource].sort().map((code) => `${code}.md`));
  });

  it.each(names)("%s has its parts, in order, and is short", (name) => {
    const page = text(name);
    expect(page).toMatch(new RegExp(`^# ${name.replace(/\.md$/, "")}: [a-zA-Z].{10,70}\n`));
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      "What it means",
      "Why it matters",
      "How to mend it",
      "What effect it has",
    ]);
    const words = page.replace(/^#.*$/gm, "").split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(200);
  });

  it.each(names)("%s says the severity that the source gives the code", (name) => {
    const code = name.replace(/\.md$/, "");
    const said = /This is an? \*\*(error|query|note)\*\*/.exec(text(name))?.[1];
    expect(said).toBe(severities.get(code) ?? "error");
  });
});
