import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Code, codes } from "../../src/findings/codes.ts";

const source = fileURLToPath(new URL("../../src", import.meta.url));
const pages = join(source, "checks/pages");

const names = readdirSync(pages).sort();
const text = (name: string) => readFileSync(join(pages, name), "utf8");

describe("the pages that explain findings", () => {
  it("are there for every code, and for no other", () => {
    expect(names).toEqual(
      Object.keys(codes)
        .sort()
        .map((code) => `${code}.md`),
    );
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

  it.each(names)("%s says the severity that the code has", (name) => {
    const code = name.replace(/\.md$/, "") as Code;
    const said = /This is an? \*\*(error|query|note)\*\*/.exec(text(name))?.[1];
    expect(said).toBe(codes[code].severity);
  });
});
