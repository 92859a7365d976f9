import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { browserModules } from "../../../.build/bundle.mjs";
import { makeActions } from "../../../src/commands/desk-actions.ts";
import type { Environment } from "../../../src/commands/environment.ts";
import type { Desk } from "../../../src/desk/context/desk.ts";
import { sentChanges } from "../../../src/desk/context/sent-changes.ts";
import { makeAccess } from "../../../src/desk/http/access.ts";
import { listen } from "../../../src/desk/http/listen.ts";
import { makeServer } from "../../../src/desk/http/server.ts";
import { loadAssets } from "../../../src/desk/pages/assets.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { refusedPage } from "../../../src/desk/pages/refused.ts";
import { routes } from "../../../src/desk/routes.ts";
import { makeWorkbench } from "../../../src/desk/workbench/make.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { memoryFiles } from "../../../src/files/memory.ts";
import { english } from "../../../src/words/english/english.ts";
import { openWorkbook } from "../../../src/workbook/open/open.ts";
import { templates } from "../../support/project.ts";
import { random } from "../http/asked.ts";

const shipped = fileURLToPath(new URL("../../../data", import.meta.url));
const modules = browserModules();
const opening = async (bytes: Uint8Array) => openWorkbook(bytes);

/** A copy of the release of 2031-32 on the disk, and what a desk works with over it. */
export async function deskOver(change: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "mappa-return-"));
  const ended = new AbortController();
  onTestFinished(() => {
    ended.abort();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const part of ["reference", "frameworks", "releases/2031-32"])
    cpSync(join(shipped, part), join(folder, part), { recursive: true });
  change(folder);
  const data = diskFiles(folder);
  const faults: unknown[] = [];
  const pace = {
    signal: ended.signal,
    wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
  };
  const workbench = await makeWorkbench({
    data,
    templates,
    openWorkbook: opening,
    words: english,
    pace: pace as never,
    log: (error) => faults.push(error),
  });
  const environment: Environment = {
    data,
    templates,
    output: memoryFiles(new Map()),
    openWorkbook: opening,
    words: english,
    now: () => new Date("2032-09-14T12:00:00Z"),
    print: () => {},
    progress: () => {},
  };
  const page = await loadPages(templates, english, random);
  const desk: Desk = {
    workbench,
    data,
    templates,
    words: english,
    now: environment.now,
    page,
    actions: makeActions(environment, workbench),
    sentChanges: sentChanges(data.sharing.wait),
  };
  const path = "releases/2031-32/returns/suffolk.yaml";
  return {
    desk,
    folder,
    path,
    faults,
    read: (file = path) => readFileSync(join(folder, file), "utf8"),
    write: (text: string, file = path) => writeFileSync(join(folder, file), text),
  };
}

/** The same behind a server, with an address that opens it. */
export async function servedDesk(change?: (folder: string) => void) {
  const over = await deskOver(change);
  const access = makeAccess(random);
  const { server, close } = makeServer({
    desk: over.desk,
    access,
    routes,
    assets: await loadAssets(templates, memoryFiles(new Map(await modules))),
    refused: refusedPage(over.desk.page, english.desk.frame),
    log: (fault) => over.faults.push(fault),
  });
  const port = await listen(server, 0);
  onTestFinished(close);
  const host = `http://127.0.0.1:${port}`;
  return {
    ...over,
    close,
    host,
    token: `${host}/?token=${access.token}`,
    address: `${host}/2031-32/suffolk/return`,
  };
}
