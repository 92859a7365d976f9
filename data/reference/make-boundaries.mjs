// Makes boundaries.json, from which maps are drawn, out of areas.topojson, which has degrees and more points than a
// page can show. Run by hand after areas.topojson has changed: node data/reference/make-boundaries.mjs

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoTransverseMercator } from "d3-geo";
import simplify from "simplify-js";
import { feature, mesh, transform } from "topojson-client";

/** Kilometres on a sphere about 2 degrees west, the central meridian of British maps. */
const projection = geoTransverseMercator().rotate([2, 0]).scale(6371).translate([0, 0]);

/** How far, in kilometres, a line may move when points are left out: less than a point on the page. */
const tolerance = 0.9;

/** Areas that maps show a second time, enlarged: London, in which one in seven people lives, is a hundredth of the map. */
const insets = ["E12000007"];

/** What is in boundaries.json, from the text of areas.topojson: kilometres east and south of the north-west corner. */
export function makeBoundaries(text) {
  const { transform: scale, arcs, ...topology } = JSON.parse(text);
  const decode = transform(scale);
  const lines = arcs.map((arc) => arc.map((point, index) => projection(decode(point, index))));
  const [west, east] = extent(lines.flat().map(([x]) => x));
  const [north, south] = extent(lines.flat().map(([, y]) => y));
  const placed = (line) => line.map(([x, y]) => [rounded(x - west), rounded(y - north)]);
  // Lines are simplified before they are joined up, so that neighbours keep one line between them.
  const plane = { ...topology, arcs: lines.map(simplified).map(placed) };
  const { areas } = plane.objects;
  const shapes = feature(plane, areas).features.map(({ properties, geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { code: properties.code, rings: polygons.flat().filter(hasArea) };
  });
  return {
    width: rounded(east - west),
    height: rounded(south - north),
    areas: shapes,
    borders: mesh(plane, areas, (a, b) => a !== b).coordinates,
    coast: mesh(plane, areas, (a, b) => a === b).coordinates.filter(isDrawn),
    insets,
  };
}

function simplified(line) {
  const points = line.map(([x, y]) => ({ x, y }));
  return simplify(points, tolerance, true).map(({ x, y }) => [x, y]);
}

/** Ten metres: a hundredth of a point on the page. */
function rounded(kilometres) {
  return Math.round(kilometres * 100) / 100;
}

/** Islets of which simplification leaves a stroke are left out; no area consists of them. */
function hasArea(ring) {
  return ring.length >= 4;
}

function isDrawn(line) {
  const [first, last] = [line[0], line.at(-1)];
  return hasArea(line) || first[0] !== last[0] || first[1] !== last[1];
}

function extent(numbers) {
  return [Math.min(...numbers), Math.max(...numbers)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = (name) => new URL(name, import.meta.url);
  const boundaries = makeBoundaries(readFileSync(file("areas.topojson"), "utf8"));
  writeFileSync(file("boundaries.json"), `${JSON.stringify(boundaries)}\n`);
}
