import { notApplicable, notAvailable, notCollected } from "../../src/figures/value.ts";
import { areas, chartOf, type Made, rate, withReference, years } from "./charts.ts";

const wave = (index: number, start: number, step: number) =>
  Math.round(start + index * step + 9 * Math.sin(index * 2.3));
const walk = (howMany: number, start: number, step: number) =>
  Array.from({ length: howMany }, (_, index) => wave(index, start, step));
const areaPoints = areas.map(({ name, slug }) => ({ id: slug, label: name }));
const areaRates = areas.map((_, index) =>
  index % 9 === 4 ? notAvailable : rate(500 + ((index * 137) % 700), 900_000 + ((index * 71_993) % 500_000)),
);
const perHead = "per 100,000 people aged 10 and over";

/** What reports show, and the awkward forms of it. */
export const cases: Readonly<Record<string, Made>> = {
  "bars, one series": chartOf("bars", ["Category 1", "Category 2", "Category 3"], {
    Offenders: [830, 183, 2],
  }),
  "bars, two series": chartOf("bars", ["Category 1", "Category 2", "Category 3"], {
    "Level 1": [820, 177, notApplicable],
    "Levels 2 and 3": [10, 6, 2],
  }),
  "bars, three series": chartOf(
    "bars",
    ["Category 1", "Category 2", "Category 3"],
    {
      "Level 1": [820, 177, notApplicable],
      "Level 2": [10, 6, 2],
      "Level 3": [notAvailable, notCollected, 0],
    },
    { status: "revised" },
  ),
  "bars, four series": chartOf("bars", ["2028/29", "2029/30", "2030/31", "2031/32"], {
    "Registered sexual offenders": walk(4, 1520, 10),
    "Violent offenders": walk(4, 440, 30),
    "Other dangerous offenders": walk(4, 30, 3),
    "Terrorist offenders and offenders who may become so": [notCollected, notCollected, 4, 6],
  }),
  "bars, four series in five rows": chartOf(
    "bars",
    ["North East", "North West", "Wales", "London", "South East"],
    {
      "Level 1": walk(5, 12_000, 1340),
      "Level 2": walk(5, 440, 30),
      "Level 3": walk(5, 30, 3),
      Unknown: [notCollected, { kind: "approximate", text: "more than 11,000" }, 4, 6, 1],
    },
  ),
  "bars, one point": chartOf("bars", ["2031/32"], {
    "Cautions and convictions": [12],
    "Breaches of licence": [33],
    "Breaches of orders": [notAvailable],
  }),
  "bars, years with a break": chartOf(
    "bars",
    years(2023, 9),
    { Offenders: walk(9, 700, 22) },
    { breaks: [{ before: 5, label: "Category 4 was added" }] },
  ),
  "bars, long labels": chartOf(
    "bars",
    [
      "Returned to custody for a breach of licence",
      "Sexual harm prevention orders with foreign travel restrictions",
      "Notification orders",
    ],
    { Orders: [33, 4, 0] },
    { breaks: [{ before: 2, label: "Counted by the courts, not by the police" }], unit: "orders" },
  ),
  "bars, changes": chartOf(
    "bars",
    ["Category 1", "Category 2", "Category 3", "Category 4", "All", "Level 1", "Levels 2 and 3"],
    {
      Change: [
        [10, 42],
        [42, 10],
        [5, 5],
        [100, 83],
        [0, 7],
        [3, 2],
        [9, 9],
      ].map(([from, to]) => ({ kind: "change" as const, from: from!, to: to! })),
    },
  ),
  "bars, few changes": chartOf("bars", ["Category 1", "Category 2", "Category 3"], {
    Change: [
      [10, 42],
      [42, 10],
      [5, 5],
    ].map(([from, to]) => ({ kind: "change" as const, from: from!, to: to! })),
  }),
  "bars, all areas": chartOf(
    "bars",
    areas.map(({ name }) => name),
    { Rate: areaRates },
    { unit: perHead, decimals: 1 },
  ),
  "bars, all zero": chartOf("bars", ["Level 2", "Level 3"], { Offenders: [0, 0] }),
  "bars, nothing": chartOf("bars", ["Level 2", "Level 3"], { Offenders: [notAvailable, notCollected] }),
  "lines, one series": chartOf("lines", years(2027, 5), { Offenders: walk(5, 700, 31) }),
  "lines, one series with a gap": chartOf("lines", years(2024, 8), {
    Offenders: [640, 700, notAvailable, 720, notAvailable, 733, 760, 790],
  }),
  "lines, two series": chartOf(
    "lines",
    years(2027, 5),
    { "Category 1": [700, notAvailable, 762, 793, 824], "Category 2": [90, 87, 84, 81, 78] },
    { breaks: [{ before: 3, label: "New counting rules" }] },
  ),
  "lines, three series in ten years": chartOf(
    "lines",
    years(2022, 10),
    {
      "Registered sexual offenders": walk(10, 700, 31),
      "Violent offenders": walk(10, 690, 26),
      "Other dangerous offenders": [
        12,
        14,
        9,
        notCollected,
        notCollected,
        4,
        notAvailable,
        6,
        3,
        notAvailable,
      ],
    },
    { breaks: [{ before: 9, label: "Category 4 was taken out of Category 3 and is counted on its own" }] },
  ),
  "lines, four series that end together": chartOf("lines", years(2027, 5), {
    "Category 1: registered sexual offenders": [10, 14, 12, 15, 15],
    "Category 2: violent offenders": [11, 12, 14, 14, 16],
    "Category 3: other dangerous offenders": [9, 10, 13, 15, 15],
    "Category 4: terrorist offenders": [notCollected, notCollected, notCollected, notCollected, notCollected],
  }),
  "lines, twenty years": chartOf(
    "lines",
    years(2012, 20),
    {
      "England and Wales": walk(20, 30_000, 2900),
      London: walk(20, 5200, 390),
    },
    {
      breaks: [
        { before: 6, label: "Offenders in custody are counted from here on" },
        { before: 8, label: "Counted at a later date" },
        { before: 15, label: "New counting rules for Category 2" },
      ],
    },
  ),
  "lines, rates": chartOf(
    "lines",
    years(2026, 6),
    {
      Rate: [92.4, 95.1, 97.6, 101.2, 99.9, 104].map((value) => ({
        kind: "published-rate" as const,
        rate: value,
        decimals: 1,
      })),
    },
    { unit: perHead, decimals: 1 },
  ),
  map: chartOf(
    "map",
    areas.map(({ name }) => name),
    { Rate: areaRates },
    { points: areaPoints, unit: perHead, decimals: 1 },
  ),
  "map with a reference": withReference(
    chartOf(
      "map",
      areas.map(({ name }) => name),
      { Rate: areas.map((_, index) => rate(900 + ((index * 137) % 700), 900_000)) },
      { points: areaPoints, unit: perHead },
    ),
    "England and Wales",
    rate(1210, 900_000),
  ),
};
