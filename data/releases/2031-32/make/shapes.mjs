/** What is counted, in the words of the framework 2022-23, and how totals are added up. */

const category = ["category-1", "category-2", "category-3", "category-4"];
const level = ["level-1", "level-2", "level-3"];

export const dimensions = {
  category,
  level,
  disposal: ["convicted", "cautioned"],
  order: ["sexual-harm-prevention-order", "notification-order", "sexual-risk-order"],
  breach: ["licence", "order"],
};

export const shapes = {
  eligible: {
    basis: "snapshot",
    dimensions: ["category", "level"],
    never: [{ category: "category-3", level: "level-1" }],
  },
  "managed-in-year": { basis: "flow", dimensions: ["category", "level"], never: [{ level: "level-1" }] },
  "notification-revoked": { basis: "flow", dimensions: [], never: [] },
  "notification-breaches": { basis: "flow", dimensions: ["disposal"], never: [] },
  "orders-imposed": { basis: "flow", dimensions: ["order"], never: [] },
  "returned-to-custody": {
    basis: "flow",
    dimensions: ["breach", "category", "level"],
    never: [
      { level: "level-1" },
      { breach: "order", category: "category-2" },
      { breach: "order", category: "category-3" },
      { breach: "order", category: "category-4" },
    ],
  },
  "serious-further-offences": {
    basis: "flow",
    dimensions: ["category", "level"],
    never: [{ category: "category-3", level: "level-1" }],
  },
};

/** Every cell of a measure that can exist, as lists of members with 'total' last in each dimension. */
export function cellsOf(measure) {
  const { dimensions: names, never } = shapes[measure];
  let cells = [[]];
  for (const name of names) {
    cells = cells.flatMap((cell) => [...dimensions[name], "total"].map((member) => [...cell, member]));
  }
  return cells.filter(
    (cell) =>
      !never.some((combination) =>
        Object.entries(combination).every(([name, member]) => cell[names.indexOf(name)] === member),
      ),
  );
}

export function idOf(measure, members) {
  return [measure, ...members].join("/");
}

/** All figures of a year: the given base cells with every total, by cell, in the order of the framework. */
export function withTotals(base) {
  const all = new Map();
  for (const measure of Object.keys(shapes)) {
    const cells = cellsOf(measure);
    const parts = cells.filter((cell) => !cell.includes("total"));
    for (const cell of cells) {
      const sum = parts
        .filter((part) => cell.every((member, index) => member === "total" || member === part[index]))
        .reduce((total, part) => total + base.get(idOf(measure, part)), 0);
      all.set(idOf(measure, cell), sum);
    }
  }
  return all;
}
