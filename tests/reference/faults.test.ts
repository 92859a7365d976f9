import { describe, expect, it } from "vitest";
import { loadAreaNames } from "../../src/reference/area-names.ts";
import { loadAreas } from "../../src/reference/areas.ts";
import { loadGroups } from "../../src/reference/groups.ts";
import { loadPopulations } from "../../src/reference/populations.ts";
import { lines, only, someAreas } from "./reference.ts";

describe("a file of reference data", () => {
  it("that is not there is a finding", async () => {
    const found = [
      ...(await loadAreas(only("a.csv", undefined), "a.csv")).findings,
      ...(await loadAreaNames(only("a.csv", undefined), "a.csv", someAreas)).findings,
      ...(await loadGroups(only("a.csv", undefined), "a.csv", someAreas)).findings,
    ];
    expect(lines(found)).toEqual([
      ["REFERENCE-MISSING", undefined, "There is no list of areas."],
      ["REFERENCE-MISSING", undefined, "There is no list of the other names of areas."],
      ["REFERENCE-MISSING", undefined, "There is no list of groups of areas."],
    ]);
  });

  it("names the columns of a row that is not an area", async () => {
    const text =
      "code,area,slug,police_force,region,nation\nE1,Suffolk,Suffolk,Suffolk Constabulary,East,England\n";
    expect(lines((await loadAreas(only("a.csv", text), "a.csv")).findings)).toEqual([
      ["REFERENCE-SHAPE", 2, "The row is not an area: code, slug."],
    ]);
  });

  it("with names that mean nothing, or two places, says so at their lines, and the other names are known", async () => {
    const text = `name,area,force
East Anglia North,norfolk,
Nowhere,atlantis,
,suffolk,
--,suffolk,
norfolk,suffolk,
EAST ANGLIA & NORTH,suffolk,
East-Anglia North,suffolk,
City Police,london,City Police
The Country,england-and-wales,
`;
    const { names, findings } = await loadAreaNames(only("a.csv", text), "a.csv", someAreas);
    expect(lines(findings)).toEqual([
      ["REFERENCE-SHAPE", 3, "'Nowhere' is to be a name of 'atlantis', which is no area."],
      ["REFERENCE-SHAPE", 4, "The row is not a name of an area: name."],
      ["REFERENCE-SHAPE", 5, "The row is not a name of an area: name."],
      ["REFERENCE-SHAPE", 6, "'norfolk' is a name of Norfolk already."],
      ["REFERENCE-SHAPE", 8, "'East-Anglia North' is a name of Norfolk already."],
    ]);
    expect(names.find("east anglia north")?.slug).toBe("norfolk");
    expect(names.find("norfolk")?.slug).toBe("norfolk");
    expect(names.find("City")).toBeUndefined();
    expect(names.partForce("CITY POLICE")).toBe("City Police");
    expect(names.meansNation("the country")).toBe(true);
    expect(names.find("the country")).toBeUndefined();
  });

  it("with groups that do not agree says so at their lines, and leaves those rows out", async () => {
    const text = `set,group,name,area
region,east,East,suffolk
region,east,East,norfolk
region,east,East,suffolk
nation,east,East,london
region,east,The East,london
region,east,East,atlantis
region,london,London,london
region,england-and-wales,All,london
region,responding-areas,All,london
region,responding-areas-of-east,All,london
region,Big City,Big City,london
,west,,london
`;
    const { groups, findings } = await loadGroups(only("g.csv", text), "g.csv", someAreas);
    expect(lines(findings)).toEqual([
      ["REFERENCE-SHAPE", 4, "The group 'east' has 'suffolk' in it already."],
      ["REFERENCE-SHAPE", 5, "The group 'east' is 'East' of the set 'region' in a row above."],
      ["REFERENCE-SHAPE", 6, "The group 'east' is 'East' of the set 'region' in a row above."],
      ["REFERENCE-SHAPE", 7, "The group 'east' has 'atlantis' in it, which is no area."],
      ["REFERENCE-SHAPE", 8, "The group 'london' has the slug of another place."],
      ["REFERENCE-SHAPE", 9, "The group 'england-and-wales' has the slug of another place."],
      ["REFERENCE-SHAPE", 10, "The group 'responding-areas' has the slug of another place."],
      ["REFERENCE-SHAPE", 11, "The group 'responding-areas-of-east' has the slug of another place."],
      ["REFERENCE-SHAPE", 12, "The row is not of a group of areas: group."],
      ["REFERENCE-SHAPE", 13, "The row is not of a group of areas: set, name."],
    ]);
    expect(groups).toEqual([{ set: "region", slug: "east", name: "East", areas: ["suffolk", "norfolk"] }]);
  });

  it("with a population that is not a number says so, and has none there", async () => {
    const text =
      'code,area,estimate,all_ages,aged_10_and_over\nE23000025,Suffolk,mid-2001,"1,204",1000\nE23000025,Suffolk,mid-2002,1205,\n';
    const { populations, findings } = await loadPopulations(only("p.csv", text), "p.csv");
    expect(lines(findings)).toEqual([["REFERENCE-SHAPE", 2, "'1,204' is not a population."]]);
    expect(populations.of("E23000025", "mid-2001", "all-ages")).toBeUndefined();
    expect(populations.of("E23000025", "mid-2001", "aged-10-and-over")).toBe(1000);
    expect(populations.of("E23000025", "mid-2002", "all-ages")).toBe(1205);
    expect(populations.of("E23000025", "mid-2002", "aged-10-and-over")).toBeUndefined();
    expect(populations.of("E23000025", "mid-2003", "all-ages")).toBeUndefined();
  });
});
