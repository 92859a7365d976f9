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
      ...(await loadPopulations(only("a.csv", undefined), "a.csv", someAreas)).findings,
      ...(await loadPopulations(only("a.csv", " \n"), "a.csv", someAreas)).findings,
    ];
    expect(lines(found)).toEqual([
      ["REFERENCE-MISSING", undefined, "There is no list of areas."],
      ["REFERENCE-MISSING", undefined, "There is no list of the other names of areas."],
      ["REFERENCE-MISSING", undefined, "There is no list of groups of areas."],
      ["REFERENCE-MISSING", undefined, "There are no populations of the areas."],
      ["REFERENCE-MISSING", undefined, "There are no populations of the areas."],
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
      ["GROUP-GAPS", 2, "Not every area is in one group of the set 'region'. In none: London."],
    ]);
    expect(groups).toEqual([{ set: "region", slug: "east", name: "East", areas: ["suffolk", "norfolk"] }]);
  });

  const areaRows = (...rows: string[]) =>
    ["code,area,slug,police_force,region,nation", ...rows, ""].join("\n");
  const suffolk = "E23000025,Suffolk,suffolk,Suffolk Constabulary,East,England";

  it.each([
    [
      "a code",
      "E23000025,Norfolk,norfolk,Norfolk Constabulary,East,England",
      "The row has the code of Suffolk, so figures of the two could not be told apart.",
    ],
    [
      "a slug",
      "E23000024,Norfolk,suffolk,Norfolk Constabulary,East,England",
      "The row has the slug of Suffolk, so figures of the two could not be told apart.",
    ],
    [
      "a name in other capitals",
      "E23000024,SUFFOLK,norfolk,Norfolk Constabulary,East,England",
      "The row has the name of Suffolk, so figures of the two could not be told apart.",
    ],
    [
      "a force",
      "E23000024,Norfolk,norfolk,Suffolk Constabulary,East,England",
      "The row has the police force of Suffolk, so figures of the two could not be told apart.",
    ],
    [
      "the nation's name",
      "E23000024,England & Wales,norfolk,Norfolk Constabulary,East,England",
      "The row has the name of England and Wales, so figures of the two could not be told apart.",
    ],
    [
      "the other nation",
      "E23000024,Norfolk,norfolk,Norfolk Constabulary,East,Wales",
      "The code E23000024 is not of an area of Wales.",
    ],
    [
      "an unknown nation",
      "E23000024,Norfolk,norfolk,Norfolk Constabulary,East,Scotland",
      "The row is not an area: nation.",
    ],
    [
      "a name of 81 letters",
      `E23000024,${"N".repeat(81)},norfolk,Norfolk Constabulary,East,England`,
      "The row is not an area: area.",
    ],
  ])("says of an area with %s that it is not one of its own, and leaves it out", async (_, row, problem) => {
    const { areas, findings } = await loadAreas(only("a.csv", areaRows(suffolk, row)), "a.csv");
    expect(lines(findings)).toEqual([["REFERENCE-SHAPE", 3, problem]]);
    expect(areas.map(({ slug }) => slug)).toEqual(["suffolk"]);
  });

  it("says which column is missing, and which letter reports could not print, wherever it stands", async () => {
    const areas = areaRows(suffolk.replace("Constabulary", "警察"));
    const names = "name,area,force\nLondon 東京,london,\n";
    const groups = "set,group,name,area\nregion,east,East \u202Ethe,suffolk\n";
    const found = [
      ...(await loadAreas(only("a.csv", areas.replace("police_force", "force")), "a.csv")).findings,
      ...(await loadAreas(only("a.csv", areas), "a.csv")).findings,
      ...(await loadAreaNames(only("a.csv", names), "a.csv", someAreas)).findings,
      ...(await loadGroups(only("a.csv", groups), "a.csv", someAreas.slice(0, 1))).findings,
      ...(await loadGroups(only("a.csv", "set;group;name\n"), "a.csv", someAreas)).findings,
    ];
    expect(lines(found).map(([code, line]) => [code, line])).toEqual([
      ["CSV-HEADER", 1],
      ["TEXT-CHARACTER", 2],
      ["TEXT-CHARACTER", 2],
      ["TEXT-CHARACTER", 2],
      ["CSV-HEADER", 1],
    ]);
  });

  it("says of groups with the names of others, and of areas among those of another region, where they stand", async () => {
    const [first, second] = someAreas;
    const areas = [...someAreas.slice(0, 2), { ...someAreas[2]!, region: "Another region" }];
    const text = `set,group,name,area
region,east,East,${first!.slug}
region,east,East,${second!.slug}
region,east,East,london
region,west,EAST,london
region,city,London,london
`;
    const { findings } = await loadGroups(only("g.csv", text), "g.csv", areas);
    expect(lines(findings)).toEqual([
      ["REFERENCE-SHAPE", 5, "The group 'west' has the name of another place, East."],
      ["REFERENCE-SHAPE", 6, "The group 'city' has the name of another place, London."],
      [
        "REFERENCE-SHAPE",
        4,
        "The group 'east' is of A region, and 'london' is in Another region in the list of areas.",
      ],
    ]);
  });

  it("notes a set in which an area has no group, or several", async () => {
    const text = `set,group,name,area
region,east,East,suffolk
region,west,West,suffolk
region,west,West,norfolk
`;
    const { findings } = await loadGroups(only("g.csv", text), "g.csv", someAreas);
    expect(lines(findings)).toEqual([
      [
        "GROUP-GAPS",
        2,
        "Not every area is in one group of the set 'region'. In none: London. In several: Suffolk.",
      ],
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["note"]);
  });
});
