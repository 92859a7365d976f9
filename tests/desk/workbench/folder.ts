import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeWorkbench } from "../../../src/desk/workbench/make.ts";
import type { Workbench } from "../../../src/desk/workbench/workbench.ts";
import type { Pace } from "../../../src/files/changes.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import type { Files } from "../../../src/files/files.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

const shipped = fileURLToPath(new URL("../../../data", import.meta.url));

export const release = "2031-32";
export const kent = `releases/${release}/returns/kent.yaml`;

/** A folder of data of a test's own, with a workbench over it. */
export interface Opened {
  readonly folder: string;
  readonly data: Files;
  readonly workbench: Workbench;
  readonly faults: unknown[];
  readonly end: () => void;
}

/** @param throughWhat the files as the workbench sees them, where it is not the disk itself */
export async function open(throughWhat: (disk: Files) => Files = (disk) => disk): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "mappa-workbench-"));
  cpSync(shipped, folder, { recursive: true });
  const data = diskFiles(folder);
  const faults: unknown[] = [];
  const stop = new AbortController();
  const workbench = await makeWorkbench({
    data: throughWhat(data),
    templates,
    words: english,
    pace: fastPace(stop.signal),
    log: (error) => faults.push(error),
  });
  const end = () => {
    stop.abort();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, data, workbench, faults, end };
}

/** Looks ten times as often as the program does, so that a test need not wait. */
function fastPace(signal: AbortSignal): Pace {
  return {
    signal,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          signal.removeEventListener("abort", end);
          resolve();
        }, milliseconds / 10);
        const end = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener("abort", end, { once: true });
      }),
  };
}
