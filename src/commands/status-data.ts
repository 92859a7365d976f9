import type { Finding } from "../findings/finding.ts";
import { blocking, isOf } from "../status/publication.ts";
import type { AskedStatus } from "./status-asked.ts";

/**
 * Where a release stands, for another program: its status as it is, with only the areas that are listed. Of one that
 * cannot be read nothing is known but what is in the way.
 */
export function statusData(
  { release, status }: AskedStatus,
  findings: readonly Finding[],
  listed: readonly string[] | undefined,
) {
  if (!status)
    return { release, readable: false, general: blocking(findings.filter((each) => isOf(each, release))) };
  const { areas, nation, ...rest } = status;
  return {
    ...rest,
    readable: true,
    areas: areas.filter(({ slug }) => listed?.includes(slug) ?? true),
    ...(nation && !listed && { nation }),
  };
}
