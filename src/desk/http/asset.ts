import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { usualHeaders } from "./policy.ts";

/** A file that pages are made with: the same for everybody, and no secret. */
export interface AssetFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** As it stands in the header: in quotation marks. */
  readonly tag: string;
}

export function assetFile(type: string, content: string | Uint8Array): AssetFile {
  const bytes = Buffer.from(content as Uint8Array);
  return { type, bytes, tag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
}

/** Sends a file, or that the browser has it already. */
export function sendAsset({ headers }: IncomingMessage, response: ServerResponse, asset: AssetFile): void {
  const { type, bytes, tag } = asset;
  const same = headers["if-none-match"] === tag;
  response.writeHead(same ? 304 : 200, {
    ...usualHeaders,
    "cache-control": "no-cache",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "content-type": type,
    etag: tag,
    ...(!same && { "content-length": bytes.length }),
  });
  response.end(same ? undefined : bytes);
}
