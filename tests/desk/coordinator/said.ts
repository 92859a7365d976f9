import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Arguments } from "../../../src/findings/arguments/arguments.ts";
import type { Code } from "../../../src/findings/codes.ts";
import { found } from "../../../src/findings/found.ts";
import { cellInWords, parseCell } from "../../../src/framework/cells.ts";
import type { Framework } from "../../../src/framework/model.ts";
import { english } from "../../../src/words/english/english.ts";
import { sayOnDesk } from "../../../src/words/say-finding.ts";
import type { Hands } from "./hands.ts";

/** As long as a computer with much else to do may take. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 120_000 });
}

/** What a page has to say of a mistake at a cell. */
export interface Said {
  readonly cell: string;
  readonly problem: string;
  readonly remedy: string;
  readonly isError: boolean;
}

/** What the words of the project make of a finding at a cell, whose place is said once. */
export function said<C extends Code>(framework: Framework, cell: string, code: C, args: Arguments[C]): Said {
  const finding = found(code, args);
  const { problem, remedy } = sayOnDesk(english, finding);
  const place = `${inWords(framework, cell)}: `;
  const once = problem.startsWith(place) ? problem.slice(place.length) : problem;
  return { cell, problem: once, remedy, isError: finding.severity === "error" };
}

/** A cell as findings name it. */
export function inWords(framework: Framework, cell: string): string {
  return cellInWords(framework, parseCell(framework, cell)!);
}

/** Waits until the page says it: in the summary, below the table of the cell, and at the cell itself. */
export async function isSaid(page: Page, framework: Framework, mistake: Said): Promise<void> {
  const { cell, problem, remedy, isError } = mistake;
  const measure = cell.split("/")[0];
  await eventually(() => linkTo(page, mistake).allTextContents()).toEqual([
    `${inWords(framework, cell)}: ${problem}`,
  ]);
  const item = page.locator(`[data-findings="${measure}"] li`).filter({ hasText: problem });
  expect(await item.locator("[data-problem]").textContent()).toBe(problem);
  expect(await item.locator("[data-remedy]").textContent()).toBe(remedy);
  expect(await item.locator("[data-kind]").textContent()).toBe(
    english.desk.return.severity[isError ? "error" : "query"],
  );
  const field = page.locator(`[id="cell-${cell}"]`);
  expect((await field.getAttribute("aria-describedby"))?.split(" ")).toContain(await item.getAttribute("id"));
  expect(await field.getAttribute("data-found")).toBe("");
  expect(await field.getAttribute("aria-invalid")).toBe(isError ? "true" : null);
}

/** Follows the link of the summary to the cell, puts the right figure in, and waits until it is no longer said. */
export async function mend(hands: Hands, mistake: Said, right: string): Promise<void> {
  const { page } = hands;
  await hands.enter(linkTo(page, mistake));
  expect(await hands.at()).toBe(`cell-${mistake.cell}`);
  await hands.type(right);
  await isGone(page, mistake);
  expect(await hands.at()).toBe(`cell-${mistake.cell}`);
}

/** Waits until the page says nothing of it any more, at any place. */
export async function isGone(page: Page, { cell, problem }: Said): Promise<void> {
  await eventually(() => page.getByText(problem).count()).toBe(0);
  expect(await page.locator(`[id="cell-${cell}"]`).getAttribute("aria-invalid")).toBe(null);
}

function linkTo(page: Page, { cell, problem }: Said) {
  return page.locator(`[data-open] a[href="#cell-${cell}"]`).filter({ hasText: problem });
}
