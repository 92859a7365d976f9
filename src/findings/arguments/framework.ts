import type { Plain } from "./plain.ts";

export interface FrameworkArguments {
  readonly "FRAMEWORK-EXTENDS": Plain;
  readonly "FRAMEWORK-LAYOUT": Plain;
  readonly "FRAMEWORK-OVERLAP": Plain;
  readonly "FRAMEWORK-PLACEHOLDER": Plain;
  readonly "FRAMEWORK-REFERENCE": Plain;
  readonly "FRAMEWORK-SHAPE": Plain;
}
