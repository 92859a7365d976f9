import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Handlebars from "handlebars";
import type { Desk } from "../../../src/desk/context/desk.ts";
import type { DeskEvent, DeskResponse } from "../../../src/desk/http/exchange.ts";
import { narrativeRoutes } from "../../../src/desk/narrative/routes.ts";
import type { Workbench } from "../../../src/desk/workbench/workbench.ts";
import { decodeText } from "../../../src/files/decode.ts";
import { diskFiles } from "../../../src/files/disk.ts";
import { prepare } from "../../../src/pipeline.ts";
import { loadProject } from "../../../src/releases/load.ts";
import { colours } from "../../../src/render/design.ts";
import { templateOptions } from "../../../src/render/html/template-options.ts";
import { english } from "../../../src/words/english/english.ts";
import { templates } from "../../support/project.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const nonce = "only-for-a-test";
const release = "2031-32";

/** A server with nothing but the pages of texts, over a copy of the data with the texts of one area. */
export interface SmallDesk {
  readonly address: string;
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
  const desk = deskOver(folder, tell, () => turn);
  const bundled = await build({
    entryPoints: [join(root, "src/desk/browser/entries/text.ts")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const script = bundled.outputFiles[0]!.text;
  let isStopped = false;
  const server = createServer((request, response) => {
    if (isStopped) request.destroy();
    else void answer(request, response, desk, script, listeners).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
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
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function deskOver(folder: string, tell: (path: string) => void, turnOf: () => number): Desk {
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
    const prepared = prepare(project, read);
    return { turn: 0, project, prepared, findings: [...project.findings, ...prepared.findings] };
  };
  const read: Workbench["read"] = async (path) => {
    const bytes = await data.readBytes(path);
    if (!bytes) return undefined;
    return { path, text: decodeText(bytes), version: createHash("sha256").update(bytes).digest("hex") };
  };
  const workbench: Workbench = {
    releases: async () => (await data.list("releases")).map(({ name }) => name).reverse(),
    release: async (id) => (await state(id))?.prepared.release,
    state,
    area: state,
    report: async () => undefined,
    read,
    async write(path, text, from) {
      const now = await read(path);
      if (now?.version !== from) return { written: false, now };
      await data.write(path, text);
      tell(path);
      return { written: true, file: (await read(path))! };
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
    page: (name, view) => framed(view.title, compiled(name)(view), view.script),
    actions: { accept: no, questions: no, newReturn: no, pdf: no },
  };
}

function compiled(name: string): (view: unknown) => string {
  return Handlebars.compile(
    readFileSync(join(root, `templates/html/desk/${name}.hbs`), "utf8"),
    templateOptions,
  );
}

function framed(title: string, main: string, script: string | undefined): string {
  const module = script ? `<script type="module" src="/assets/text.js" nonce="${nonce}"></script>` : "";
  const escapedTitle = Handlebars.escapeExpression(title);
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapedTitle}</title><link rel="stylesheet" href="/assets/text.css">${module}</head><body><div class="page alone"><main>${main}</main></div></body></html>`;
}

const policy = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}'`,
  `style-src 'self' 'nonce-${nonce}'`,
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  script: string,
  listeners: Set<(event: DeskEvent) => void>,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://desk.test");
  if (url.pathname === "/assets/text.js") return end(response, 200, "text/javascript", script);
  if (url.pathname === "/assets/text.css") return end(response, 200, "text/css", styles());
  if (url.pathname === "/events") {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": here\n\n");
    const send = ({ name, data }: DeskEvent) =>
      response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    listeners.add(send);
    response.on("close", () => listeners.delete(send));
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  for (const route of narrativeRoutes) {
    const names = route.pattern.replace(/:(\w+)/g, "(?<$1>[^/]+)");
    const match = new RegExp(`^${names}$`).exec(url.pathname);
    if (!match || route.method !== request.method) continue;
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const body = new Uint8Array(Buffer.concat(parts));
    return give(response, await route.handle({ parameters, query: url.searchParams, body }, desk));
  }
  end(response, 404, "text/plain", "");
}

function give(response: ServerResponse, given: DeskResponse): void {
  if (given.kind === "page") end(response, given.status ?? 200, "text/html; charset=utf-8", given.html);
  else if (given.kind === "data")
    end(response, given.status ?? 200, "application/json", JSON.stringify(given.data));
  else if (given.kind === "redirect") response.writeHead(303, { location: given.to }).end();
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "content-security-policy": policy }).end(body);
}

function styles(): string {
  const names = Object.entries(colours).map(
    ([name, colour]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colour}`,
  );
  const file = (name: string) => readFileSync(join(root, "templates/html", name), "utf8");
  return `:root{${names.join(";")};--focus:#FFDD00}${file("page.css")}${file("desk-text.css")}`;
}
