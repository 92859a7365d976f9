import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { english } from "../../../src/words/english/english.ts";
import { program } from "../../commands/run.ts";
import { startKillableBrowser } from "../../support/browser.ts";

const shipped = fileURLToPath(new URL("../../../data", import.meta.url));
export const release = "releases/2031-32";
export const returnFile = `${release}/returns/suffolk.yaml`;
export const textFile = `${release}/narrative/suffolk/plans.md`;
export const returnPath = "/2031-32/suffolk/return";
export const textPath = "/2031-32/suffolk/text/plans";
export const signOffPath = "/2031-32/suffolk/sign-off";

/** As long as a computer with much else to do may take. */
export const patience = { timeout: 240_000, interval: 100 };

export function eventually<T>(read: () => T) {
  return expect.poll(read, patience);
}

/** A folder that is gone when the test is over. */
export function folder(name: string): string {
  const made = mkdtempSync(join(tmpdir(), `mappa-killed-${name}-`));
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return made;
}

/** A copy of the return and the texts of one area, on the disk. */
export function dataOfOneArea() {
  const data = join(folder("work"), "data");
  for (const name of ["frameworks", "reference"])
    cpSync(join(shipped, name), join(data, name), { recursive: true });
  for (const name of ["release.yaml", "history.csv", "returns/suffolk.yaml", "narrative/suffolk"])
    cpSync(join(shipped, release, name), join(data, release, name), { recursive: true });
  return {
    data,
    read: (path: string) => readFileSync(join(data, path), "utf8"),
    names: (path: string) => readdirSync(join(data, path)),
  };
}

/** A port that is free. */
export async function freePort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as { port: number };
  await new Promise((done) => other.close(done));
  return port;
}

/** The desk as a process of its own. */
export async function startDesk(data: string, port: number) {
  const words = [program, "desk", "--no-open", "--data", data, "--port", String(port)];
  const child = spawn(process.execPath, words, {
    cwd: dirname(data),
    env: { PATH: process.env["PATH"] ?? "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const address = await new Promise<string>((done, fail) => {
    child.stdout.on("data", () => {
      const found = /http:\S+/.exec(said)?.[0];
      if (found && said.includes("Ctrl-C")) done(found);
    });
    void ended.then(() => fail(new Error(said)));
  });
  expect(new URL(address).port).toBe(String(port));
  return { address, host: new URL(address).origin, kill, said: () => said };
}

/** A browser whose pages find the desk again after each of the two was started anew. */
export async function startBrowserOn(profile: string) {
  const { context, kill } = await startKillableBrowser(profile);
  context.setDefaultTimeout(patience.timeout);
  return { context, kill };
}

/** Opens an address that the desk has printed, and then a page of the desk. */
export async function open(context: BrowserContext, address: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.goto(new URL(path, address).href);
  return page;
}

export function cellOf(page: Page, cell: string) {
  return page.locator(`[id="cell-${cell}"]`);
}

/** Types a figure over what is there, key by key. */
export async function typeFigure(page: Page, cell: string, figure: string): Promise<void> {
  await cellOf(page, cell).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(figure);
}

export async function typeText(page: Page, text: string): Promise<void> {
  await page.locator("#text-editor").press("Control+End");
  await page.keyboard.type(text);
}

/** Waits until a return says that so many figures are not saved, and that the browser has them on its disk. */
export async function saysKept(page: Page, figures: number): Promise<void> {
  const text = english.desk.return.notSaved.replace("#", String(figures));
  await eventually(() => page.locator("[data-pending]").textContent()).toBe(text);
}

/** What the browser has on its disk for a page, by name. */
export function keptIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opened = indexedDB.open("mappa-desk", 1);
        opened.onerror = () => fail(opened.error);
        // Whoever is first makes the store.
        opened.onupgradeneeded = () =>
          opened.result.createObjectStore("kept", { keyPath: ["place", "page", "name"] });
        opened.onsuccess = () => {
          const all = opened.result.transaction("kept").objectStore("kept").getAll();
          all.onsuccess = () => {
            opened.result.close();
            done((all.result as { name: string }[]).map(({ name }) => name));
          };
        };
      }),
  );
}

/** A file without its figures: what nobody has changed must be the same. */
export function withoutFigures(text: string): string {
  return text.replace(/\d+/g, "#");
}

/** A desk over the data of one area, and a browser with a profile of its own that survives it. */
export async function beginning() {
  const files = dataOfOneArea();
  const port = await freePort();
  const profile = folder("profile");
  const desk = await startDesk(files.data, port);
  const browser = await startBrowserOn(profile);
  return { ...files, port, profile, desk, browser };
}
