import type { Year } from "../figures/year.ts";
import type { Framework } from "./model.ts";

/** The framework in whose span a year lies. */
export function frameworkOf(frameworks: readonly Framework[], year: Year): Framework | undefined {
  return frameworks.find((each) => each.years.from <= year && year <= each.years.to);
}
