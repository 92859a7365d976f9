import { parse } from "parse5";
import { expect, test } from "vitest";
import { htmlFaults } from "../support/html-checks.ts";
import { sampleIndexPage, samplePage } from "../support/html-pages.ts";
import { elements } from "../support/html-tables.ts";

const pages = { report: samplePage(), index: sampleIndexPage() };

test.each(Object.entries(pages))("the %s is valid", async (_, html) => {
  expect(await htmlFaults(html)).toEqual([]);
});

/** What a renderer could get wrong; the validator must see each of them. */
const spoiled: readonly [string, (html: string) => string][] = [
  ["an id twice", (html) => html.replace('id="table-trend-caption"', 'id="table-levels-caption"')],
  ["a heading level left out", (html) => html.replace(/<(\/?)h3/g, "<$1h5")],
  ["a picture without words", (html) => html.replace("<main", '<img src="data:,"><main')],
  ["a closing tag left out", (html) => html.replace("</figcaption>", "")],
  ["a cell outside a row", (html) => html.replace(/<tr>\n(?=<th scope="row">)/, "")],
  ["a link to nothing", (html) => html.replace('href="#table-levels"', "href")],
  ["a region named by nothing", (html) => html.replace('id="table-levels-caption"', "")],
];

test.each(spoiled)("the validator sees %s", async (_, spoil) => {
  const html = spoil(pages.report);
  expect(html).not.toBe(pages.report);
  expect(await htmlFaults(html)).not.toEqual([]);
});

test.each(Object.entries(pages))("the %s has no script and asks for no other file", (_, html) => {
  for (const element of elements(parse(html))) {
    expect(element.tagName).not.toBe("script");
    for (const { name, value } of element.attrs) {
      expect(name).not.toMatch(/^on/);
      if (name === "src" || (name === "href" && element.tagName === "link")) expect(value).toMatch(/^data:/);
    }
  }
  expect(html).not.toMatch(/@import|url\((?!data:)(?!#)/);
});

test("every link within a page leads to something on it", () => {
  for (const html of Object.values(pages)) {
    const all = elements(parse(html));
    const ids = new Set(
      all.flatMap((each) => each.attrs.filter(({ name }) => name === "id").map((id) => id.value)),
    );
    const links = all.flatMap((each) =>
      each.attrs.filter(({ name, value }) => name === "href" && value[0] === "#"),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ value }) => !ids.has(value.slice(1)))).toEqual([]);
  }
});

test("a page stays small and is the same every time", () => {
  expect(samplePage()).toBe(pages.report);
  expect(Buffer.byteLength(pages.report)).toBeLessThan(300 * 1024);
});
