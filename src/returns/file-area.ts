import type { Location } from "../figures/location.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { AreaNames } from "../reference/area-names.ts";
import type { Area } from "../reference/areas.ts";
import { nameOf } from "./area-names.ts";

/** Words that people put behind an area's name in the name of a file. */
const remark = /^(?:v?\d+|final|draft|corrected|revised|signed|copy|new|return|returns|figures|form|mappa)$/;

/** The area that a file is named after, also in 'Norfolk final v2.csv'; a name with other words in it is of none. */
export function areaOfFile(names: AreaNames, file: string): Area | undefined {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const whole = names.find(name);
  if (whole) return whole;
  const words = name.split(/[\s_().-]+/).filter((word) => word !== "");
  while (words.length > 1 && remark.test(words.at(-1)!.toLowerCase())) {
    words.pop();
    const area = names.find(words.join(" "));
    if (area) return area;
  }
  return undefined;
}

/**
 * A file named after one area that holds another's return: one of the two names is wrong, and nobody knows which. So
 * it is told to both areas.
 */
export function otherReturn(names: AreaNames, named: Area, area: string, location: Location): Finding[] {
  const args = {
    what: "return",
    named: named.name,
    namedSlug: named.slug,
    area: nameOf(names, area),
  } as const;
  return [named.slug, area].map((each) => found("RETURN-FILE-NAME", args, { location, area: each }));
}
