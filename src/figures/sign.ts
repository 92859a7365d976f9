import type { Status } from "./figure.ts";
import type { Value } from "./value.ts";

/** The signs used in every output; the publishing standards' shorthand. */
export const signs = ["[x]", "[x1]", "[z]", "[c]", "[p]", "[r]", "[b]"] as const;

export type Sign = (typeof signs)[number];

const ofKinds: ReadonlyMap<Value["kind"], Sign> = new Map([
  ["not-available", "[x]"],
  ["not-collected", "[x1]"],
  ["not-applicable", "[z]"],
  ["confidential", "[c]"],
  ["not-comparable", "[b]"],
]);

const ofStatuses: ReadonlyMap<Status, Sign> = new Map([
  ["provisional", "[p]"],
  ["revised", "[r]"],
]);

/** The sign of a figure: why there is no number, or else that it may still move or has moved. */
export function signOf(kind: Value["kind"], status: Status): Sign | undefined {
  return ofKinds.get(kind) ?? ofStatuses.get(status);
}
