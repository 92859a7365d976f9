import type { OutgoingHttpHeaders } from "node:http";
import type { DeskResponse } from "./exchange.ts";

/** What every answer says: it is kept nowhere, guessed at by nobody and shown in no other site's page. */
export const usualHeaders: OutgoingHttpHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  // Not `no-referrer`: with it browsers send forms without their origin. To other sites nothing is sent.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * What a page of the desk may load: files of the desk alone. The editor of texts makes styles of its own while it runs,
 * which are known by the number that the page has drawn for itself.
 */
function ofPage(html: string): string {
  const nonce = styleNonce(html);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? "" : ` 'nonce-${nonce}'`}`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** It stands first in the head, before anything that comes from a file or a form. */
function styleNonce(html: string): string | undefined {
  const head =
    /^<!DOCTYPE html>\s*<html lang="[A-Za-z-]+">\s*<head>\s*<meta name="style-nonce" content="([\w-]{20,})">/;
  return head.exec(html)?.[1];
}

const ofReport =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin";
const ofData = "default-src 'none'; frame-ancestors 'none'; sandbox";
/** A file that somebody has sent must not become a page of the desk; the viewer of PDF files would not run in a sandbox. */
const ofPdf = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The content security policy of an answer. */
export function policyOf(response: DeskResponse): string {
  switch (response.kind) {
    case "page":
      return ofPage(response.html);
    case "report":
      return ofReport;
    case "file":
      return response.type === "application/pdf" && !response.download ? ofPdf : ofData;
    default:
      return ofData;
  }
}
