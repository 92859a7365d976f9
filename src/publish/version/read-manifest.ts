import * as z from "zod";
import { parseJson } from "../../files/json.ts";
import type { Manifest } from "./manifest.ts";

/** A manifest is some hundred bytes a file; it is never near this. */
export const largestManifest = 16 * 1024 * 1024;

/** The most files that one may name, of each kind. */
const mostFiles = 50_000;

const line = z.string().max(2_000);

const provenFile = z.object({
  path: z.string().min(1).max(1_000),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
});

const count = z.int().min(0);

const manifestSchema = z.object({
  mappa: z.object({ version: line }),
  release: line,
  year: line,
  kind: z.enum(["live", "reconstructed", "illustrative"]),
  framework: line,
  version: z.int().min(1),
  rehearsal: z.boolean(),
  publication: line.optional(),
  made: line,
  findings: z.object({ errors: count, queries: count, notes: count }),
  approvals: z
    .array(z.object({ role: z.enum(["editor", "approver"]), name: line, post: line, at: line }))
    .max(100),
  inputs: z.array(provenFile).max(mostFiles),
  outputs: z.array(provenFile).max(mostFiles),
});

/** A manifest that somebody may have changed, or what is wrong with it: where, and what. */
export type ReadManifest =
  | { readonly manifest: Manifest; readonly fault?: undefined }
  | { readonly fault: string; readonly manifest?: undefined };

/** Reads the text of a manifest. Its paths are as they stand there: whoever opens them keeps them in their folder. */
export function readManifest(text: string): ReadManifest {
  const parsed = parseJson(text);
  if (parsed === undefined) return { fault: "it is not JSON" };
  const read = manifestSchema.safeParse(parsed.value);
  if (read.success) {
    const { publication, ...rest } = read.data;
    return { manifest: { ...rest, ...(publication !== undefined && { publication }) } };
  }
  const [issue] = read.error.issues;
  return { fault: `${issue?.path.join(".") || "it"}: ${issue?.message}` };
}
