import { expect, test } from "vitest";
import { parseMarkdown } from "../../src/narrative/markdown.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import { english } from "../../src/words/english/english.ts";
import { checkPdf } from "../support/pdf-checker.ts";
import { make } from "../support/project.ts";
import { reportOf } from "../support/reports.ts";
import { told } from "../support/told.ts";

const codes = (text: string) =>
  parseMarkdown("a.md", text)
    .findings.map(told)
    .map(({ code, location }) => [code, location?.line]);

test("a heading without words, or below none, is a finding at its line", () => {
  expect(codes("## \n\nText")).toEqual([["NARRATIVE-HEADING", 1]]);
  expect(codes("Text\n\n### Below nothing\n")).toEqual([["NARRATIVE-HEADING", 3]]);
  expect(codes("## One\n\n### Below one\n\n## Two\n\n### Below two\n")).toEqual([]);
});

test("empty items, quotations and headings with nothing below them still make a sound file", async () => {
  const text = "## One\n\n- \n- item\n\n1.\n\n>\n\n> words\n\n## Two\n\n## Three\n";
  const prepared = await make({
    year: "2022/23",
    framework: "2022-23",
    rows: ["Suffolk,2022/23,eligible,category-1,,,830"],
    files: { "narrative/suffolk/plans.md": text, "narrative/suffolk/foreword.md": "" },
  });
  const { document, drawings } = reportOf(prepared, "suffolk");
  const plans = document.sections.find((section) => section.id === "plans")!;
  expect(plans.blocks.map((block) => block.type)).toEqual([
    "heading",
    "list",
    "quotation",
    "heading",
    "heading",
  ]);
  expect(
    await checkPdf(await renderPdf(document, drawings.page, { created: new Date(0), words: english })),
  ).toEqual([]);
});
