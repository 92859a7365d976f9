import { firstCalendarYear } from "../figures/year.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { parseCell } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import { nation } from "../reference/areas.ts";
import type { YamlFile } from "../yaml/parse.ts";
import type { FaultAt } from "./fault.ts";
import type { Foundations } from "./foundations.ts";
import { kindFaults } from "./kind-rules.ts";
import type { ReleaseDetails } from "./schema.ts";

/** What release.yaml may not say together, beyond its shape. */
export function releaseFindings(
  details: ReleaseDetails,
  framework: Framework | undefined,
  { areas, groups }: Pick<Foundations, "areas" | "groups">,
  yaml: YamlFile,
): Finding[] {
  const withContacts = new Set([...areas, ...groups].map(({ slug }) => slug));
  const authors = new Set([...areas, ...groups, nation].map(({ slug }) => slug));
  const faults = [
    ...frameworkFaults(details, framework),
    ...publicationFaults(details),
    ...kindFaults(details),
    ...contactFaults(details, withContacts),
    ...explanationFaults(details, framework, authors),
  ];
  return faults.map(({ path, part, fault }) =>
    found("RELEASE-RULE", fault, { location: yaml.locate(path, part) }),
  );
}

function frameworkFaults(details: ReleaseDetails, framework: Framework | undefined): FaultAt[] {
  if (!framework) {
    return [{ path: ["framework"], fault: { what: "no-framework", framework: details.framework } }];
  }
  const { from, to } = framework.years;
  if (from <= details.year && details.year <= to) return [];
  return [
    {
      path: ["year"],
      fault: { what: "year-of-framework", framework: framework.id, from, to, year: details.year },
    },
  ];
}

/** Figures of a year are not published before it has ended. */
function publicationFaults({ publication, year }: ReleaseDetails): FaultAt[] {
  const ends = `${firstCalendarYear(year) + 1}-03-31`;
  if (publication === undefined || publication.slice(0, 10) > ends) return [];
  return [{ path: ["publication"], fault: { what: "publication-early", publication, year } }];
}

function contactFaults(details: ReleaseDetails, known: ReadonlySet<string>): FaultAt[] {
  return Object.keys(details["area-contacts"])
    .filter((area) => !known.has(area))
    .map((area) => ({ path: ["area-contacts", area], part: "key", fault: { what: "no-area", area } }));
}

function explanationFaults(
  details: ReleaseDetails,
  framework: Framework | undefined,
  known: ReadonlySet<string>,
): FaultAt[] {
  return details.explanations.flatMap(({ area, cell }, index): FaultAt[] => {
    const faults: FaultAt[] = [];
    const path = ["explanations", index];
    if (!known.has(area)) faults.push({ path: [...path, "area"], fault: { what: "no-area", area } });
    if (cell !== undefined && framework && !parseCell(framework, cell)) {
      faults.push({ path: [...path, "cell"], fault: { what: "no-figure", cell } });
    }
    return faults;
  });
}
