import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project } from "../returns/project.ts";

const { areas, areaNames } = project;
const area = fc.constantFrom(...areas);

describe("names of areas", () => {
  it.each([
    ["Dyfed Powys", "dyfed-powys"],
    ["DYFED-POWYS ", "dyfed-powys"],
    ["dyfed powys police", "dyfed-powys"],
    ["Cleveland", "teesside"],
    ["Cleveland Police", "teesside"],
    ["Teesside", "teesside"],
    ["Metropolitan Police", "london"],
    ["Metropolitan Police Service", "london"],
    ["City of London", "london"],
    ["City of London Police", "london"],
    ["Greater London", "london"],
    ["Avon & Somerset", "avon-and-somerset"],
    ["Avon and Somerset Constabulary", "avon-and-somerset"],
    ["Devon & Cornwall Police", "devon-and-cornwall"],
    ["Hampshire & Isle of Wight", "hampshire"],
    ["W15000004", "dyfed-powys"],
    ["County Durham", "durham"],
    ["Norfolk MAPPA area", "norfolk"],
  ])("'%s' is %s", (name, slug) => {
    expect(areaNames.find(name)?.slug).toBe(slug);
  });

  it.each([
    ...[
      "Yorkshire",
      "Wales",
      "England",
      "Midlands",
      "West",
      "Northants",
      "Isle of Wight",
      "Cornwall",
      "Powys",
    ],
    ...[
      "",
      " ",
      "-",
      "police",
      "toString",
      "__proto__",
      "constructor",
      "Suffolk Norfolk",
      "Suffolk, Norfolk",
    ],
  ])("'%s' is none", (name) => {
    expect(areaNames.find(name)).toBeUndefined();
  });

  it("are known in any capitals, with any marks between words and in any of four forms", () => {
    const marks = fc.constantFrom(" ", "-", "  ", "_", " - ", ".");
    const form = fc.constantFrom("name", "slug", "code", "policeForce");
    fc.assert(
      fc.property(area, form, marks, fc.boolean(), (each, key, mark, capitals) => {
        const spelt = ` ${each[key as "name"].split(/[ -]/).join(mark)} `;
        expect(areaNames.find(capitals ? spelt.toUpperCase() : spelt)?.slug).toBe(each.slug);
      }),
    );
  });

  it("with a letter too many, too few or wrong are offered, never taken", () => {
    const change = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(..."abcxyz"),
      kind: fc.nat({ max: 2 }),
    });
    const names = new Set(areas.map((each) => each.name.toLowerCase()));
    fc.assert(
      fc.property(area, change, ({ name }, { at, letter, kind }) => {
        const index = at % name.length;
        if (name[index] === " " || name[index] === "-") return;
        const changed =
          name.slice(0, index) + (kind === 0 ? "" : letter) + name.slice(kind === 2 ? index : index + 1);
        if (names.has(changed.toLowerCase())) return;
        expect(areaNames.find(changed)).toBeUndefined();
        expect(areaNames.meansNation(changed)).toBe(false);
        expect(areaNames.nearest(changed)).toBeDefined();
      }),
    );
  });

  it("of the whole country are not an area's", () => {
    for (const name of ["England and Wales", "ENGLAND & WALES", "National"]) {
      expect(areaNames.meansNation(name)).toBe(true);
      expect(areaNames.find(name)).toBeUndefined();
    }
  });

  it("are London's for the region, for both its forces and for each, which are then known for a part", () => {
    expect(areaNames.find("London")?.slug).toBe("london");
    expect(areaNames.forcesOf("london")).toEqual(["Metropolitan Police Service", "City of London Police"]);
    for (const name of ["Met Police", "metropolitan police district", "METROPOLITAN"]) {
      expect(areaNames.partForce(name)).toBe("Metropolitan Police Service");
    }
    expect(areaNames.partForce("City of London Police")).toBe("City of London Police");
    for (const name of [
      "London",
      "Greater London",
      "Metropolitan Police Service and City of London Police",
    ]) {
      expect(areaNames.partForce(name)).toBeUndefined();
    }
  });

  it("of one force and its neighbours are kept apart", () => {
    for (const slug of ["teesside", "durham", "northumbria", "north-yorkshire"]) {
      expect(areaNames.forcesOf(slug)).toEqual([]);
    }
    expect(areaNames.find("Cleveland")?.slug).toBe("teesside");
    expect(areaNames.find("Redcar and Cleveland")).toBeUndefined();
    expect(areaNames.partForce("Cleveland Police")).toBeUndefined();
    expect(areaNames.find("North Wales")?.slug).toBe("north-wales");
    expect(areaNames.find("West Midlands Police")?.slug).toBe("west-midlands");
    expect(areaNames.find("West Mercia")?.slug).toBe("west-mercia");
  });
});
