import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launchBrowser } from "./chromium-printer.mjs";
import { programOf } from "./whole-process.mjs";

/** After a stroke nothing is left to be done in so many milliseconds. */
const rest = 400;
/** The first ones are slower than any that follow, because nothing is compiled yet. */
const notCounted = 20;

/**
 * What somebody waits for who types: milliseconds from each key stroke in a browser to the report beside it and to what is
 * found in the area. The desk and the browser are processes of their own, as they are for whoever uses them.
 */
export async function timeDeskPage(root, release, strokes) {
  const folder = mkdtempSync(join(tmpdir(), "mappa-desk-"));
  cpSync(join(root, "data"), folder, { recursive: true });
  const words = ["desk", "--data", folder, "--no-open"];
  const desk = spawn(process.execPath, [programOf(root), ...words], { cwd: root });
  const opened = addressOf(desk);
  const browser = await launchBrowser();
  try {
    const address = await opened;
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.goto(new URL(`/${release}/suffolk/return`, address).href);
    await page.frameLocator("iframe").locator("main").waitFor();
    const cells = await page.$$eval("input[data-cell]", (fields) =>
      fields.filter(({ value }) => /^[1-9]\d*$/.test(value)).map(({ id }) => id),
    );
    const times = { report: [], findings: [] };
    for (let step = -notCounted; step < strokes; step++) {
      // Another figure each time, and another digit behind it, which is taken away again.
      const field = page.locator(`[id="${cells[(step + notCounted) % cells.length]}"]`);
      for (const key of [String(1 + ((step + notCounted) % 9)), "Backspace"]) {
        // Whoever types is at the cell: that the page goes there is none of what is timed.
        await field.focus();
        await field.press("End");
        await page.waitForTimeout(rest);
        await page.evaluate(watch);
        await field.press(key);
        const took = await page.evaluate(() => globalThis.took);
        if (step >= 0) for (const name of ["report", "findings"]) times[name].push(took[name]);
      }
    }
    return times;
  } finally {
    desk.kill("SIGINT");
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addressOf(desk) {
  for await (const line of createInterface(desk.stdout)) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the desk does not say where it is");
}

/** In the page: from the next key stroke until the report is shown and what was found is shown. */
function watch() {
  globalThis.took = new Promise((done) => {
    const took = {};
    let start;
    const told = (name) => () => {
      if (start === undefined) return;
      took[name] ??= performance.now() - start;
      if (took.report !== undefined && took.findings !== undefined) done(took);
    };
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { once: true, capture: true },
    );
    document.addEventListener("desk:shown", told("report"));
    document.addEventListener("desk:found", told("findings"));
  });
}
