import type { Value } from "../../figures/value.ts";
import type { Planned } from "../outline/outline.ts";
import { figureOf } from "../outline/planned-figures.ts";
import type { Subject } from "../subject.ts";

/** What tells a reader no more than that there is nothing to tell. */
const nothing: ReadonlySet<Value["kind"]> = new Set(["not-available", "not-collected", "not-applicable"]);

/**
 * Whether a value is worth its place: a number, what a source gives in words, what is withheld, or the sign that two
 * known figures cannot be compared. A coverage of no areas is nothing.
 */
export function isSomething(value: Value): boolean {
  return value.kind === "coverage" ? value.counted > 0 : !nothing.has(value.kind);
}

/** Whether something stands at a planned coordinate. */
export function hasSomething(subject: Subject, { at }: Planned): boolean {
  return isSomething(figureOf(subject, at).value);
}
