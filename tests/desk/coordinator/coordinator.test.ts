import { expect, it, onTestFinished } from "vitest";
import { releaseAddress, returnAddress } from "../../../src/desk/context/addresses.ts";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { startDesk } from "../http/started.ts";
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
import { goToTexts, pasteForeword, typePlans } from "./texts.ts";

it.skipIf(!browserAvailable)("a coordinator fills in a return", { timeout: 600_000 }, async () => {
  const folder = await folderWithEmptyReturn();
  const before = bytesBelow(folder);
  expect(before.size).toBeGreaterThan(100);
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
  await own.open(
    page.getByRole("link", { name: english.desk.home.toReturn("Suffolk") }),
    returnAddress(release, area),
  );
  await own.isAtReturn();
  const t = Date.now();
  const step = async (name: string, f: (own: Coordinator) => Promise<void>) => {
    await f(own);
    console.log(name, Date.now() - t, own.hands.presses);
  };
  try {
    await step("eligible", pasteEligible);
    await step("managed", typeManaged);
    await step("returned", pasteReturned);
    await step("offences", typeOffences);
    await step("breaches", typeBreaches);
    await step("orders", pasteOrders);
    await step("revoked", explainRevoked);
    await goToTexts(own, "6 of 8");
    await step("foreword", pasteForeword);
    await step("plans", typePlans);
  } finally {
    await page.screenshot({ path: "/tmp/coord/try/now.png", fullPage: true });
  }
  expect(faults).toEqual([]);
});
