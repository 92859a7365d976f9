import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Browser, BrowserContext } from "playwright-core";
import { onTestFinished } from "vitest";
import { packagedChromium } from "./html-chromium.ts";

/** Where a browser is usually installed; tried after the one that CHROME_PATH names. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Without it letters are set on whole pixels, on paper too, and words fall apart.
  "--font-render-hinting=none",
];

/**
 * The path of a Chromium: one that is installed, or on Linux x64 the one that a package brings. Undefined where
 * there is none, which only another platform may have: on Linux x64 the browser tests must run, so it throws.
 */
async function browserPath(): Promise<string | undefined> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
    return named;
  }
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  return packagedChromium();
}

const path = await browserPath();

/** Whether browser tests can run here. Where not, they are shown as skipped: `test.skipIf(!browserAvailable)`. */
export const browserAvailable = path !== undefined;

if (!browserAvailable) {
  console.error(
    `\nBROWSER TESTS DID NOT RUN: no Chromium was found on ${process.platform} ${process.arch}. ` +
      "Install one, or name it in CHROME_PATH.\n",
  );
}

/** A browser with what it keeps in a folder, as a process that can be killed. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** As a system does that has no memory left: at once, with all that belongs to it. */
  readonly kill: () => Promise<void>;
}

/** A browser of a busy computer may start and then answer nothing, before any page was opened: it is started again. */
const mostStarts = 4;
/** In milliseconds, until a browser that has started answers. */
const longestSilence = 45_000;

/** @param profile a folder, which survives the browser */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  if (path === undefined) throw new Error("there is no browser here; ask browserAvailable first");
  const { chromium } = await import("playwright-core");
  for (let start = 1; ; start++) {
    const { address, kill } = await startProcess(path, profile);
    try {
      const browser = await chromium.connectOverCDP(address, { timeout: longestSilence });
      return { context: browser.contexts()[0]!, kill };
    } catch (error) {
      if (start === mostStarts) throw error;
      await kill();
    }
  }
}

async function startProcess(program: string, profile: string) {
  const child = spawn(program, [...flags, "--remote-debugging-port=0", `--user-data-dir=${profile}`], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const kill = async () => {
    try {
      process.kill(-child.pid!, "SIGKILL");
    } catch {
      // It has ended already.
    }
    await ended;
  };
  onTestFinished(kill);
  let said = "";
  const address = await new Promise<string>((done, fail) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    child.once("exit", () => fail(new Error(said)));
  });
  return { address, kill };
}

/** In milliseconds: as long as a computer with much else to do may take over what a test waits for in a page. */
const longestWait = 240_000;

/** Starts a browser whose pages are waited for with patience; the caller closes it. Throws where there is none. */
export async function startBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error("there is no browser here; ask browserAvailable first");
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: path, args: flags });
  // A page of its own comes in a context that is made in the same way.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(longestWait);
    return context;
  };
  return browser;
}
