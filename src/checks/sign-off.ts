import type { Agency } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { nation } from "../reference/areas.ts";
import type { Check } from "./check.ts";

const agencies: readonly Agency[] = ["police", "probation", "prisons"];

/** Returns that one of the three agencies of the Responsible Authority has not signed. */
export const checkSignOff: Check = ({ statistics, returns }) => {
  if (statistics.release.details.kind === "reconstructed") return [];
  return returns
    .filter((each) => each.area !== nation.slug)
    .flatMap((each): Finding[] => {
      const missing = agencies.filter((agency) => !each.signOff.some((signed) => signed.agency === agency));
      if (missing.length === 0) return [];
      return [
        found(
          "SIGN-OFF-MISSING",
          { agencies: missing },
          { location: { file: each.file }, area: each.area, blocksPublication: true },
        ),
      ];
    });
};
