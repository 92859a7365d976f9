import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { drawCharts } from "../../src/charts/draw.ts";
import type { PageLinks } from "../../src/render/html/links.ts";
import { renderHtml } from "../../src/render/html/render.ts";
import { english } from "../../src/words/english/english.ts";
import { htmlFaults } from "../support/html-checks.ts";
import { htmlTemplates, samplePage } from "../support/html-pages.ts";
import { attribute, elements, textOf } from "../support/html-tables.ts";
import { sampleDocument } from "../support/sample-document.ts";

const links: PageLinks = {
  pdf: "suffolk.pdf",
  wholes: [
    { name: "England and Wales", path: "england-and-wales.html" },
    { name: "East of England", path: "east of england.html" },
  ],
  years: [
    { year: "2031/32", path: "../2031-32/suffolk.html" },
    { year: "2021/22", label: "Reconstructed", path: "../2021-22/suffolk-reconstructed.html" },
    { year: "2017/18", label: "Reconstructed", path: "../2017-18/suffolk-reconstructed.html" },
  ],
  index: "../index.html",
  data: new Map([["levels", "suffolk.levels.csv"]]),
};

const document = sampleDocument();
const html = renderHtml(document, drawCharts(document, undefined, english), htmlTemplates, english, links);

/** The links of a page to other files, by their words. */
function leading(page: string): [string, string][] {
  return elements(parse(page))
    .filter(({ tagName }) => tagName === "a")
    .map((link): [string, string] => [textOf(link), attribute(link, "href")!])
    .filter(([, address]) => !/^(#|https?:|mailto:|tel:)/.test(address));
}

describe("a page with other files beside it", () => {
  test("leads to its PDF, the nation, its group, all reports, its other years and the data of its tables", () => {
    expect(leading(html)).toEqual([
      ["This report as PDF", "suffolk.pdf"],
      ["England and Wales", "england-and-wales.html"],
      ["East of England", "east%20of%20england.html"],
      ["All reports", "../index.html"],
      ["2031/32", "../2031-32/suffolk.html"],
      ["2021/22", "../2021-22/suffolk-reconstructed.html"],
      ["2017/18", "../2017-18/suffolk-reconstructed.html"],
      ["Data of Table 1 (CSV)", "suffolk.levels.csv"],
    ]);
  });

  test("says of other years what kind of figures they have", () => {
    const nav = elements(parse(html)).find((each) => attribute(each, "class") === "links")!;
    expect(textOf(nav)).toMatch(/Other years: 2031\/32 Other years, reconstructed: 2021\/22 2017\/18$/);
  });

  test("is valid", async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });
});

test("a page that stands alone leads nowhere, and has no place for it", () => {
  const alone = samplePage();
  expect(leading(alone)).toEqual([]);
  expect(alone).not.toContain('<nav class="links"');
  expect(alone).not.toContain("(CSV)");
});

test("a table leads to the charts that show it, and they to it", () => {
  expect(html).toContain('<a href="#chart-levels-chart">Shown in Figure 1</a>');
  expect(html).toContain('<a href="#table-levels">Table 1</a>');
});
