import type { ReleaseDetails } from "../../releases/schema.ts";

/** A file with what proves that it is the one that is meant. */
export interface ProvenFile {
  /** Of an input relative to the data folder, of an output to the folder of the manifest. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Who took responsibility for a release, by name, in what part, and when. */
export interface Approval {
  readonly role: "editor" | "approver";
  readonly name: string;
  readonly post: string;
  /** ISO 8601 with the offset of London at that time: 2032-10-27T16:05:00+01:00. */
  readonly at: string;
}

/** `manifest.json` of a version: what was published, of what it was made, and who let it go. */
export interface Manifest {
  readonly mappa: { readonly version: string };
  readonly release: string;
  readonly year: string;
  readonly kind: ReleaseDetails["kind"];
  readonly framework: string;
  /** 1 for what was published first; a correction is the next. */
  readonly version: number;
  /** Made to practise publication; nothing was published. */
  readonly rehearsal: boolean;
  /** The time of publication that the release gives, in London: 2032-10-28 09:30. */
  readonly publication?: string;
  /** When the version was made: ISO 8601 with the offset of London. */
  readonly made: string;
  readonly findings: { readonly errors: number; readonly queries: number; readonly notes: number };
  readonly approvals: readonly Approval[];
  readonly inputs: readonly ProvenFile[];
  /** Every file of the version but the manifest itself. */
  readonly outputs: readonly ProvenFile[];
}
