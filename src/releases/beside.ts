import type { Release } from "./project.ts";

type Kind = { readonly details: Pick<Release["details"], "kind"> };

/** Whether what an earlier release says may be set beside another: what is invented stands beside nothing that is not. */
export function maySetBeside(earlier: Kind, release: Kind): boolean {
  return earlier.details.kind !== "illustrative" || release.details.kind === "illustrative";
}
