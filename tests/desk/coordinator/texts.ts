import { expect } from "vitest";
import { narrativeAddress, releaseAddress } from "../../../src/desk/context/addresses.ts";
import { found } from "../../../src/findings/found.ts";
import { english } from "../../../src/words/english/english.ts";
import type { FindingText } from "../../../src/words/finding-words.ts";
import { sayFinding } from "../../../src/words/say-finding.ts";
import { png } from "../../support/pdf-files.ts";
import type { Coordinator } from "./coordinator.ts";
import { area, release } from "./folder.ts";
import { eventually } from "./said.ts";

const words = english.desk.narrative;

/** The plans as the file has them when they are written. */
export const plans = `In the coming year the agencies will work on these aims.

- Homes: the agencies will look for them with landlords.
- Hearings: prisons will tell the others sooner.

Whoever wants to know more can ask the **co-ordinator** on any day.
`;

/** The foreword as it is copied from a word processor, and as the file has it. */
const copied = {
  text: "The year in our area\nWe thank all who took part.",
  html: `<html><body lang="EN-GB"><!--StartFragment-->
<h2 style="mso-style-name:'heading 2'"><span>The year in our area<o:p></o:p></span></h2>
<p class="MsoNormal"><span style="font-size:11.0pt">We thank <b>all</b> who took part, and those who said what could be done
better.<o:p></o:p></span></p>
<table class="MsoTableGrid"><tr><td><p class="MsoNormal">Staff were trained</p></td><td><p class="MsoNormal">Homes were found</p></td></tr></table>
<!--EndFragment--></body></html>`,
};
/** The picture that is put below it. */
export const picture = {
  name: "board.png",
  bytes: Buffer.from(png, "base64"),
  shows: "The board at its meeting",
};
export const foreword = `## The year in our area

We thank **all** who took part, and those who said what could be done better.

Staff were trained; Homes were found

![${picture.shows}](${picture.name})`;

/** From the page of the return to the first text that is not written. */
export async function goToTexts(own: Coordinator, written: string): Promise<void> {
  const { page } = own;
  await own.open(page.getByRole("link", { name: release, exact: true }), releaseAddress(release));
  const texts = page.getByRole("link", { name: `Suffolk: ${written}` });
  await own.open(texts, narrativeAddress(release, area, "foreword"));
  await page.locator("#text-editor").waitFor();
}

/** Pastes the foreword from a word processor, and puts a picture below it: without saying at first what it shows. */
export async function pasteForeword(own: Coordinator): Promise<void> {
  const { page, hands } = own;
  await hands.click(page.locator("#text-editor"));
  await hands.paste(copied);
  await eventually(() => page.locator("[data-pasted] li").allTextContents()).toEqual([words.paste.table]);
  await hands.enter(page.locator("[data-pasted] button"));
  expect(await hands.at()).toBe("text-editor");

  const choosing = page.waitForEvent("filechooser");
  await hands.enter(page.getByRole("button", { name: words.picture.button }));
  await (await choosing).setFiles({ name: picture.name, mimeType: "image/png", buffer: picture.bytes });
  const field = page.locator("#picture-alternative");
  await eventually(() => hands.at()).toBe("picture-alternative");
  await hands.press("Enter");
  await eventually(() => page.locator("[data-picture-error]").textContent()).toBe(
    words.picture.noAlternative,
  );
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await hands.at()).toBe("picture-alternative");
  await hands.type(picture.shows);
  await hands.press("Enter");
  await eventually(() => page.locator("dialog").isVisible()).toBe(false);
  await eventually(() => hands.at()).toBe("text-editor");
  await isSaved(own);
}

/** Types the plans, with a person's number and a bit of a web page in them, and mends both at their places. */
export async function typePlans(own: Coordinator): Promise<void> {
  const { page, hands } = own;
  await hands.enter(page.locator("nav summary"));
  const heading = own.framework.reports
    .flatMap(({ sections }) => sections)
    .find(({ blocks }) =>
      blocks.some((block) => block.kind === "narrative" && block.section === "plans"),
    )!.heading;
  const link = page.locator("[data-sections]").getByRole("link", { name: heading });
  await own.open(link, narrativeAddress(release, area, "plans"));
  await hands.click(page.locator("#text-editor"));
  const [number, html] = ["01473 613500", "<b>co-ordinator</b>"];
  const typed = plans.replace("**co-ordinator**", html).replace("any day", number);
  for (const [index, line] of typed.split("\n").entries()) {
    if (index > 0) await hands.press("Enter");
    if (line !== "") await hands.type(line);
  }
  const mistakes = [
    {
      said: found("NARRATIVE-SENSITIVE", { text: { kind: "narrative" }, match: "telephone-number" }),
      selected: number,
      right: "any day",
    },
    { said: found("NARRATIVE-NOT-ALLOWED", { what: "html" }), selected: html, right: "**co-ordinator**" },
  ].map((each) => ({ ...each, said: sayFinding(english, each.said) }));
  for (const { said } of mistakes) await isSaid(own, said);
  for (const { said, selected, right } of mistakes) {
    await hands.enter(page.locator("[data-findings] a").filter({ hasText: said.problem }).first());
    expect(await hands.at()).toBe("text-editor");
    // What is wrong is selected, so that typing mends it.
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
    await hands.type(right);
    await eventually(() => page.getByText(said.problem).count()).toBe(0);
  }
  await isSaved(own);
}

async function isSaid({ page }: Coordinator, { problem, remedy }: FindingText): Promise<void> {
  const item = page.locator("[data-findings] li").filter({ hasText: problem });
  await eventually(() => item.count()).toBeGreaterThan(0);
  expect(await item.first().locator(".text-remedy").textContent()).toBe(remedy);
}

async function isSaved({ page }: Coordinator): Promise<void> {
  await eventually(() => page.locator("[data-status]").textContent()).toBe(words.saved);
}
