import { cellId } from "../../../src/figures/coordinate.ts";
import { yearsBetween } from "../../../src/figures/year.ts";
import type { PreparedRelease } from "../../../src/pipeline.ts";
import { type Random, randomOf } from "./random.ts";
import { cellsIn, type World } from "./world.ts";

/**
 * Areas that vary as real ones do, and not as the illustrative release does, where chance is made small: the register
 * grows by 4% in a year, give or take 4% by area, as published registers have; people leave and join the other
 * counts on one day; events are Poisson with a yearly movement of 15% besides.
 */
export function inventedWorld(base: PreparedRelease, seed: number): World {
  const random = randomOf(seed);
  const { project, years: all } = base.statistics;
  const { framework, details } = base.release;
  const years = yearsBetween(all[0]!, details.year);
  const leaves = new Map(
    project.areas.map(({ slug, code }) => {
      const people = project.populations.of(code, "mid-2023", "aged-10-and-over")!;
      return [slug, areaOf(random, people, years.length)] as const;
    }),
  );
  const ids = cellsIn(framework).leaves.map(cellId);
  const areas = project.areas.map(({ slug }) => slug);
  return {
    name: `seed ${seed}`,
    base,
    years,
    areas,
    leaves: new Map(
      areas.map((area) => [
        area,
        new Map(
          years.map((year, index) => [
            year,
            new Map(ids.map((id) => [id, leaves.get(area)![index]!.get(id) ?? 0])),
          ]),
        ),
      ]),
    ),
  };
}

/** Of a stock: its share of the register, and the share of it that is still there a year later. */
const stocks: Record<string, { of: number; stays: number }> = {
  "eligible/category-1/level-2": { of: 0.0125, stays: 0.4 },
  "eligible/category-1/level-3": { of: 0.002, stays: 0.3 },
  "eligible/category-2/level-1": { of: 0.33, stays: 0.75 },
  "eligible/category-2/level-2": { of: 0.009, stays: 0.3 },
  "eligible/category-2/level-3": { of: 0.0014, stays: 0.2 },
  "eligible/category-3/level-2": { of: 0.0035, stays: 0.2 },
  "eligible/category-3/level-3": { of: 0.001, stays: 0.2 },
  "eligible/category-4/level-1": { of: 0.002, stays: 0.8 },
  "eligible/category-4/level-2": { of: 0.001, stays: 0.5 },
  "eligible/category-4/level-3": { of: 0.0005, stays: 0.4 },
};

/** Events for each person on the register. */
const events: Record<string, number> = {
  "managed-in-year/category-1/level-2": 0.033,
  "managed-in-year/category-1/level-3": 0.005,
  "managed-in-year/category-2/level-2": 0.022,
  "managed-in-year/category-2/level-3": 0.004,
  "managed-in-year/category-3/level-2": 0.01,
  "managed-in-year/category-3/level-3": 0.003,
  "managed-in-year/category-4/level-2": 0.002,
  "managed-in-year/category-4/level-3": 0.001,
  "notification-revoked": 0.0055,
  "notification-breaches/convicted": 0.024,
  "notification-breaches/cautioned": 0.004,
  "orders-imposed/sexual-harm-prevention-order": 0.078,
  "orders-imposed/notification-order": 0.0012,
  "orders-imposed/sexual-risk-order": 0.0035,
  "serious-further-offences/category-1/level-1": 0.0025,
  "serious-further-offences/category-2/level-1": 0.0013,
};

/** Those returned to custody of those managed in the year. */
const returned: Record<string, number> = { "category-1": 0.13, "category-2": 0.22, "category-3": 0.18 };

function areaOf(random: Random, people: number, years: number): Map<string, number>[] {
  const habits = new Map(
    [...Object.keys(stocks), ...Object.keys(events)].map((id) => [id, Math.exp(0.25 * random.normal())]),
  );
  let register = (people / 100_000) * (115 + 60 * random.next());
  let before: Map<string, number> | undefined;
  return Array.from({ length: years }, () => {
    const made = new Map<string, number>();
    made.set("eligible/category-1/level-1", Math.round(register * 0.985));
    for (const [id, { of, stays }] of Object.entries(stocks)) {
      const mean = register * of * habits.get(id)!;
      const earlier = before?.get(id);
      made.set(
        id,
        earlier === undefined
          ? random.poisson(mean)
          : survivors(random, earlier, stays) + random.poisson(mean * (1 - stays)),
      );
    }
    for (const [id, of] of Object.entries(events)) {
      const mean = register * of * habits.get(id)! * Math.exp(0.15 * random.normal());
      made.set(id, random.poisson(mean));
    }
    for (const [id, count] of made) {
      const [measure, category, level] = id.split("/");
      if (measure !== "managed-in-year") continue;
      // Whoever is there on the last day was there in the year.
      const managed = Math.max(count, made.get(`eligible/${category}/${level}`) ?? 0);
      made.set(id, managed);
      const licence = survivors(random, managed, returned[category!] ?? 0.06);
      made.set(`returned-to-custody/licence/${category}/${level}`, licence);
      if (category === "category-1")
        made.set(
          `returned-to-custody/order/${category}/${level}`,
          survivors(random, managed - licence, 0.025),
        );
      made.set(`serious-further-offences/${category}/${level}`, survivors(random, managed, 0.009));
    }
    before = made;
    register *= Math.exp(0.04 + 0.04 * random.normal());
    return made;
  });
}

/** How many of a number remain, each with the same chance. */
function survivors(random: Random, count: number, chance: number): number {
  let left = 0;
  for (let i = 0; i < count; i++) if (random.next() < chance) left++;
  return left;
}
