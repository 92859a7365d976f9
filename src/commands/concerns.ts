import type { Finding } from "../findings/finding.ts";

/** Whether a finding is of one of the areas that were asked for, or of none. Texts of others may not even be read. */
export function concerns(finding: Finding, asked: readonly string[] | undefined): boolean {
  return asked === undefined || finding.area === undefined || asked.includes(finding.area);
}
