import { outlier } from "./cases.mjs";
import { between, near, rare, stream } from "./random.mjs";
import { withTotals } from "./shapes.mjs";

export const years = ["2027/28", "2028/29", "2029/30", "2030/31", "2031/32"];

/** How far the size of a category strays from what is expected. */
const spread = { "category-1": 0.1, "category-2": 0.3, "category-3": 0.5, "category-4": 0.5 };
/** Share of each category at Levels 2 and 3 on 31 March; the rest are at Level 1. */
const active = {
  "category-1": { "level-2": 0.0125, "level-3": 0.002 },
  "category-2": { "level-2": 0.026, "level-3": 0.004 },
  "category-3": { "level-2": 0.8, "level-3": 0.2 },
  "category-4": { "level-2": 0.3, "level-3": 0.15 },
};
/** Of 100 offenders managed at Level 2 or 3 in the year, those returned to custody for breach of licence. */
const recalled = { "category-1": 0.13, "category-2": 0.22, "category-3": 0.18, "category-4": 0.06 };
/** People charged with a serious further offence: of those at Level 1, and of those managed at Levels 2 and 3. */
const charged = {
  "category-1": { "level-1": 0.0025, higher: 0.009 },
  "category-2": { "level-1": 0.004, higher: 0.012 },
  "category-3": { higher: 0.012 },
  "category-4": { "level-1": 0.003, higher: 0.003 },
};

/** Invented figures of one area: for each year a map from cell to count, totals included. */
export function inventFigures(area) {
  const own = habitsOf(area);
  let registered = (area.population * own.rate) / 100_000;
  const result = new Map();
  for (const year of years) {
    const random = stream("figures", area.slug, year);
    result.set(year, withTotals(inventYear(area, own, registered, random, year, result)));
    registered *= 1 + between(random, 0.01, 0.03) + between(random, -0.006, 0.006);
  }
  return result;
}

/** What differs from area to area and stays the same over the years. */
function habitsOf(area) {
  const random = stream("area", area.slug);
  return {
    rate: area.slug === "london" ? 114 : between(random, 116, 170),
    categoryTwo: between(random, 0.215, 0.285),
    higher: between(random, 0.8, 1.25),
    throughput: between(random, 2.2, 3),
    orders: between(random, 0.065, 0.09),
    breaches: between(random, 0.022, 0.034),
  };
}

function inventYear(area, own, registered, random, year, earlier) {
  const base = new Map();
  const inhabitants = area.population / 100_000;
  const expected = {
    "category-1": registered,
    "category-2": (registered * own.categoryTwo) / (1 - own.categoryTwo),
    "category-3": inhabitants * 0.55,
    "category-4": inhabitants * (area.slug === "london" ? 1.6 : 0.5),
  };
  for (const [category, mean] of Object.entries(expected)) {
    const count = near(random, mean, spread[category]);
    const factor = category === "category-3" ? 1 : own.higher;
    const levelThree = Math.min(count, near(random, mean * active[category]["level-3"] * factor, 0.5));
    const levelTwo =
      category === "category-3"
        ? count - levelThree
        : Math.min(count - levelThree, near(random, mean * active[category]["level-2"] * factor, 0.5));
    if (category !== "category-3") base.set(`eligible/${category}/level-1`, count - levelTwo - levelThree);
    for (const [level, standing] of [
      ["level-2", levelTwo],
      ["level-3", levelThree],
    ]) {
      base.set(`eligible/${category}/${level}`, standing);
      const inYear = near(random, mean * active[category][level] * factor * own.throughput, 0.5);
      base.set(`managed-in-year/${category}/${level}`, Math.max(standing, inYear));
    }
  }
  const breaches = registered * own.breaches;
  base.set("notification-revoked", near(random, registered * 0.0055, 0.6));
  base.set("notification-breaches/convicted", near(random, breaches * 0.85, 0.6));
  base.set("notification-breaches/cautioned", near(random, breaches * 0.15, 0.6));
  base.set("orders-imposed/sexual-harm-prevention-order", near(random, registered * own.orders, 0.6));
  base.set("orders-imposed/notification-order", rare(random, registered * 0.0012));
  base.set("orders-imposed/sexual-risk-order", near(random, registered * 0.0035, 0.7));
  setReturnsAndCharges(base, random);

  if (area.slug === outlier.area && year === "2031/32") {
    const before = earlier.get("2030/31").get(outlier.cell);
    base.set(outlier.cell, Math.round(before * outlier.times));
  }
  return base;
}

function setReturnsAndCharges(base, random) {
  for (const category of Object.keys(charged)) {
    for (const level of ["level-2", "level-3"]) {
      const managed = base.get(`managed-in-year/${category}/${level}`);
      const licence = Math.min(managed, near(random, managed * recalled[category], 0.5));
      base.set(`returned-to-custody/licence/${category}/${level}`, licence);
      if (category === "category-1") {
        const order = Math.min(managed - licence, rare(random, managed * 0.025));
        base.set(`returned-to-custody/order/${category}/${level}`, order);
      }
      const charges = Math.min(managed, rare(random, managed * charged[category].higher));
      base.set(`serious-further-offences/${category}/${level}`, charges);
    }
    if (category === "category-3") continue;
    const ordinary = base.get(`eligible/${category}/level-1`);
    const charges = near(random, ordinary * charged[category]["level-1"], 0.8);
    base.set(`serious-further-offences/${category}/level-1`, charges);
  }
}
