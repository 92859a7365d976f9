import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { giveBundle } from "../../../src/desk/hand-over/give-bundle.ts";
import { confirmTakeIn, lookAtBundle, showTakeIn } from "../../../src/desk/hand-over/take-in.ts";
import type { DeskRequest, DeskResponse } from "../../../src/desk/http/exchange.ts";
import { deskOver } from "../return/served.ts";
import { type RawPart, rawArchive } from "./archives.ts";

export const release = "2031-32";
export const ownReturn = `releases/${release}/returns/suffolk.yaml`;
export const textAt = (file: string) => `releases/${release}/narrative/suffolk/${file}`;

/** A picture of one point. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** A desk with what is asked of its bundles. */
export async function handingOver(change?: (folder: string) => void) {
  const over = await deskOver(change);
  const request = (area: string, query = ""): DeskRequest => ({
    parameters: { release, area },
    query: new URLSearchParams(query),
    body: new Uint8Array(),
  });
  const give = async (area = "suffolk") => giveBundle(request(area), over.desk);
  return {
    ...over,
    request,
    give,
    /** The bytes of the bundle. */
    async given(area?: string): Promise<Uint8Array> {
      const answer = await give(area);
      if (answer.kind !== "file") throw new Error(`no file but ${answer.kind}`);
      return answer.bytes;
    },
    send: (bytes: Uint8Array) => lookAtBundle({ ...request(""), ...uploaded(bytes) }, over.desk),
    show: (id: string) => showTakeIn(request("", `bundle=${id}`), over.desk),
    agree: (fields: Record<string, string>) =>
      confirmTakeIn(
        { ...request(""), body: new TextEncoder().encode(new URLSearchParams(fields).toString()) },
        over.desk,
      ),
    /** Every file of the release with its digest. */
    files: () => digestsBelow(join(over.folder, "releases", release)),
  };
}

type Handing = Awaited<ReturnType<typeof handingOver>>;

/** Sends a bundle and gives the page that asks for agreement, with the fields of its form. */
export async function lookedAt(over: Handing, bytes: Uint8Array) {
  const answer = await over.send(bytes);
  if (answer.kind !== "redirect") throw new Error(`refused: ${textOf(answer)}`);
  const page = await over.show(new URL(answer.to, "http://desk").searchParams.get("bundle")!);
  return { html: htmlOf(page), fields: fieldsOf(htmlOf(page)) };
}

export function htmlOf(answer: DeskResponse): string {
  if (answer.kind !== "page") throw new Error(`no page but ${answer.kind}`);
  return answer.html;
}

/** What a page says, without its marks. */
export function textOf(answer: DeskResponse): string {
  return htmlOf(answer)
    .replace(/^[\s\S]*<main/, "<main")
    .replaceAll("<wbr>", "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&#x3D;/g, "=")
    .replace(/\s+/g, " ");
}

/** The hidden fields of the only form. */
export function fieldsOf(html: string): Record<string, string> {
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  return Object.fromEntries(hidden.map(([, name, value]) => [name!, value!]));
}

/** A form with a file as browsers send it. */
export function uploaded(bytes: Uint8Array): Pick<DeskRequest, "body" | "boundary" | "type"> {
  const boundary = "----WebKitFormBoundaryAbC123";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="bundle"; filename="b.zip"\r\nContent-Type: application/zip\r\n\r\n`;
  return {
    type: "multipart/form-data",
    boundary,
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

export type Unpacked = Record<string, Uint8Array>;

/** The same bundle with something about it changed, its list made to agree with it where that is wanted. */
export function altered(
  bundle: Uint8Array,
  change: (files: Unpacked, manifest: Record<string, unknown>) => void,
  agreeing = true,
): Uint8Array {
  return rawArchive(alteredParts(bundle, change, agreeing));
}

export function alteredParts(
  bundle: Uint8Array,
  change: (files: Unpacked, manifest: Record<string, unknown>) => void = () => {},
  agreeing = true,
): RawPart[] {
  const { "manifest.json": list, ...files } = unzipSync(bundle);
  const manifest = JSON.parse(new TextDecoder().decode(list)) as Record<string, unknown>;
  change(files, manifest);
  if (agreeing) manifest["files"] = Object.entries(files).map(([name, bytes]) => listedAs(name, bytes));
  return [
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
    { name: "manifest.json", content: JSON.stringify(manifest) },
  ];
}

export function listedAs(name: string, bytes: Uint8Array) {
  return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function digestsBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
