import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Check } from "./check.ts";

/** Figures sent under the name of a force that polices only a part of its area: London has two forces. */
export const checkOneForce: Check = ({ statistics, returns }) =>
  returns
    .filter((each) => each.forces.length > 0)
    .map((each): Finding => {
      const name = statistics.project.areas.find((area) => area.slug === each.area)?.name ?? each.area;
      return found(
        "QUERY-ONE-FORCE",
        { area: name, forces: each.forces },
        { location: { file: each.file }, area: each.area },
      );
    });
