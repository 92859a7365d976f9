import type { Plain } from "./plain.ts";
import type { ShapeFault } from "./shape.ts";

export interface ReleaseArguments {
  readonly "RELEASE-MISSING": Plain;
  readonly "RELEASE-RULE": Plain;
  readonly "RELEASE-SHAPE": ShapeFault;
}
