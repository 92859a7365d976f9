import type { Files } from "../files/files.ts";
import type { Finding } from "../findings/finding.ts";
import { type AreaNames, loadAreaNames } from "./area-names.ts";
import { type Area, loadAreas } from "./areas.ts";
import { type Group, loadGroups } from "./groups.ts";
import { loadPopulations, type Populations } from "./populations.ts";

/** What every release needs to know of the areas; boundaries are loaded apart, for maps only. */
export interface Reference {
  readonly areas: readonly Area[];
  readonly areaNames: AreaNames;
  /** Regions and other sums of areas, in the order of their file. */
  readonly groups: readonly Group[];
  readonly populations: Populations;
}

/** Reads the folder of reference data; each fault in it is a finding at its line. */
export async function loadReference(
  data: Files,
  folder: string,
): Promise<{ reference: Reference; findings: Finding[] }> {
  const { areas, findings } = await loadAreas(data, `${folder}/areas.csv`);
  const [names, groups, populations] = await Promise.all([
    loadAreaNames(data, `${folder}/area-names.csv`, areas),
    loadGroups(data, `${folder}/groups.csv`, areas),
    loadPopulations(data, `${folder}/population.csv`),
  ]);
  return {
    reference: {
      areas,
      areaNames: names.names,
      groups: groups.groups,
      populations: populations.populations,
    },
    findings: [...findings, ...names.findings, ...groups.findings, ...populations.findings],
  };
}
