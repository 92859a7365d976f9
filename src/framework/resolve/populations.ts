import { found } from "../../findings/found.ts";
import type { PopulationBase } from "../counted.ts";
import type { Resolving } from "./resolving.ts";

/** The populations that rates stand on, by year; an estimate that has none of its ages becomes a finding. */
export function populationsOf({
  source,
  yaml,
  estimates,
  findings,
}: Resolving): Readonly<Record<string, PopulationBase>> {
  for (const [year, { estimate, ages }] of Object.entries(source.populations)) {
    const known = estimates?.(ages);
    if (!known || known.has(estimate)) continue;
    const location = yaml.locate(["populations", year, "estimate"]);
    findings.push(found("FRAMEWORK-REFERENCE", { what: "estimate", name: estimate, ages }, { location }));
  }
  return source.populations;
}
