import type { Plain } from "./plain.ts";

export interface ReleaseArguments {
  readonly "RELEASE-MISSING": Plain;
  readonly "RELEASE-RULE": Plain;
  readonly "RELEASE-SHAPE": Plain;
}
