import type { Year } from "../../figures/year.ts";
import type { ShapeFault } from "./shape.ts";

export interface ReleaseArguments {
  readonly "RELEASE-MISSING": { readonly release: string };
  readonly "RELEASE-RULE": ReleaseFault;
  readonly "RELEASE-SHAPE": ShapeFault;
}

/** Two things in release.yaml that do not go together. */
export type ReleaseFault =
  | { readonly what: "no-framework"; readonly framework: string }
  /** The framework is of the years from one to another, without the release's. */
  | {
      readonly what: "year-of-framework";
      readonly framework: string;
      readonly from: string;
      readonly to: string;
      readonly year: string;
    }
  | { readonly what: "designation"; readonly kind: "reconstructed" | "illustrative" }
  /** What a reconstructed release cannot have. */
  | { readonly what: "contacts" | "area-contacts" | "publication" }
  /** The release is to be published before its year has ended. */
  | { readonly what: "publication-early"; readonly publication: string; readonly year: Year }
  | { readonly what: "no-assumptions" | "no-publication" }
  | { readonly what: "no-area"; readonly area: string }
  | { readonly what: "no-figure"; readonly cell: string };
