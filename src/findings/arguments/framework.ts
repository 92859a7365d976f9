import type { Plain } from "./plain.ts";
import type { ShapeFault } from "./shape.ts";

export interface FrameworkArguments {
  readonly "FRAMEWORK-EXTENDS": Plain;
  readonly "FRAMEWORK-LAYOUT": Plain;
  readonly "FRAMEWORK-OVERLAP": Plain;
  readonly "FRAMEWORK-PLACEHOLDER": Plain;
  readonly "FRAMEWORK-REFERENCE": Plain;
  readonly "FRAMEWORK-SHAPE":
    | ShapeFault
    /** The framework and its file have different names. */
    | { readonly what: "name"; readonly id: string; readonly file: string };
}
