import type { Page } from "playwright-core";
import { expect } from "vitest";
import {
  pdfAddress,
  releaseAddress,
  returnAddress,
  signOffAddress,
} from "../../../src/desk/context/addresses.ts";
import { agencies } from "../../../src/returns/return.ts";
import { english } from "../../../src/words/english/english.ts";
import type { Coordinator } from "./coordinator.ts";
import { area, release } from "./folder.ts";
import { eventually } from "./said.ts";

const words = english.desk.handOver;

/** Who signs; all invented. */
export const signatures = {
  police: { name: "S. Invented", post: "Detective Superintendent (invented)" },
  probation: { name: "O. Pattern", post: "Head of Probation (invented)" },
  prisons: { name: "S. Sample", post: "Head of Security (invented)" },
};

/** Signs for the three agencies, at first with a post left blank, and says that the figures are final. */
export async function sign(own: Coordinator): Promise<void> {
  const { page, hands } = own;
  await own.open(page.getByRole("link", { name: release, exact: true }), releaseAddress(release));
  const unsigned = english.status.signedBy([]);
  const link = page.getByRole("link", { name: `Suffolk: ${unsigned}`, exact: true });
  await own.open(link, signOffAddress(release, area));
  await page.locator("#status").focus();
  await hands.type(english.status.figures.final);
  for (const agency of agencies) {
    await page.locator(`#${agency}-name`).focus();
    await hands.type(signatures[agency].name);
    await hands.press("Tab");
    if (agency !== "probation") await hands.type(signatures[agency].post);
  }
  await hands.press("Enter");
  const half = words.both(words.agencies.probation);
  await eventually(() => page.locator(".error-summary a").allTextContents()).toEqual([half]);
  await hands.enter(page.locator(".error-summary a"));
  expect(await hands.at()).toBe("probation-post");
  const field = page.locator("#probation-post");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator(`[id="${await field.getAttribute("aria-describedby")}"]`).textContent()).toBe(
    half,
  );
  for (const agency of agencies) expect(await nameIn(page, agency)).toBe(signatures[agency].name);
  await hands.type(signatures.probation.post);
  await hands.press("Enter");
  await page.waitForURL("**/sign-off?saved=yes");
  expect(await page.locator(".notification-banner p").allTextContents()).toEqual([words.saved]);
  expect(await page.locator(".error-summary").count()).toBe(0);
  expect(await page.locator("#status").inputValue()).toBe("final");
}

function nameIn(page: Page, agency: string): Promise<string> {
  return page.locator(`#${agency}-name`).inputValue();
}

/** Opens the PDF from the page of the return: its bytes. */
export async function openPdf(own: Coordinator): Promise<Uint8Array> {
  const { page } = own;
  await own.open(page.getByRole("link", { name: words.toReturn }), returnAddress(release, area));
  await own.isAtReturn();
  const opened = page.waitForResponse(
    (answer) => new URL(answer.url()).pathname === pdfAddress(release, area),
  );
  await own.hands.enter(page.getByRole("link", { name: english.desk.preview.pdf }));
  const answer = await opened;
  expect([answer.status(), await answer.headerValue("content-type")]).toEqual([200, "application/pdf"]);
  // A browser keeps what it shows in its own viewer to itself: it is asked for once more.
  return (await page.request.get(answer.url())).body();
}
