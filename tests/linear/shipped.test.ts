import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { type PreparedRelease, report } from "../../src/pipeline.ts";
import { renderGovspeak } from "../../src/render/govspeak/render.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { renderMarkdown } from "../../src/render/markdown/render.ts";
import { renderText } from "../../src/render/text/render.ts";
import type { Edition, Inline, PrintedFigure } from "../../src/report/edition/edition.ts";
import type { ReportRequest } from "../../src/report/subject.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlTemplates } from "../support/html-pages.ts";
import { attribute, elements, textOf } from "../support/html-tables.ts";
import { shipped } from "../support/project.ts";
import { reportOf, requestOf } from "../support/reports.ts";
import { hold } from "./hold.ts";

const nation = { kind: "nation" } as const;
const requests: readonly ReportRequest[] = [
  requestOf("national"),
  requestOf("gwent"),
  { kind: "press-notice", of: nation },
  { kind: "office-notice", of: nation },
  { kind: "written-statement", of: nation },
  { kind: "area-press-notice", of: { kind: "area", area: "suffolk" } },
];

const renderers = { text: renderText, Markdown: renderMarkdown, Govspeak: renderGovspeak };

/** Words with single spaces, and without what keeps them from being marks. */
const plain = (text: string) => text.replace(/\\(?=[^\w\s])/g, "").replace(/[\s\u00A0]+/g, " ");

/** Where a figure stands next, by itself and not as a part of a longer number. */
function place(text: string, figure: string, from: number): number {
  const alone = new RegExp(
    `(?<![\\d,.])${figure.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?!\\d|[,.]\\d)`,
    "g",
  );
  alone.lastIndex = from;
  return alone.exec(text)?.index ?? -1;
}

describe.each(requests)("$kind", (request) => {
  let edition: Edition;
  let html: string;

  beforeAll(async () => {
    const made = report(await release(), request, english);
    edition = made.edition;
    html = renderHtml(edition, made.drawings, htmlTemplates, english);
  });

  test.each(Object.entries(renderers))("has in %s the figures of the page, in their order", (_, render) => {
    const text = plain(render(edition, english));
    const figures = elements(parse(html))
      .filter((each) => attribute(each, "data-figure") !== undefined)
      .map((each) => plain(textOf(each)).trim());
    expect(figures.length).toBeGreaterThan(2);
    let from = 0;
    for (const [index, figure] of figures.entries()) {
      const found = place(text, figure, from);
      expect(
        found,
        `${figure}, number ${index + 1}, after ${text.slice(from - 80, from)}`,
      ).toBeGreaterThanOrEqual(0);
      from = found + figure.length;
    }
  });

  test.each(Object.entries(renderers))("has in %s every figure that is spoken of", (_, render) => {
    const text = plain(render(edition, english));
    const spoken = figuresIn(edition.sections);
    expect(spoken.length).toBeGreaterThan(2);
    for (const figure of spoken)
      expect(place(text, plain(figure.text), 0), figure.text).toBeGreaterThanOrEqual(0);
  });
});

test("the national report of 2031/32 begins in Govspeak as it was checked", async () => {
  const { document } = reportOf(await release(), "national");
  const sections = renderGovspeak(document, english).split("\n## ");
  hold("national-2031-32.govspeak.md", `${sections.slice(0, 4).join("\n## ").trimEnd()}\n`);
});

let made: Promise<PreparedRelease> | undefined;
function release(): Promise<PreparedRelease> {
  made ??= shipped("2031-32");
  return made;
}

/** The figures of a document but for what is drawn: the points of charts and of small lines. */
function figuresIn(node: unknown): PrintedFigure[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(figuresIn);
  if ((node as Inline).type === "figure") return [node as PrintedFigure];
  return Object.entries(node).flatMap(([name, each]) =>
    ["series", "points", "reference"].includes(name) ? [] : figuresIn(each),
  );
}
