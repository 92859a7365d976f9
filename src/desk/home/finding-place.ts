import type { Finding } from "../../findings/finding.ts";
import { nation } from "../../reference/areas.ts";
import { isReleaseFile } from "../../status/next.ts";
import type { Words } from "../../words/words.ts";
import { cellFragment, narrativeAddress, returnAddress, signOffAddress } from "../context/addresses.ts";
import { cellToMend } from "../context/cell-to-mend.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** The place that a finding is told to, and the page where it is mended; undefined where no page of the desk does it. */
export interface FindingPlace {
  /** Empty where it is of the whole release. */
  readonly area: string | undefined;
  readonly name: string;
  readonly address: string | undefined;
}

export function findingPlace(
  { project, prepared: { release } }: WorkState,
  finding: Finding,
  words: Words,
): FindingPlace {
  const { area, code, section, figure, location } = finding;
  const place = [nation, ...project.areas, ...project.groups].find(({ slug }) => slug === area);
  const isArea = project.areas.some(({ slug }) => slug === area);
  const toReturn = () => {
    const cell = figure?.year === release.details.year ? cellToMend(finding) : undefined;
    return returnAddress(release.id, area!) + (cell === undefined ? "" : cellFragment(cell));
  };
  const toPage = () => {
    if (area === undefined || (location && isReleaseFile(location.file, release.folder))) return undefined;
    if (section !== undefined) return narrativeAddress(release.id, area, section);
    if (code === "SIGN-OFF-MISSING" && isArea) return signOffAddress(release.id, area);
    return isArea ? toReturn() : undefined;
  };
  return { area, name: place?.name ?? words.status.wholeRelease, address: toPage() };
}
