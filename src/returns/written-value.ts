import type { Value } from "../figures/value.ts";

/** A stated value as it is written where a number is asked for, so that it is read back as the same. */
export function writtenValue(value: Value): string {
  switch (value.kind) {
    case "count":
      return String(value.count);
    case "published-rate":
      return value.rate.toFixed(value.decimals);
    case "approximate":
      return value.text;
    default:
      return value.kind.replaceAll("-", " ");
  }
}
