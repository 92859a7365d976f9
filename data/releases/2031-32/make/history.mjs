import { years } from "./figures.mjs";
import { cellsOf, idOf, shapes } from "./shapes.mjs";

const header = "area,year,measure,category,level,item,value,kind,status,basis,source,note";
const source = "Invented for illustration";

/** The years before 2031/32 as tidy CSV: the 42 areas, then England and Wales as their sum. */
export function writeHistory(areas, figures) {
  const lines = [header];
  for (const year of years.slice(0, -1)) {
    const nation = new Map();
    for (const area of areas) {
      const own = figures.get(area.slug).get(year);
      for (const [cell, count] of own) nation.set(cell, (nation.get(cell) ?? 0) + count);
      lines.push(...rowsOf(area.name, year, own));
    }
    lines.push(...rowsOf("England and Wales", year, nation));
  }
  return `${lines.join("\n")}\n`;
}

function rowsOf(name, year, figures) {
  return Object.entries(shapes).flatMap(([measure, { basis, dimensions }]) =>
    cellsOf(measure).map((cell) => {
      const member = (dimension) => cell[dimensions.indexOf(dimension)] ?? "";
      const item = cell[dimensions.findIndex((each) => each !== "category" && each !== "level")] ?? "";
      const value = figures.get(idOf(measure, cell));
      return `${name},${year},${measure},${member("category")},${member("level")},${item},${value},count,final,${basis},${source},`;
    }),
  );
}
