import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { explainCode } from "../../src/commands/explain.ts";
import { type Code, codes } from "../../src/findings/codes.ts";
import { english } from "../../src/words/english/english.ts";
import type { FindingPages } from "../../src/words/finding-page.ts";
import { printPage } from "../../src/words/print-page.ts";

const golden = new URL("pages.txt", import.meta.url);
const names = (Object.keys(codes) as Code[]).sort();
const text = (code: Code) => printPage(english, code);

describe("the pages that explain findings", () => {
  it("are the known ones, and what the command prints", () => {
    const printed: string[] = [];
    for (const code of names) explainCode(code, { words: english, print: (line) => printed.push(line) });
    expect(printed).toEqual(names.map(text));
    const all = `${printed.join("\n\n")}\n`;
    if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, all);
    expect(all).toBe(readFileSync(golden, "utf8"));
  });

  it.each(names)("%s has its parts, in order, and is short", (code) => {
    const page = text(code);
    expect(page).toMatch(new RegExp(`^# ${code}: [a-zA-Z].{10,70}\n`));
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

  it.each(names)("%s says the severity that the code has", (code) => {
    const said = /This is an? \*\*(error|query|note)\*\*/.exec(text(code))?.[1];
    expect(said).toBe(codes[code].severity);
  });
});

test("a language that lacks the page of a code does not compile", () => {
  const { "QUERY-PARTS": _, ...others } = english.findingPages.of;
  // @ts-expect-error one page is missing
  const lacking: FindingPages["of"] = others;
  expect(Object.keys(lacking)).toHaveLength(names.length - 1);
});
