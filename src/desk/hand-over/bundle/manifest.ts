import * as z from "zod";
import { parseJson } from "../../../files/json.ts";
import { isStamp } from "../../../releases/records.ts";
import type { BundleFault } from "../../../words/desk/bundle-words.ts";

/** Goes up when bundles are written in another way. */
const version = 1;

const short = z.string().min(1).max(200);

const schema = z.strictObject({
  "mappa-bundle": z.literal(version),
  release: short,
  year: z.string().regex(/^\d{4}\/\d{2}$/),
  /** A slug. */
  area: short,
  kind: z.enum(["live", "reconstructed", "illustrative"]),
  /** A time with London's offset on that day. */
  made: z.string().max(30).refine(isStamp),
  files: z
    .array(z.strictObject({ name: short, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(1000),
});

/** What a bundle says of itself, and of every file in it but the list. */
export type Manifest = Omit<z.output<typeof schema>, "mappa-bundle">;

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify({ "mappa-bundle": version, ...manifest }, undefined, 2)}\n`;
}

/** Reads what somebody says is a list of a bundle. */
export function readManifest(bytes: Uint8Array): Manifest | BundleFault {
  const data = parseJson(textOf(bytes) ?? "")?.value;
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const written = z.looseObject({ "mappa-bundle": z.int().refine((each) => each !== version) });
  return { what: written.safeParse(data).success ? "other-version" : "list" };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
