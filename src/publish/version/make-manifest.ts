import { digestOf } from "../../files/digest.ts";
import type { PreparedRelease } from "../../pipeline.ts";
import { countFindings } from "../summary.ts";
import type { Approval, Manifest, ProvenFile } from "./manifest.ts";

/** The name of the manifest in the folder of a version. */
export const manifestName = "manifest.json";

/** What a manifest says of a version besides the release and its files. */
export interface VersionMade {
  /** The version of the program. */
  readonly program: string;
  /** 1 for what was published first. */
  readonly version: number;
  readonly rehearsal: boolean;
  /** ISO 8601 with the offset of London. */
  readonly made: string;
  readonly approvals: readonly Approval[];
  readonly inputs: readonly ProvenFile[];
  /** Every file of the version but the manifest itself. */
  readonly outputs: readonly ProvenFile[];
}

/** What proves a version of a release: the same for the same files, in whatever order they were made. */
export function manifestOf(
  { release, findings }: Pick<PreparedRelease, "release" | "findings">,
  { program, version, rehearsal, made, approvals, inputs, outputs }: VersionMade,
): Manifest {
  const { details, framework } = release;
  return {
    mappa: { version: program },
    release: release.id,
    year: details.year,
    kind: details.kind,
    framework: framework.id,
    version,
    rehearsal,
    ...(details.publication !== undefined && { publication: details.publication }),
    made,
    findings: countFindings(findings),
    approvals,
    inputs: inOrder(inputs),
    outputs: inOrder(outputs),
  };
}

/** What proves that a file is this one. */
export function provenFile(path: string, content: string | Uint8Array): ProvenFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, sha256: digestOf(bytes) };
}

/** A manifest as it is written into {@link manifestName}. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function inOrder(files: readonly ProvenFile[]): ProvenFile[] {
  return [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
}
