import type { ReleaseFault } from "../findings/arguments/release.ts";
import type { Path } from "../yaml/parse.ts";

/** A fault of release.yaml with where it stands: at a value, or at the name of one. */
export interface FaultAt {
  readonly path: Path;
  readonly part?: "key";
  readonly fault: ReleaseFault;
}
