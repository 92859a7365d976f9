import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { type PreparedRelease, type Report, report } from "../../src/pipeline.ts";
import { renderIndex } from "../../src/render/html/index-page.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { renderPdf } from "../../src/render/pdf/render.ts";
import { standAlone } from "../../src/render/png/stand-alone.ts";
import { returnForm } from "../../src/returns/form/form.ts";
import { yamlForm } from "../../src/returns/form/yaml-form.ts";
import { sayFinding } from "../../src/words/say-finding.ts";
import { pageTexts } from "../agreement/page-texts.ts";
import { blocksOf } from "../report/walk.ts";
import { htmlTemplates, sampleIndex } from "../support/html-pages.ts";
import { attribute, elements, textOf } from "../support/html-tables.ts";
import { readStructure } from "../support/pdf/read-tables.ts";
import { preparedWithoutWords, pretended, token } from "../support/pretended.ts";
import { requestOf } from "../support/reports.ts";

const cases = [
  ["2031-32", "suffolk"],
  ["2031-32", "national"],
  ["2019-20", "national"],
  ["2017-18", "suffolk"],
  ["2002-03", "national"],
] as const;

describe.each(cases)("in a language that is pretended, the report %s %s", (id, place) => {
  let prepared: PreparedRelease;
  let made: Report;
  /** What is not said but named: areas, groups and the files that figures were read from. */
  let names: RegExp;
  /** The words with which a name begins or ends, where a narrow picture breaks it into lines. */
  let lines: ReadonlySet<string>;

  beforeAll(async () => {
    prepared = await preparedWithoutWords(id);
    made = report(prepared, requestOf(place), pretended);
    const { areas, groups } = prepared.statistics.project;
    const longestFirst = [...areas, ...groups].map(({ name }) => name).sort((a, b) => b.length - a.length);
    names = new RegExp(longestFirst.map((name) => name.replaceAll(" ", " ?")).join("|"), "g");
    lines = new Set(
      longestFirst.flatMap((name) => {
        const words = name.split(" ");
        return words
          .slice(1)
          .flatMap((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
      }),
    );
  });

  /** The words in texts that are of no token, name or sign of a figure, each once. */
  const wordsIn = (texts: readonly string[]) => {
    const whole = texts.filter((text) => !lines.has(text.trim()));
    const left = whole.map((text) =>
      text
        .replace(token, " ")
        .replace(names, " ")
        .replace(/\[[a-z]1?\]/g, " "),
    );
    return [...new Set(left.flatMap((text) => text.match(/\p{L}[\p{L}' -]*/gu) ?? []))];
  };

  test("has no English in its document", () => {
    const { figures, ...edition } = made.edition;
    const found: string[] = [];
    const walk = (value: unknown, key: string) => {
      if (typeof value === "string" && !notWords.has(key))
        found.push(...wordsIn([value]).map((each) => `${key}: ${each}`));
      else if (typeof value === "object" && value !== null)
        for (const [inner, each] of Object.entries(value))
          walk(each, Number.isInteger(Number(inner)) ? key : inner);
    };
    walk(edition, "");
    expect(found).toEqual([]);
    expect(Object.keys(figures).length).toBeGreaterThan(20);
    expect(JSON.stringify(edition).match(token)!.length).toBeGreaterThan(50);
  });

  test("has none on its page", () => {
    const html = renderHtml(made.edition, made.drawings, htmlTemplates, pretended);
    const root = parse(html);
    const all = elements(root);
    // A name in a drawing may take two lines, which are two texts; they are read together.
    const skipped = ["style", "script", "text"];
    const drawn = all
      .filter(({ tagName }) => tagName === "svg")
      .map((svg) =>
        elements(svg)
          .filter(({ tagName }) => tagName === "text")
          .map(textOf)
          .join(" "),
      );
    const texts = all
      .filter(
        ({ tagName, childNodes }) =>
          !skipped.includes(tagName) && childNodes.every(({ nodeName }) => nodeName === "#text"),
      )
      .map(textOf);
    const attributes = all.flatMap((element) =>
      ["alt", "title", "aria-label", "summary"].flatMap((name) => attribute(element, name) ?? []),
    );
    const withoutDrawings = elements(parse(html.replace(/<svg.*?<\/svg>/gs, " ")));
    const body = textOf(withoutDrawings.find(({ tagName }) => tagName === "main")!);
    expect(wordsIn([...texts, ...drawn, ...attributes, body])).toEqual([]);
    const styles = all.filter(({ tagName }) => tagName === "style").map(textOf);
    const generated =
      styles
        .join("")
        .replace(/\\[0-9a-f]+ /g, "")
        .match(/content:[^;}]*"[^"]*"[^;}]*/g) ?? [];
    expect(wordsIn(generated.flatMap((each) => each.match(/"[^"]*"/g) ?? []))).toEqual([]);
  });

  test("has none in its PDF file", async () => {
    const options = { created: new Date("2032-10-01T08:30:00Z"), words: pretended };
    const pdf = await renderPdf(made.edition, made.drawings.page, options);
    const { title, texts } = await pageTexts(pdf);
    const { root, textOf: textIn } = await readStructure(pdf);
    expect(wordsIn([title, ...texts, textIn(root)])).toEqual([]);
  });

  test("has none in its charts, on the page and alone", () => {
    const charts = blocksOf(made.edition).filter((block) => block.type === "chart");
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const drawing = made.drawings.page.get(chart.id)!;
      const alone = standAlone(chart, made.edition, drawing, pretended);
      const words = [drawing, alone].flatMap(({ operations }) =>
        operations.flatMap((operation) => (operation.type === "text" ? [operation.text] : [])),
      );
      expect(wordsIn(words), chart.id).toEqual([]);
    }
  });

  test("has none in its findings and in the form of its returns", () => {
    const said = prepared.findings.flatMap((finding) => Object.values(sayFinding(pretended, finding)));
    expect(wordsIn(said.filter((each) => typeof each === "string"))).toEqual([]);
    const comments = yamlForm(
      pretended.form,
      returnForm(prepared.release.framework, { name: "Suffolk", slug: "suffolk" }, "2031/32"),
    )
      .split("\n")
      // Names of what the file holds are the same in every language.
      .filter((line) => /^\s*# (?!\s*[a-z-/0-9]+:|\s*-)/.test(line));
    expect(wordsIn(comments)).toEqual([]);
  });
});

test("in a language that is pretended, the index has no English", () => {
  const index = {
    ...sampleIndex,
    generated: "~1~",
    releases: [
      {
        ...sampleIndex.releases[0]!,
        kind: "~2~",
        label: "~3~",
        groups: [],
        others: [],
        areas: [
          { name: "~4~", page: "page.html" },
          { name: "~5~", reason: "~6~" },
        ],
      },
    ],
  };
  const all = elements(parse(renderIndex(index, htmlTemplates, pretended)));
  const body = all.filter(({ tagName }) => tagName === "body" || tagName === "title").map(textOf);
  expect(
    body
      .join(" ")
      .replace(token, "")
      .match(/\p{L}+/gu),
  ).toBeNull();
});

/** Fields of a document that hold names, codes and addresses and no words. */
const notWords = new Set([
  "id",
  "kind",
  "document",
  "language",
  "type",
  "figure",
  "sign",
  "signs",
  "change",
  "table",
  "suffix",
  "rule",
  "figures",
  "why",
]);
