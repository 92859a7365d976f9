import type { Plain } from "./plain.ts";

export interface FrameworkArguments {
  readonly "FRAMEWORK-EXTENDS": Plain;
  readonly "FRAMEWORK-LAYOUT": Plain;
  readonly "FRAMEWORK-OVERLAP": Plain;
  readonly "FRAMEWORK-PLACEHOLDER": Plain;
  readonly "FRAMEWORK-REFERENCE": Plain;
  readonly "FRAMEWORK-SHAPE": Plain;
  readonly "FRAMEWORK-UNUSED": { readonly what: DefinitionKind; readonly id: string };
}

/** What a framework can define. */
export type DefinitionKind = "dimension" | "measure" | "rate" | "note" | "table" | "chart" | "section";
