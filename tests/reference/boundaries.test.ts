import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadBoundaries } from "../../src/reference/boundaries.ts";
import { project } from "../returns/project.ts";
import { told } from "../support/told.ts";
import { only } from "./reference.ts";

const { areas, boundaries } = project;
const reference = new URL("../../data/reference/", import.meta.url);
const shipped = readFileSync(new URL("boundaries.json", reference), "utf8");

test("boundaries are of every area, north at the top and in proportion", () => {
  const { areas: found, width, height } = boundaries;
  expect(found.map(({ slug }) => slug)).toEqual(areas.map(({ slug }) => slug));
  // From Scilly to Lowestoft and from Berwick to the Lizard and Scilly, in kilometres.
  expect(width).toBeGreaterThan(540);
  expect(width).toBeLessThan(590);
  expect(height).toBeGreaterThan(640);
  expect(height).toBeLessThan(670);
  const top = (slug: string) =>
    Math.min(
      ...found
        .find((area) => area.slug === slug)!
        .rings.flat()
        .map(([, y]) => y),
    );
  expect(top("northumbria")).toBeLessThan(top("durham"));
  expect(top("durham")).toBeLessThan(top("sussex"));
});

test("every ring is closed, and every point is on the map", () => {
  for (const ring of boundaries.areas.flatMap(({ rings }) => rings)) expect(ring.at(-1)).toEqual(ring[0]);
  const points = [boundaries.borders, boundaries.coast, ...boundaries.areas.map(({ rings }) => rings)].flat(
    2,
  );
  expect(points.every(([x, y]) => x >= 0 && x <= boundaries.width && y >= 0 && y <= boundaries.height)).toBe(
    true,
  );
});

const load = (text: string | undefined, extra: readonly { code: string; slug: string }[] = []) =>
  loadBoundaries(only("boundaries.json", text), "boundaries.json", [...areas, ...extra]);

test("boundaries that are missing, of another shape or incomplete are findings, and no map is half drawn", async () => {
  const bad = [
    await load(undefined),
    await load("not json"),
    await load("{}"),
    await load(readFileSync(new URL("areas.topojson", reference), "utf8")),
    await load(shipped.replace(/\[\[[\d.]+,/, '[["0",')),
    await load(shipped, [{ code: "E99999999", slug: "atlantis" }]),
  ];
  expect(bad.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ["REFERENCE-MISSING"],
    ["REFERENCE-SHAPE"],
    ["REFERENCE-SHAPE"],
    ["REFERENCE-SHAPE"],
    ["REFERENCE-SHAPE"],
    ["REFERENCE-SHAPE"],
  ]);
  expect(told(bad.at(-1)!.findings[0]!).problem).toBe("The boundaries have no area with the code E99999999.");
  expect(bad.every((each) => each.boundaries.areas.length === 0)).toBe(true);
  expect((await load(shipped)).findings).toEqual([]);
});

type File = {
  width: number;
  height: number;
  areas: { code: string; rings: number[][][] }[];
  borders: number[][][];
  coast: number[][][];
};

test.each<[string, (file: File) => void, string]>([
  ["a width of 1e308", (file) => Object.assign(file, { width: 1e308 }), "cannot be read"],
  ["a height in metres", (file) => Object.assign(file, { height: file.height * 1000 }), "cannot be read"],
  ["an empty ring", (file) => file.areas[3]!.rings.push([]), "cannot be read"],
  ["no rings", (file) => Object.assign(file.areas[3]!, { rings: [] }), "cannot be read"],
  [
    "a point that is no number",
    (file) => file.coast[0]!.push([null as unknown as number, 1]),
    "cannot be read",
  ],
  ["a point of three numbers", (file) => file.coast[0]!.push([1, 2, 3]), "cannot be read"],
  ["a point at 1e308", (file) => file.coast[0]!.push([1e308, 1]), "A line of the coast leaves the map."],
  ["a point off the map", (file) => file.borders[0]!.push([-1, 1]), "A line of the borders leaves the map."],
  ["a ring that is open", (file) => file.areas[0]!.rings[0]!.pop(), "does not end where it begins."],
  ["an area twice", (file) => file.areas.push(file.areas[0]!), " twice."],
  [
    "an area too many",
    (file) => file.areas.push({ ...file.areas[0]!, code: "E1" }),
    "the code E1, which the list of areas does not have.",
  ],
  ["an area too few", (file) => file.areas.pop(), "The boundaries have no area with the code"],
])("boundaries with %s are a finding that says so, and give no map", async (_, spoil, problem) => {
  const file = JSON.parse(shipped) as File;
  spoil(file);
  const { boundaries: none, findings } = await load(JSON.stringify(file));
  expect(findings.map((each) => told(each).problem).join("\n")).toContain(problem);
  expect(findings.every((each) => told(each).problem.length < 2000)).toBe(true);
  expect(none.areas).toEqual([]);
});

test.each([
  "NaN",
  "[[1,2],[3,NaN]]",
  '{"width":1e999}',
  '{"arcs":[[]]}',
  "[]",
  "null",
  '"',
  "{".repeat(10_000),
])("a file that begins %s is no file of boundaries", async (text) => {
  expect((await load(text)).findings.map(({ code }) => code)).toEqual(["REFERENCE-SHAPE"]);
});

test("the shipped boundaries are what the script beside them makes of the TopoJSON", async () => {
  const script = new URL("make-boundaries.mjs", reference).href;
  const { makeBoundaries } = (await import(script)) as { makeBoundaries(text: string): unknown };
  const made = makeBoundaries(readFileSync(new URL("areas.topojson", reference), "utf8"));
  expect(JSON.parse(shipped)).toEqual(made);
});
