import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../../.build/bundle.mjs";
import { openInWorker } from "../../../src/workbook/open/in-worker.ts";
import { openWorkbook } from "../../../src/workbook/open/open.ts";
import { xlsxOf, xlsxParts, zipOf } from "../read/made.ts";

let folder: string;
const started: Worker[] = [];

/** The thread's program as the build makes it, and three that never answer. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mappa-worker-"));
  writeFileSync(join(folder, "worker.cjs"), await bundle("src/workbook/open/worker.ts"));
  const port = 'require("node:worker_threads").parentPort';
  writeFileSync(join(folder, "silent.cjs"), `${port}.on("message", () => { for (;;); });`);
  writeFileSync(
    join(folder, "greedy.cjs"),
    `${port}.on("message", () => { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); });`,
  );
  writeFileSync(join(folder, "faulty.cjs"), `${port}.on("message", () => { throw new Error("a fault"); });`);
});

afterAll(async () => {
  await Promise.all(started.map((each) => each.terminate()));
  rmSync(folder, { recursive: true });
});

function start(program: string): Worker {
  const worker = new Worker(join(folder, program), { resourceLimits: { maxOldGenerationSizeMb: 32 } });
  started.push(worker);
  return worker;
}

const long = 100_000;
const book = zipOf(xlsxParts());

describe("workbooks opened in a thread", () => {
  it("are what they are without one, one after the other, in one thread until one cannot be read", async () => {
    const before = started.length;
    const open = openInWorker(() => start("worker.cjs"), long);
    expect(started.length).toBe(before);
    const files = [book, xlsxOf(""), new Uint8Array([0x50, 0x4b]), book];
    expect(await Promise.all(files.map(open))).toEqual(files.map(openWorkbook));
    expect(started.slice(before).map(({ threadId }) => threadId < 0)).toEqual([true, false]);
    // The bytes are still there for whoever reads them otherwise.
    expect(book.length).toBeGreaterThan(1000);
  });

  it("that take longer than is allowed end their thread, and the next file has a new one", async () => {
    const stopped = { fault: { what: "stopped", limit: "time" } };
    const before = started.length;
    const open = openInWorker(() => start("silent.cjs"), 100);
    expect([await open(book), await open(book)]).toEqual([stopped, stopped]);
    expect(started.length).toBe(before + 2);
    expect(started.slice(before).map(({ threadId }) => threadId)).toEqual([-1, -1]);
  });

  it("that take more memory than is allowed end their thread, and the next file has a new one", async () => {
    let program = "greedy.cjs";
    const open = openInWorker(() => start(program), long);
    expect(await open(book)).toEqual({ fault: { what: "stopped", limit: "memory" } });
    program = "worker.cjs";
    expect(await open(book)).toEqual(openWorkbook(book));
  });

  it("tell of a fault in the thread itself, and are opened again after it", async () => {
    let program = "faulty.cjs";
    const open = openInWorker(() => start(program), long);
    await expect(open(book)).rejects.toThrow("a fault");
    program = "worker.cjs";
    expect(await open(book)).toEqual(openWorkbook(book));
  });
});
