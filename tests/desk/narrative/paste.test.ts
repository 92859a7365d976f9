import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Pasted } from "../../../src/desk/browser/narrative/paste/warnings.ts";
import { wordsOf } from "../../../src/narrative/inlines.ts";
import { parseMarkdown } from "../../../src/narrative/markdown.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";

const module = fileURLToPath(
  new URL("../../../src/desk/browser/narrative/paste/markdown-of.ts", import.meta.url),
);

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

/** A text as somebody may copy it: paragraphs of runs with looks. */
const look = fc.constantFrom("", "b", "i", "b i");
const run = fc.record({
  look,
  words: fc
    .array(fc.constantFrom(..."ab *_[]<>&`~#-+.:;!?(){}1\\^=$%|\"'"), { maxLength: 8 })
    .map((characters) => characters.join("")),
});
const paragraphs = fc.array(fc.array(run, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

describe.skipIf(!browserAvailable)("what is pasted", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage();
    const bundled = await build({
      entryPoints: [module],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "paste",
    });
    await page.evaluate(`${bundled.outputFiles[0]!.text};globalThis.paste = paste`);
  });
  afterAll(() => browser.close());

  function markdown(html: string): Promise<Pasted> {
    return page.evaluate(
      (text) =>
        (globalThis as unknown as { paste: { markdownOf: (page: Document) => Pasted } }).paste.markdownOf(
          new DOMParser().parseFromString(text, "text/html"),
        ),
      html,
    );
  }

  test.each([
    ["word", ["footnote", "link", "nested", "deleted", "comment", "table", "picture"]],
    ["libreoffice", ["footnote", "nested", "deleted", "struck"]],
    ["docs", []],
  ])("from %s is the Markdown that reports take", async (name, warnings) => {
    const pasted = await markdown(fixture(`${name}.html`));
    expect(`${pasted.markdown}\n`).toBe(fixture(`${name}.md`));
    expect([...pasted.warnings].sort()).toEqual([...warnings].sort());
    expect(parseMarkdown("x.md", pasted.markdown).findings).toEqual([]);
  });

  test("takes each row of a table as a paragraph", async () => {
    const pasted = await markdown("<table><tr><th>A<th>B<tr><td>1<td>2</table>");
    expect(pasted).toEqual({ markdown: "A; B\n\n1; 2", warnings: ["table"] });
  });

  test("has the same words in the report, whatever signs are in them", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const html = texts.map((runs) => `<p>${runs.map(runHtml).join("")}</p>`).join("");
        const pasted = await markdown(html);
        const { blocks, findings } = parseMarkdown("x.md", pasted.markdown);
        expect(findings).toEqual([]);
        const said = blocks.map((block) =>
          block.type === "paragraph" ? wordsOf(block.content) : block.type,
        );
        const meant = texts.map((runs) => squeezed(runs.map(({ words }) => words).join("")));
        expect(said.map(squeezed)).toEqual(meant.filter((words) => words !== ""));
      }),
      { numRuns: 300 },
    );
  });
});

function runHtml({ look, words }: { look: string; words: string }): string {
  const text = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const tags = look.split(" ").filter((tag) => tag !== "");
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, text);
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
