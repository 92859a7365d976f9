import { describe, expect, it } from "vitest";
import { project } from "../returns/project.ts";

const { areas, groups } = project;
const slugs = areas.map(({ slug }) => slug).sort();
const of = (set: string) => groups.filter((group) => group.set === set);

describe("the groups that the program comes with", () => {
  it("are the nations, the regions and the probation regions", () => {
    const sets = [...new Set(groups.map((group) => group.set))];
    expect(sets.map((set) => [set, of(set).length])).toEqual([
      ["nation", 2],
      ["region", 10],
      ["probation-region", 12],
    ]);
  });

  it.each(["nation", "region", "probation-region"])("have each area once in the set '%s'", (set) => {
    expect(
      of(set)
        .flatMap((group) => group.areas)
        .sort(),
    ).toEqual(slugs);
  });

  it("agree with the regions and nations of the list of areas", () => {
    for (const area of areas) {
      const names = groups.filter((group) => group.areas.includes(area.slug)).map((group) => group.name);
      expect(names.slice(0, 2)).toEqual([area.nation, `${area.region} region`]);
    }
  });

  it("have names that tell them from each other and from areas: London is an area and two regions", () => {
    const names = [...groups, ...areas].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(groups.filter((group) => group.areas.includes("london")).map(({ slug }) => slug)).toEqual([
      "england",
      "london-region",
      "london-probation-region",
    ]);
  });

  it("place areas in probation regions that differ from their region", () => {
    const probation = (slug: string) =>
      of("probation-region").find((group) => group.areas.includes(slug))?.slug;
    expect(probation("northamptonshire")).toBe("east-of-england-probation-region");
    expect(probation("greater-manchester")).toBe("greater-manchester-probation-region");
    expect(probation("cheshire")).toBe("north-west-probation-region");
    expect(probation("thames-valley")).toBe("south-central-probation-region");
    expect(probation("kent")).toBe("kent-surrey-and-sussex-probation-region");
  });
});
