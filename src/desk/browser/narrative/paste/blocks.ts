import type { Run } from "./runs.ts";

/** A part of what was pasted. */
export type PastedBlock =
  | { readonly kind: "heading"; readonly level: number; readonly words: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "quotation"; readonly runs: readonly Run[] }
  | {
      readonly kind: "item";
      readonly ordered: boolean;
      readonly number?: number | undefined;
      readonly level: number;
      readonly runs: readonly Run[];
      /** Items of different lists do not go together. */
      readonly list: unknown;
    };
