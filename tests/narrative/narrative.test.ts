import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureNames } from "../../src/narrative/load-pictures.ts";
import { parseMarkdown } from "../../src/narrative/markdown.ts";
import { longestNarrative } from "../../src/narrative/markdown-limits.ts";
import type { NarrativeBlock, NarrativeInline } from "../../src/narrative/narrative.ts";
import { english } from "../../src/words/english/english.ts";
import { printFinding } from "../../src/words/print-finding.ts";

/** Each .md file is a text that an area may send; the .txt beside it is what is said of it and what is kept. */
const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const update = process.env["UPDATE_GOLDEN"] !== undefined;
const cases = readdirSync(fixtures).filter((name) => name.endsWith(".md"));

const board = { media: "image/png", data: "", width: 3, height: 2 } as const;
const pictures = new Map([["board.png", board]]);

function inline(each: NarrativeInline): string {
  if (each.type === "text") return each.text;
  if (each.type === "break") return "<break>";
  const words = each.children.map(inline).join("");
  return each.type === "link"
    ? `<link ${each.address}>${words}</link>`
    : `<${each.type}>${words}</${each.type}>`;
}

function block(each: NarrativeBlock): string {
  switch (each.type) {
    case "heading":
      return `heading ${each.level} (${each.id}): ${each.text}`;
    case "paragraph":
      return `paragraph: ${each.content.map(inline).join("")}`;
    case "list":
      return `${each.ordered ? "numbered list" : "list"}${each.start === undefined ? "" : ` from ${each.start}`}:${each.items.map((item) => `\n  ${item.map(inline).join("")}`).join("")}`;
    case "quotation":
      return `quotation:${each.paragraphs.map((item) => `\n  ${item.map(inline).join("")}`).join("")}`;
    case "picture":
      return `picture: ${each.alternative}`;
  }
}

describe("what is said of texts and kept of them", () => {
  it.each(cases)("%s", (name) => {
    const { blocks, findings } = parseMarkdown(name, readFileSync(join(fixtures, name), "utf8"), pictures);
    const told = `${[...findings.map((each) => printFinding(english, each)), ...blocks.map((each) => `kept ${block(each)}`)].join("\n")}\n`;
    const golden = join(fixtures, name.replace(/\.md$/, ".txt"));
    if (update) writeFileSync(golden, told);
    expect(told).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : "no golden file");
  });
});

describe("any text of an area", () => {
  const signs = fc.constantFrom(
    ..."*|**|_|`|[|](|)|![|](javascript:|<|>|<b>|&|\\|\n|\n\n|# |## |- |1. |> |    |\t|---|===|words|\0|é|~~|:".split(
      "|",
    ),
  );
  const likeMarkdown = fc.array(signs, { maxLength: 80 }).map((parts) => parts.join(""));

  it("gives blocks with safe links only, or findings, and never more", () => {
    fc.assert(
      fc.property(fc.oneof(likeMarkdown, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const { blocks, findings } = parseMarkdown("text.md", text);
        expect(blocks.map(block).join("\n")).not.toMatch(/<link (?!https?:|mailto:|tel:)/i);
        expect(
          findings.every((each) => each.severity === "error" && /^(NARRATIVE|FILE|TEXT)-/.test(each.code)),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("texts made to take long", () => {
  const full = (piece: string) => piece.repeat(Math.floor(longestNarrative / piece.length));
  const paragraphs = (piece: string) => full(`${piece.repeat(90)}\n\n`);
  it.each([
    ["signs without end", full("_a*")],
    ["brackets without end", full("[")],
    ["numbered lists in one line", full("1. ")],
    ["underlined headings", full("a\n=\n")],
    ["single words on lines", full("a\n")],
    ["paragraphs full of signs", paragraphs("_a*")],
    ["paragraphs full of links", paragraphs("[a](b")],
    ["pictures that are only begun", full("![")],
    ["blanks without end", `a${" ".repeat(99_000)}b`],
    ["tabs without end", `a${"\t".repeat(99_000)}b`],
    ["blanks before the end of a quoted line", `> a${" ".repeat(99_000)}\n> b`],
    ["quoted lines", "> a\n".repeat(2_400)],
    ["quotations", "> a\n\n".repeat(2_400)],
    ["underlines", "a\n-\n".repeat(2_400)],
    ["links in many paragraphs", full(`${"[a](b) ".repeat(140)}\n\n`)],
    ["one line of bars", full("a|")],
    ["one line of letters", full("A")],
    ["one line of signs that are marks elsewhere", full("$a^b~c=")],
    ["one line of addresses", full("a@")],
    ["items", "- a\n".repeat(2_900)],
    ["too many characters", full("words ") + full("words ")],
  ])("%s", (_name, text) => {
    const start = performance.now();
    pictureNames(text);
    const { blocks, findings } = parseMarkdown("text.md", text);
    expect(blocks.length + findings.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
