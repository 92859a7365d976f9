import type { Plain } from "./plain.ts";

export interface ReferenceArguments {
  readonly "REFERENCE-MISSING": Plain;
  readonly "REFERENCE-SHAPE": Plain;
}
