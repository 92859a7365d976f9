import { expect, it, onTestFinished } from "vitest";
import { releaseAddress, returnAddress } from "../../../src/desk/context/addresses.ts";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { startDesk } from "../http/started.ts";
import { isNothingElseChanged, isReadAgain, isReadByCommands } from "./after.ts";
import { Coordinator } from "./coordinator.ts";
import { explainRevoked } from "./explained.ts";
import {
  pasteEligible,
  pasteOrders,
  pasteReturned,
  typeBreaches,
  typeManaged,
  typeOffences,
} from "./figures.ts";
import { area, bytesBelow, folderWithEmptyReturn, release, returnIn } from "./folder.ts";
import { openPdf, sign } from "./hand-over.ts";
import { wordsOfPdf } from "./pdf.ts";
import { goToTexts, pasteForeword, typePlans } from "./texts.ts";

/** The most keys and buttons that a return with its two texts takes, mistakes included. */
const mostPresses = 1000;

it.skipIf(!browserAvailable)("a coordinator fills in a return", { timeout: 1_200_000 }, async () => {
  const folder = await folderWithEmptyReturn();
  const before = bytesBelow(folder);
  const original = await returnIn();
  const desk = await startDesk(folder, "--port", "4790");
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  const own = new Coordinator(page, original.framework, original.figures);

  await page.goto(desk.address);
  await own.open(page.getByRole("link", { name: release }), releaseAddress(release));
  const toReturn = page.getByRole("link", { name: english.desk.home.toReturn("Suffolk") });
  await own.open(toReturn, returnAddress(release, area));
  await own.isAtReturn();
  await pasteEligible(own);
  await typeManaged(own);
  await pasteReturned(own);
  await typeOffences(own);
  await typeBreaches(own);
  await pasteOrders(own);
  await explainRevoked(own);
  await goToTexts(own, english.status.textsOf(6, 8));
  await pasteForeword(own);
  await typePlans(own);
  await sign(own);
  const pdf = await openPdf(own);
  expect(faults).toEqual([]);
  expect(desk.said()).not.toContain("fault");
  expect(own.hands.presses).toBeLessThan(mostPresses);
  desk.kill();
  await desk.ended;

  const words = await wordsOfPdf(pdf);
  expect(words).toContain("Suffolk");
  expect(words).toContain(own.number("eligible/total/total").toLocaleString("en-GB"));
  await isReadAgain(folder, original);
  await isReadByCommands(folder);
  isNothingElseChanged(before, bytesBelow(folder));
});
