import { createHash } from "node:crypto";
import type { Desk } from "./desk.ts";

/**
 * The name under which a browser keeps what is typed on a page until it is written. The folder of data is part of it:
 * two of them can be served at the same address, one after the other, and have the same releases.
 */
export function keptPlace({ data }: Pick<Desk, "data">, ...of: readonly string[]): string {
  const folder = createHash("sha256")
    .update(data.root ?? "")
    .digest("base64url");
  return [folder, ...of].join(" ");
}
