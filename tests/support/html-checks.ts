import axe, { type AxeResults } from "axe-core";
import { type ConfigData, HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";

/** The rules of WCAG 2.0 to 2.2 at levels A and AA, and what else is held to be good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page for checks: the checker's own script runs although the report's policy lets none run. */
export async function checkingPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  return context.newPage();
}

/**
 * What axe-core finds wrong with a page at a width, as `rule: where`; empty when nothing is. The page must come
 * from {@link checkingPage}.
 *
 * @param width of the window in CSS pixels
 */
export async function axeViolations(page: Page, html: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(html, { waitUntil: "load" });
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    async (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: "tag", values } }),
    tags,
  );
  return (results as AxeResults).violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

const configuration: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // A wide table scrolls in a box that is a region by its role, as accessibility guides recommend.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // Titles name the area, the year and the release's label, which takes more than 70 characters.
    "long-title": "off",
    // A telephone number is kept as it was given; styles keep it on one line.
    "tel-non-breaking": "off",
  },
};

const validator = new HtmlValidate(configuration);

/** What a strict validator finds wrong with a page, as `line:column rule message`; empty when nothing is. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
