import type { ReleaseStatus } from "../status/status.ts";

/** A release that was asked for, with where it stands unless it cannot be read. */
export interface AskedStatus {
  readonly release: string;
  readonly status: ReleaseStatus | undefined;
}
