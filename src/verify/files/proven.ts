import type { Finding } from "../../findings/finding.ts";
import { found } from "../../findings/found.ts";
import { provenFile } from "../../publish/version/make-manifest.ts";
import type { ProvenFile } from "../../publish/version/manifest.ts";

/** Whether the bytes of a file are those that a manifest means; at most one finding. */
export function proven(bytes: Uint8Array, listed: ProvenFile | undefined, file: string): Finding[] {
  if (!listed) return [];
  const { size, sha256 } = provenFile(listed.path, bytes);
  const location = { file };
  if (size !== listed.size)
    return [found("VERIFY-FILE", { what: "size", size, listed: listed.size }, { location })];
  return sha256 === listed.sha256 ? [] : [found("VERIFY-FILE", { what: "digest" }, { location })];
}
