import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { eventsAddress } from "../../../src/desk/context/addresses.ts";
import type { Desk, DeskRoute } from "../../../src/desk/context/desk.ts";
import { sentChanges } from "../../../src/desk/context/sent-changes.ts";
import { makeAccess } from "../../../src/desk/http/access.ts";
import type { DeskEvent } from "../../../src/desk/http/exchange.ts";
import { listen } from "../../../src/desk/http/listen.ts";
import { makeServer } from "../../../src/desk/http/server.ts";
import { narrativeRoutes } from "../../../src/desk/narrative/routes.ts";
import { loadAssets } from "../../../src/desk/pages/assets.ts";
import { loadPages } from "../../../src/desk/pages/page.ts";
import { refusedPage } from "../../../src/desk/pages/refused.ts";
import { versionedFiles } from "../../../src/desk/workbench/versions.ts";
import type { Workbench } from "../../../src/desk/workbench/workbench.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { memoryFiles } from "../../../src/files/memory.ts";
import { calculated, checked } from "../../../src/pipeline.ts";
import { loadProject } from "../../../src/releases/load.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const release = "2031-32";

/** A server with nothing but the pages of texts, over a copy of the data with the texts of one area. */
export interface SmallDesk {
  readonly address: string;
  /** Of the browser that the desk is for. */
  readonly cookie: { readonly name: string; readonly value: string; readonly url: string };
  readonly desk: Desk;
  /** Below the folder of data. */
  readonly path: (section: string) => string;
  readonly read: (path: string) => Buffer;
  /** As another program would write it. */
  readonly write: (path: string, content: string | Buffer) => void;
  /** Until `start` nothing is answered. */
  readonly stop: () => void;
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

export async function startSmallDesk(area = "suffolk"): Promise<SmallDesk> {
  const folder = mkdtempSync(join(tmpdir(), "desk-text-"));
  for (const name of ["frameworks", "reference"])
    cpSync(join(root, "data", name), join(folder, name), { recursive: true });
  for (const name of ["release.yaml", "history.csv", `returns/${area}.yaml`, `narrative/${area}`])
    cpSync(join(root, "data/releases", release, name), join(folder, "releases", release, name), {
      recursive: true,
    });
  const data = diskFiles(folder);
  const listeners = new Set<(event: DeskEvent) => void>();
  let turn = 0;
  const tell = (path: string) => {
    turn += 1;
    for (const listener of listeners) listener({ name: "changed", data: { turn, paths: [path] } });
  };
  const random = (bytes: number) => randomBytes(bytes);
  const page = await loadPages(templates, english, random);
  const desk = deskOver(folder, page, tell, () => turn);
  const bundled = await build({
    entryPoints: [join(root, "src/desk/browser/entries/text.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const scripts = memoryFiles(new Map([["text.js", bundled.outputFiles[0]!.text]]));
  const events: DeskRoute = {
    method: "GET",
    pattern: eventsAddress,
    handle: async () => ({
      kind: "events",
      subscribe(send) {
        listeners.add(send);
        return () => listeners.delete(send);
      },
    }),
  };
  const report: DeskRoute = {
    method: "GET",
    pattern: "/:release/:area/preview",
    handle: async () => ({ kind: "report", html: "<!DOCTYPE html><title>Report</title>" }),
  };
  const access = makeAccess(random);
  const { server, close } = makeServer({
    desk,
    access,
    routes: [...narrativeRoutes, events, report],
    assets: await loadAssets(templates, scripts),
    refused: refusedPage(page, english.desk.frame),
    log: (fault) => console.error(fault),
  });
  let isStopped = false;
  server.on("connection", (socket) => {
    if (isStopped) socket.destroy();
  });
  const address = `http://127.0.0.1:${await listen(server, 0)}`;
  const entered = await fetch(`${address}/?token=${access.token}`, { redirect: "manual" });
  const [name = "", value = ""] = (entered.headers.get("set-cookie") ?? "").split(";")[0]!.split("=");
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  return {
    address,
    cookie: { name, value, url: address },
    desk: { ...desk, data },
    path: (section) => `releases/${release}/narrative/${area}/${section}.md`,
    read: (path) => readFileSync(join(folder, path)),
    write(path, content) {
      write(path, content);
      tell(path);
    },
    stop() {
      isStopped = true;
      server.closeAllConnections();
    },
    start() {
      isStopped = false;
    },
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function deskOver(
  folder: string,
  page: Desk["page"],
  tell: (path: string) => void,
  turnOf: () => number,
): Desk {
  const data = diskFiles(folder);
  let made: { readonly at: number; readonly id: string; readonly state: ReturnType<typeof load> } | undefined;
  const state = (id: string) => {
    if (made?.at !== turnOf() || made.id !== id) made = { at: turnOf(), id, state: load(id) };
    return made.state;
  };
  const load = async (id: string) => {
    const project = await loadProject(data, templates, { releases: [id] });
    const read = project.releases[0];
    if (!read) return undefined;
    const own = calculated(project, read);
    const prepared = checked(own);
    const findings = [...project.findings, ...prepared.findings];
    return { turn: 0, project, calculated: own, prepared, findings };
  };
  const files = versionedFiles(data);
  const workbench: Workbench = {
    turn: () => 0,
    releases: async () => (await data.list("releases")).map(({ name }) => name).reverse(),
    release: async (id) => (await state(id))?.prepared.release,
    state,
    figures: state,
    report: async () => undefined,
    read: files.read,
    async write(path, content, from) {
      const result = await files.write(path, content, from);
      if (result.written) tell(path);
      return result;
    },
    onChange: () => () => undefined,
  };
  const no = () => Promise.reject(new Error("not part of this test"));
  return {
    workbench,
    data,
    templates,
    words: english,
    now: () => new Date(),
    page,
    actions: { checklist: no, accept: no, questions: no, newReturn: no, pdf: no },
    sentChanges: sentChanges(data.sharing.wait),
  };
}
