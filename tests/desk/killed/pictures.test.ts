import { describe, test } from "vitest";
import { browserAvailable } from "../../support/browser.ts";
import {
  beginning,
  eventually,
  keptIn,
  open,
  startBrowserOn,
  startDesk,
  textFile,
  textPath,
} from "./real.ts";

const slow = { timeout: 1_200_000 };
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const picture = { name: "plans.png", mimeType: "image/png", buffer: pixel };

describe.skipIf(!browserAvailable)(
  "the browser is killed while somebody says what a picture shows",
  slow,
  () => {
    test("and the words stand in the question when it is asked again, once", async () => {
      const { data, read, port, profile, desk, browser } = await beginning();
      const page = await open(browser.context, desk.address, textPath);
      await page.locator("#text-editor").waitFor();
      await page.locator("[data-picture] input").setInputFiles(picture);
      await page.locator("#picture-alternative").fill("A chart of pla");
      await eventually(() => keptIn(page)).toEqual(["alternative"]);
      await browser.kill();
      await desk.kill();

      const again = await startDesk(data, port);
      const { context } = await startBrowserOn(profile);
      const after = await open(context, again.address, textPath);
      await after.locator("#text-editor").waitFor();
      const words = after.locator("#picture-alternative");
      // What was left is taken over some time after the page is there.
      await eventually(async () => {
        await after.locator("[data-picture] input").setInputFiles(picture);
        const typed = await words.inputValue();
        if (typed === "") await after.locator("[data-cancel]").click();
        return typed;
      }).toBe("A chart of pla");
      await words.fill("A chart of plans");
      await after.keyboard.press("Enter");
      await eventually(() => read(textFile)).toContain("![A chart of plans](plans.png)");
      await eventually(() => keptIn(after)).toEqual([]);
    });
  },
);
