/** The kinds of value that a YAML file can hold. */
export type ValueKind = "text" | "number" | "whole-number" | "true-or-false" | "list" | "names";

/**
 * What is wrong with the shape of a value in a YAML file. `path` leads to it from the top of the file; it is empty for
 * the file as a whole.
 */
export type ShapeFault =
  | { readonly what: "unknown-name"; readonly name: string }
  | ({ readonly path: readonly (string | number)[] } & (
      | { readonly what: "missing" }
      | { readonly what: "blank" }
      | { readonly what: "kind"; readonly expected: ValueKind; readonly given: ValueKind }
      | { readonly what: "not-one-of"; readonly allowed: readonly string[] }
      | { readonly what: "too-small"; readonly least: number }
      | { readonly what: "too-long"; readonly most: number }
      /** Items of a list. */
      | { readonly what: "too-many"; readonly most: number }
      | { readonly what: "too-large" }
      /** A rule of the schema, in the words that the schema has for it. */
      | { readonly what: "rule"; readonly rule: string }
    ));
