import { expect } from "vitest";
import { yearFrom } from "../../../src/figures/year.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Coordinator } from "./coordinator.ts";
import { eventually, inWords, isSaid, said } from "./said.ts";

export const explanation = "Fewer people asked for a review than in the years in which the route was new.";

/** Types a figure that is right and is queried all the same, and says at the figure why. */
export async function explainRevoked(own: Coordinator): Promise<void> {
  const { page, hands } = own;
  const cell = "notification-revoked";
  const before = Number(
    await page.locator(`[id="before-${cell}"]`).evaluate((each) => each.lastChild?.textContent),
  );
  const query = said(own.framework, cell, "QUERY-OUTLIER", {
    what: "figure",
    year: yearFrom(2031),
    figures: [
      {
        label: inWords(own.framework, cell),
        count: own.number(cell),
        before: { year: yearFrom(2030), count: before },
      },
    ],
  });
  await own.goTo(cell);
  await hands.type(own.figure(cell));
  await isSaid(page, own.framework, query);
  const item = page.locator(`[data-findings="${cell}"] li`);
  // From the field the next stop is the place for the words.
  while ((await page.evaluate(() => document.activeElement?.tagName)) !== "TEXTAREA")
    await hands.press("Tab");
  await hands.type(explanation);
  await hands.press("Tab");
  await hands.press("Enter");
  await eventually(() => item.locator("[data-explained]").textContent()).toBe(
    english.desk.return.explained(explanation),
  );
  await own.isAtReturn();
  expect(await hands.at()).toBe(`cell-${cell}`);
  expect(await item.locator("[data-explain]").isVisible()).toBe(false);
}
