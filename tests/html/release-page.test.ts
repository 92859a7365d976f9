import { parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pathsIn } from "../../src/publish/summary-file.ts";
import type { Mark } from "../../src/words/mark.ts";
import { browserAvailable, startBrowser } from "../support/browser.ts";
import { axeViolations, checkingPage, htmlFaults } from "../support/html-checks.ts";
import { attribute, elements, textOf } from "../support/html-tables.ts";
import { releasePages, samplePageOf, secondVersion } from "../support/release-page.ts";

const until: Mark = { kind: "draft", until: "2032-10-28 09:30" };
const live = await samplePageOf();
const illustrative = await samplePageOf({ kind: "illustrative" });
const draft = releasePages({ ...live, mark: until });
const published = releasePages({ ...live, published: secondVersion });
const rehearsed = releasePages({
  ...illustrative,
  mark: { kind: "rehearsal" },
  published: { ...secondVersion, version: 1, changes: undefined!, earlier: [] },
});
const all = [
  ["a draft", draft.page],
  ["a correction", published.page],
  ["a rehearsal", rehearsed.page],
  ["the statements", published.statements],
] as const;

const links = (html: string) =>
  elements(parse(html))
    .filter(({ tagName }) => tagName === "a")
    .map((link) => ({ text: textOf(link), address: attribute(link, "href")! }));

/** The text of the element with an id. */
function within(html: string, id: string): string {
  const element = elements(parse(html)).find((each) => attribute(each, "id") === id);
  return element ? textOf(element) : "";
}

describe.each(all)("the page of %s", (_, html) => {
  test("is valid, has no script and asks for no other file", async () => {
    expect(await htmlFaults(html)).toEqual([]);
    for (const element of elements(parse(html))) {
      expect(element.tagName).not.toBe("script");
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on/);
        if (name === "src" || (name === "href" && element.tagName === "link"))
          expect(value).toMatch(/^data:/);
      }
    }
    expect(html).not.toMatch(/@import|url\((?!data:)(?!#)/);
  });

  test("leads to every place on it that it names", () => {
    const ids = new Set(elements(parse(html)).map((each) => attribute(each, "id")));
    const inside = links(html).filter(({ address }) => address.startsWith("#"));
    expect(inside.length).toBeGreaterThan(3);
    for (const { address } of inside) expect(ids).toContain(address.slice(1));
  });
});

test("it leads to every file of the release and to no other", () => {
  const own = live.summary.whole["page"]!.map((path) => path.slice("made/".length));
  const listed = pathsIn(live.summary).map((path) => path.slice("made/".length));
  const led = links(published.page)
    .map(({ address }) => address.split("#")[0]!)
    .filter((address) => address !== "" && !/^(https?:|mailto:|tel:)/.test(address));
  const besides = ["manifest.json", "changes.json", "../v1/index.html"];
  expect([...new Set(led)].sort()).toEqual(
    [...new Set([...listed.filter((path) => path !== own[0]), ...besides])].sort(),
  );
  expect(links(draft.page).map(({ address }) => address)).not.toContain("manifest.json");
});

test("it says of each file its format and its size, also to those who do not see where a link stands", () => {
  // With what is hidden from sight.
  const heard = draft.page.replaceAll('class="visually-hidden"', "");
  const texts = links(heard).map(({ text }) => text);
  expect(texts).toContain("England and Wales: PDF, 312 KB");
  expect(texts).toContain("National report 2018/19: HTML, 1.2 MB");
  expect(within(draft.page, "files")).toContain("data.csv CSV, 800 bytes");
  // Of a file whose size is not known none is said.
  expect(texts).toContain("Suffolk: PDF");
});

test("key figures stand there as the national report prints them, each with its name", () => {
  const marked = elements(parse(draft.page)).filter((each) => attribute(each, "data-figure"));
  expect(marked.map((each) => [attribute(each, "data-figure"), textOf(each)])).toEqual([
    ["made/register", "1,660"],
    ["made/register", "1,660 [p]"],
  ]);
  expect(within(draft.page, "key-figures")).toContain("[p] provisional");
  const { national: _, ...rest } = live.summary;
  expect(releasePages({ ...live, summary: rest }).page).not.toContain('data-figure="');
});

test("an area without a report is named with the reason, and is no link on the map", () => {
  expect(within(draft.page, "areas")).toContain("London (no report: no return was sent)");
  expect(within(draft.page, "areas")).toContain("2 of the 42 areas have a report.");
  const map = elements(parse(draft.page)).find((each) => attribute(each, "class") === "area-map")!;
  const inMap = elements(map).filter(({ tagName }) => tagName === "a");
  expect(inMap.map((link) => attribute(link, "href")).sort()).toEqual(["kent.html", "suffolk.html"]);
  expect(elements(map).filter(({ tagName }) => tagName === "path")).toHaveLength(42);
});

test("a draft, a rehearsal and what is invented say so in the title, above everything and at the end", () => {
  const cases = [
    [draft, "Draft. Restricted until 09:30 on 28 October 2032."],
    [rehearsed, "Rehearsal. Not published. Illustrative figures, invented. Not an official publication."],
  ] as const;
  for (const [pages, label] of cases)
    for (const html of Object.values(pages)) {
      expect(/<title>([^<]*)/.exec(html)![1]).toContain(label);
      expect(html).toMatch(new RegExp(`<header>\\s*<p class="label">${label}`));
      expect(html.slice(html.indexOf("<footer>"))).toContain(label);
      expect(/<meta name="description" content="([^"]*)/.exec(html)![1]).toContain(label);
    }
  for (const html of Object.values(published))
    expect(html).not.toMatch(/class="label"|<title>[^<]*(?:Draft|Rehearsal)/);
});

test("a correction says first what was wrong, and every figure and file that is different", () => {
  const first = elements(parse(published.page)).find(({ tagName }) => tagName === "section")!;
  expect(attribute(first, "id")).toBe("correction");
  const text = textOf(first);
  expect(text).toContain("Version 2, made on 4 November 2032 at 09:30, takes the place of version 1.");
  expect(text).toContain("The number of registered sexual offenders in Suffolk was wrong.");
  expect(text).toContain("Suffolk: Registered sexual offenders, 2018/19 829 830");
  expect(text).toContain("1 file taken out kent.txt");
  expect(links(published.page).map(({ address }) => address)).not.toContain("kent.txt");
  expect(draft.page).not.toContain('id="correction"');
});

test("it says when, who saw it before and in how many copies, what was revised and whom to ask", () => {
  const { page } = published;
  expect(page).toContain("<dd>28\u00a0October 2032 at 09:30 (London time)</dd>");
  expect(page).toContain("<dd>October 2033</dd>");
  expect(within(page, "access")).toContain("Permanent Secretary Answers for the department 2");
  expect(within(draft.page, "access")).not.toContain("Copies");
  expect(within(page, "revisions")).toContain(
    "Suffolk: Registered sexual offenders, 2018/19: revised on 14 September 2019 from 829 to 830. One offender was counted late.",
  );
  expect(within(page, "contacts")).toMatch(
    /About the statistics Statistics team.*For the press Press office/,
  );
});

test("where nobody saw it before, that is said; where it is not known, nothing is", async () => {
  const none = releasePages(await samplePageOf({ details: "pre-release-access: []" }));
  expect(within(none.page, "access")).toContain("Nobody but those who made the release saw it");
  const unknown = releasePages(await samplePageOf({ details: "" }));
  expect(unknown.page).not.toContain('id="access"');
});

test("the statements are there, each under its heading, and one that is not written is said to be missing", async () => {
  const { framework } = live.prepared.release;
  for (const { text, heading } of framework.statements) {
    expect(within(published.statements, `section-${text}`)).toContain(heading);
    expect(links(published.page).map(({ address }) => address)).toContain(`statements.html#section-${text}`);
  }
  const { statistics, ...rest } = live.prepared;
  const without = { ...statistics, project: { ...statistics.project, texts: new Map() } };
  const { statements } = releasePages({ ...live, prepared: { ...rest, statistics: without } });
  expect(statements.match(/This statement has not been written yet\./g)).toHaveLength(
    framework.statements.length,
  );
});

test("what comes out of a file is text on the page", async () => {
  const hostile = `"><script>alert(1)</script>`;
  const of = await samplePageOf({ details: `next-release: '${hostile}'` });
  const { summary } = of;
  const { page } = releasePages({
    ...of,
    summary: {
      ...summary,
      areas: summary.areas.map((area) => ({ ...area, name: hostile, reason: hostile })),
      others: summary.others.map((other) => ({
        ...other,
        title: hostile,
        files: { html: [`made/${hostile}.html`] },
      })),
      revisions: summary.revisions.map((each) => ({ ...each, reason: hostile })),
      titles: Object.fromEntries(Object.keys(summary.titles!).map((path) => [path, hostile])),
    },
    published: {
      ...secondVersion,
      changes: {
        ...secondVersion.changes!,
        notice: hostile,
        files: { added: [hostile], removed: [], changed: [] },
      },
    },
  });
  expect(page).not.toContain("<script");
  expect(await htmlFaults(page)).toEqual([]);
});

describe.skipIf(!browserAvailable)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test.each(all)(
    "the page of %s has no violation that axe finds, with everything unfolded",
    async (_, html) => {
      const page = await checkingPage(browser);
      const unfolded = html.replaceAll("<details", "<details open");
      for (const width of [320, 1280]) expect(await axeViolations(page, unfolded, width)).toEqual([]);
      await page.context().close();
    },
  );

  test.each(all)("the page of %s needs no scrolling sideways", async (_, html) => {
    const page = await browser.newPage();
    await page.setContent(html.replaceAll("<details", "<details open"));
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await page.close();
  });

  test("by keyboard the skip link comes first, and no area of the map is stopped at", async () => {
    const page = await browser.newPage();
    await page.setContent(draft.page);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Skip to the release");
    await page.keyboard.press("Enter");
    const seen: string[] = [];
    for (let stop = 0; stop < 80; stop += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return undefined;
        return { map: active.closest("svg") !== null, address: active.getAttribute("href") };
      });
      if (!at) break;
      expect(at.map).toBe(false);
      if (at.address) seen.push(at.address);
    }
    expect(seen.filter((address) => address === "suffolk.html").length).toBeGreaterThan(0);
    await page.close();
  });

  test("in forced colours the map, the cards and the band stand out by the system's colours", async () => {
    const page = await browser.newPage({ forcedColors: "active", colorScheme: "dark" });
    await page.setContent(published.page);
    const style = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        area: of(".area-map a path").fill,
        ground: getComputedStyle(document.body).backgroundColor,
        none: of(".area-map .none path").fill,
        notice: of(".correction").borderLeftStyle,
        heading: of("h1").color,
        band: of(".cover").backgroundColor,
      };
    });
    expect(style.area).not.toBe(style.none);
    expect(style.heading).not.toBe(style.band);
    expect(style.notice).toBe("solid");
    await page.close();
  });
});
