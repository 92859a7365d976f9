import type { Files } from "../files/files.ts";
import { loadAreaNames } from "../reference/area-names.ts";
import { type Area, loadAreas } from "../reference/areas.ts";
import { releaseIds } from "../releases/load.ts";
import { WrongUse } from "./environment.ts";

/** The releases that a user named, or all. A name that is not a release is wrong use. */
export async function wantedReleases(data: Files, names: readonly string[]): Promise<string[]> {
  const known = await releaseIds(data);
  if (known.length === 0) {
    throw new WrongUse(
      `There are no releases in ${data.shown("releases")}. Make one with 'mappa new release 2024/25'.`,
    );
  }
  const wanted = names.map((name) => name.replace("/", "-"));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new WrongUse(`There is no release '${unknown.join("', '")}'. There are: ${known.join(", ")}.`);
  return wanted.length > 0 ? [...new Set(wanted)] : known;
}

/** The areas that a user named in any way. A name that is not an area's is wrong use. */
export async function wantedAreas(data: Files, names: readonly string[]): Promise<Area[]> {
  const { areas } = await loadAreas(data, "reference/areas.csv");
  const { names: known } = await loadAreaNames(data, "reference/area-names.csv", areas);
  return names.map((name) => {
    const area = known.find(name);
    if (area) return area;
    const near = known.nearest(name);
    const help = near
      ? `Is ${near.name} meant?`
      : `The areas are listed in ${data.shown("reference/areas.csv")}.`;
    throw new WrongUse(`'${name}' is not an area. ${help}`);
  });
}

/** The slugs of the areas that a user asked for; undefined where none is named, which means all. */
export async function askedAreas(data: Files, names: readonly string[]): Promise<string[] | undefined> {
  if (names.length === 0) return undefined;
  return (await wantedAreas(data, names)).map((area) => area.slug);
}
