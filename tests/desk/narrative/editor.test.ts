import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { narrativeAddress } from "../../../src/desk/context/addresses.ts";
import { longestNarrative } from "../../../src/narrative/markdown-limits.ts";
import { largestPicture } from "../../../src/narrative/picture.ts";
import { english } from "../../../src/words/english/english.ts";
import { browserAvailable, startBrowser } from "../../support/browser.ts";
import { type SmallDesk, startSmallDesk } from "./small-desk.ts";

const words = english.desk.narrative;
const release = "2031-32";
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** As long as a computer with much else to do may take. */
function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 240_000 });
}

describe.skipIf(!browserAvailable)("the page of a text", { timeout: 600_000 }, () => {
  let browser: Browser;
  let desk: SmallDesk;
  let page: Page;
  const refused: string[] = [];
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    desk = await startSmallDesk();
    page = await open();
  });
  afterEach(async () => {
    await page.context().close();
    await desk.close();
    expect(refused.splice(0)).toEqual([]);
  });

  async function open(section = "plans", options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await browser.newContext(options);
    await context.addCookies([desk.cookie]);
    const opened = await context.newPage();
    opened.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    opened.on("pageerror", (error) => refused.push(String(error)));
    await opened.goto(desk.address + narrativeAddress(release, "suffolk", section));
    return opened;
  }

  const editor = (of: Page = page) => of.locator("#text-editor");
  const status = (of: Page = page) => of.locator("[data-status]");
  const file = (section = "plans") => desk.read(desk.path(section)).toString();
  const saved = async (section: string, then: (text: string) => boolean) =>
    eventually(() => then(file(section))).toBe(true);

  test("writes what is typed and leaves every other byte as it was", async () => {
    const before = "One.\r\nTwo.\r\n\r\nThree.\r\n";
    desk.write(desk.path("plans"), before);
    await eventually(() => editor().innerText()).toContain("Three.");
    await editor().press("Control+Home");
    await editor().press("End");
    await page.keyboard.type(" Typed.");
    await saved("plans", (text) => text.includes("Typed."));
    await eventually(() => file()).toBe("One. Typed.\r\nTwo.\r\n\r\nThree.\r\n");
    await eventually(() => status().textContent()).toBe(words.saved);
    await page.keyboard.press("Control+z");
    await eventually(() => file()).toBe(before);
  });

  test("is left by Tab, which types nothing", async () => {
    const before = file();
    await editor().press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    expect(file()).toBe(before);
  });

  test("marks what was found at its place and leads to it", async () => {
    await editor().press("Control+End");
    await page.keyboard.type("\n\nA <b>bold</b> word.\n");
    const link = page.locator("[data-findings] a").first();
    await eventually(() => link.textContent()).toContain("Line ");
    await eventually(() => page.locator(".cm-lintRange-error").count()).toBeGreaterThan(0);
    await editor().press("Control+Home");
    await link.click();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain("<b>");
  });

  test("shows both texts where the file was changed meanwhile, and writes none of them by itself", async () => {
    // The page is told nothing of how the text stands: else it would show the newer one before anything is typed.
    await page.route("**/state", (route) => route.abort());
    await page.reload();
    await editor().waitFor();
    desk.write(desk.path("plans"), "Of another program.\n");
    await editor().press("Control+Home");
    await page.keyboard.type("Mine. ");
    const choice = page.locator("[data-choice]");
    await choice.waitFor();
    expect(file()).toBe("Of another program.\n");
    expect(await page.locator("#text-standing").inputValue()).toBe("Of another program.\n");
    expect(await page.locator("#text-mine").inputValue()).toMatch(/^M/);
    await page.locator("[data-keep-mine]").click();
    await saved("plans", (text) => text.startsWith("Mine. "));
    await eventually(() => choice.isHidden()).toBe(true);
  });

  test("shows a text that was written elsewhere and keeps the cursor", async () => {
    const before = file();
    await editor().press("Control+Home");
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    desk.write(desk.path("plans"), before.replace("## Housing", "Written elsewhere.\n\n## Housing"));
    await eventually(() => editor().innerText()).toContain("Written elsewhere.");
    await page.keyboard.type("X");
    await saved("plans", (text) => text.startsWith(`${before.slice(0, 4)}X`));
  });

  /** Types while the desk is away, and leaves the page as a browser does that is killed. */
  async function typeAndGo(typed: string): Promise<void> {
    desk.stop();
    await editor().press("Control+Home");
    await page.keyboard.type(typed);
    await eventually(() => status().textContent()).toBe(words.notSaved);
    await page.goto("about:blank", { waitUntil: "commit" }).catch(() => undefined);
  }

  async function comeBack(): Promise<void> {
    desk.start();
    // The browser may still be leaving the page, or have a connection that the desk has closed.
    const again = () => page.goto(desk.address + narrativeAddress(release, "suffolk", "plans"));
    await eventually(() =>
      again().then(
        () => true,
        () => false,
      ),
    ).toBe(true);
  }

  test("writes what was typed while the desk was away, once it is back", async () => {
    const before = file();
    await typeAndGo("Lost? ");
    await comeBack();
    await saved("plans", (text) => text === `Lost? ${before}`);
    expect(await page.locator("[data-choice]").isHidden()).toBe(true);
  });

  test("shows both texts where the file was changed before the page came back, also when it is loaded again", async () => {
    const before = file();
    await typeAndGo("Lost? ");
    desk.write(desk.path("plans"), "Newer.\n");
    await comeBack();
    for (const again of [true, false]) {
      await page.locator("[data-choice]").waitFor();
      expect(await page.locator("#text-mine").inputValue()).toBe(`Lost? ${before}`);
      expect(await page.locator("#text-standing").inputValue()).toBe("Newer.\n");
      expect(file()).toBe("Newer.\n");
      if (again) await page.reload();
    }
    await page.locator("[data-keep-mine]").click();
    await saved("plans", (text) => text === `Lost? ${before}`);
  });

  test("stores a picture under a name of its own and asks what it shows", async () => {
    desk.write(`${desk.path("plans").replace(/plans\.md$/, "")}my-chart.png`, png);
    const input = page.locator("[data-picture] input");
    await input.setInputFiles({ name: "My chart.PNG", mimeType: "image/png", buffer: png });
    await page.keyboard.press("Enter");
    await eventually(() => page.locator("[data-picture-error]").textContent()).toBe(
      words.picture.noAlternative,
    );
    await page.locator("#picture-alternative").fill("A chart [of plans]");
    await page.keyboard.press("Enter");
    await saved("plans", (text) => text.includes("![A chart \\[of plans\\]](my-chart-2.png)"));
    expect(desk.read(desk.path("plans").replace("plans.md", "my-chart-2.png"))).toEqual(png);
  });

  test("puts a picture behind the paragraph that it is put into, and splits none", async () => {
    await editor().press("Control+a");
    await page.keyboard.type("Our work in\nthe area.\n\nMore.");
    await saved("plans", (text) => text === "Our work in\nthe area.\n\nMore.");
    await editor().press("Control+Home");
    for (let each = 0; each < 5; each++) await page.keyboard.press("ArrowRight");
    const input = page.locator("[data-picture] input");
    await input.setInputFiles({ name: "chart.png", mimeType: "image/png", buffer: png });
    await page.locator("#picture-alternative").fill("A chart");
    await page.keyboard.press("Enter");
    await saved("plans", (text) => text === "Our work in\nthe area.\n\n![A chart](chart.png)\n\nMore.");
  });

  test("leaves a list as it is typed, with marks or without", async () => {
    const typed = "Our work:\n\n- first\n- second\n\nAfter the list.\n\n1. one\n2. two\n\nAfter both.";
    await editor().press("Control+a");
    await page.keyboard.type(typed);
    await saved("plans", (text) => text === typed);
  });

  test("says why a picture cannot be shown and stores nothing of it", async () => {
    const input = page.locator("[data-picture] input");
    await input.setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("GIF89a") });
    await page.locator("#picture-alternative").fill("Nothing");
    await page.keyboard.press("Enter");
    await eventually(() => page.locator("[data-picture-error]").textContent()).toContain(
      "neither a PNG nor a JPEG",
    );
    const names = await desk.desk.data.list(desk.path("plans").replace("/plans.md", ""));
    expect(names.filter(({ name }) => /png|jpg/.test(name))).toEqual([]);
  });

  test("says that a picture is too large before anybody describes it, and sends nothing of it", async () => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    const input = page.locator("[data-picture] input");
    const buffer = Buffer.concat([png, Buffer.alloc(largestPicture)]);
    await input.setInputFiles({ name: "from a camera.png", mimeType: "image/png", buffer });
    const problem = page.locator("[data-picture-error]");
    await eventually(() => problem.textContent()).toBe(words.picture.tooLarge(largestPicture));
    await page.locator("#picture-alternative").fill("The river");
    await page.keyboard.press("Enter");
    expect(await problem.textContent()).toBe(words.picture.tooLarge(largestPicture));
    expect(sent.filter((address) => address.includes("/picture"))).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-picture-dialog]").isHidden()).toBe(true);
  });

  test("says that a text is too long, and saves it when it is shorter", async () => {
    const before = file();
    await editor().press("Control+End");
    await page.keyboard.insertText("x".repeat(longestNarrative * 2));
    await eventually(() => status().textContent()).toBe(words.tooLong(longestNarrative));
    expect(file()).toBe(before);
    await page.keyboard.press("Control+z");
    await page.keyboard.type("Short.");
    await saved("plans", (text) => text === `${before}Short.`);
    const still = await open("plans", { javaScriptEnabled: false });
    await still.locator("#text-field").fill("y".repeat(longestNarrative * 2 + 1));
    await still.getByRole("button", { name: words.save }).click();
    expect(await still.locator("main").innerText()).toContain(words.tooLong(longestNarrative));
    expect(file()).toBe(`${before}Short.`);
    await still.context().close();
  });

  test("takes what is pasted from Word as Markdown, and never as a page", async () => {
    await editor().press("Control+End");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        "text/html",
        "<p>A <b>bold</b> word<img src=x onerror=alert(1)></p><ul><li>One</ul>",
      );
      document
        .querySelector("#text-editor")!
        .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await saved("plans", (text) => text.endsWith("A **bold** word\n\n- One"));
    expect(await page.locator("[data-pasted] li").allTextContents()).toEqual([words.paste.picture]);
    // Chromium tells of what it finds while it parses, although nothing of it is in a page.
    expect(refused.splice(0).filter((each) => !/inline event handler/.test(each))).toEqual([]);
  });

  test("says beside a review what was planned, and takes a line for each action", async () => {
    for (const name of ["release.yaml", "history.csv"])
      desk.write(
        `releases/2030-31/${name}`,
        desk.read(`releases/${release}/${name}`).toString().replaceAll("2031/32", "2030/31"),
      );
    desk.write(desk.path("plans").replace(release, "2030-31"), "We will:\n\n- train *staff*\n- find homes\n");
    await page.goto(desk.address + narrativeAddress(release, "suffolk", "year-in-review"));
    const part = page.locator("[data-last-year]");
    expect(await part.locator("li p").allTextContents()).toEqual(["train staff", "find homes"]);
    await part.getByRole("button", { name: words.outcomes[0]!.label }).nth(1).click();
    await saved("year-in-review", (text) => text.endsWith(`\n\n${words.outcomes[0]!.line("find homes")}\n`));
  });

  test("works without scripts, and shows both texts where the file was changed", async () => {
    const still = await open("plans", { javaScriptEnabled: false });
    await still.locator("#text-field").fill("By a form.\nTwo.\n");
    desk.write(desk.path("plans"), "Newer.\r\n");
    await still.getByRole("button", { name: words.save }).click();
    expect(await still.locator("#text-standing").inputValue()).toBe("Newer.\n");
    expect(await still.locator("#text-field").inputValue()).toBe("By a form.\nTwo.\n");
    expect(file()).toBe("Newer.\r\n");
    await still.getByRole("button", { name: words.conflict.saveOver }).click();
    await eventually(() => file()).toBe("By a form.\r\nTwo.\r\n");
    await still.context().close();
  });

  test("cannot be scripted by a hostile text", async () => {
    const text = '</textarea><script>document.title="x"</script><img src=x onerror="document.title=1">\n';
    desk.write(desk.path("plans"), text);
    await page.reload();
    await eventually(() => editor().innerText()).toContain("</textarea>");
    expect(await page.title()).toContain(words.title("Plans for the coming year", "Suffolk"));
    expect(file()).toBe(text);
  });

  test.each([320, 1280])("has no violation that axe finds, %i pixels wide", async (width) => {
    const checked = await open("plans", { bypassCSP: true, viewport: { width, height: 900 } });
    const states = [
      async () => undefined,
      async () => {
        await checked.locator("nav summary").click();
        await editor(checked).press("Control+End");
        await checked.keyboard.type("\n\nA <b>bold</b> word and *one*, [x](y).\n");
        await checked.locator(".cm-lintRange-error").first().waitFor();
      },
      async () => {
        const input = checked.locator("[data-picture] input");
        await input.setInputFiles({ name: "x.png", mimeType: "image/png", buffer: png });
      },
    ];
    for (const reach of states) {
      await reach();
      await checked.evaluate(axe.source);
      const found = await checked.evaluate(async () =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      expect(await checked.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await checked.context().close();
  });
});
