import type { IncomingMessage } from "node:http";
import { type BodyType, bodyTypes, type Route } from "./exchange.ts";
import { onlyOne, Refusal } from "./refusal.ts";

/** The most bytes of a body whose route names no number. */
const usualMost = 256 * 1024;

const withFiles: BodyType = "multipart/form-data";
const usualTypes = bodyTypes.filter((type) => type !== withFiles);

/** The type of what is sent, refused before it is read where the route takes no such. */
export function bodyType(
  { rawHeaders }: IncomingMessage,
  types: Route<never>["types"],
): { readonly type: BodyType; readonly boundary?: string } {
  const header = onlyOne("content-type", rawHeaders) ?? "";
  const [written = ""] = header.split(";");
  const type = (types ?? usualTypes).find((each) => each === written.trim().toLowerCase());
  // What is packed could be far longer than it was sent.
  if (!type || onlyOne("content-encoding", rawHeaders) !== undefined) throw new Refusal(415);
  if (type !== withFiles) return { type };
  // As RFC 2046 has it, of characters that need no care in a header.
  const boundary = /;\s*boundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w'+./?-]{1,70}))\s*$/i.exec(header);
  const between = boundary?.[1] ?? boundary?.[2];
  if (between === undefined) throw new Refusal(400);
  return { type, boundary: between };
}

/** The whole body; refused as soon as it is known to be too long. */
export async function readBody(request: IncomingMessage, most = usualMost): Promise<Uint8Array> {
  if (Number(request.headers["content-length"] ?? 0) > most) throw new Refusal(413);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop must not end the connection: the refusal is still to be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Uint8Array).length;
    if (length > most) throw new Refusal(413);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** Refuses a body where none belongs. */
export function refuseBody({ headers }: IncomingMessage): void {
  if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0)
    throw new Refusal(400);
}
