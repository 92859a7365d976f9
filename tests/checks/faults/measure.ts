import { shipped } from "../../support/project.ts";
import { told } from "../../support/told.ts";
import { falseAlarms, tryFaults } from "./inject.ts";
import { inventedWorld } from "./invented.ts";
import { curveOf, tableOf } from "./table.ts";
import { worldOf } from "./world.ts";

/**
 * Prints how many faults are found, by kind and by how far they move a figure, and what is queried without any:
 * `node tests/checks/faults/measure.mjs 25 1,2,3` puts 25 of each kind into the illustrative release and into invented
 * ones of these seeds.
 */
const [ofEach = "25", seeds = "1,2,3", wanted = ""] = process.argv.slice(2);
const base = await shipped("2031-32");
const worlds = [worldOf(base), ...seeds.split(",").map((seed) => inventedWorld(base, Number(seed)))];
const alarms = worlds.flatMap((world) => {
  const found = falseAlarms(world);
  console.log(`${world.name}: ${found.length} queries of ${world.areas.length} returns without a fault.`);
  return found;
});
for (const each of alarms) console.log(`- ${each.code}: ${told(each).problem}`);
const all = worlds.flatMap((world, index) => {
  const tried = tryFaults(world, 77 + index, Number(ofEach));
  console.log(`\n${world.name}, seed of the faults ${77 + index}, ${ofEach} of each\n\n${tableOf(tried)}`);
  return tried;
});
console.log(`\nAll\n\n${tableOf(all)}\n\n${curveOf(all)}`);
if (wanted)
  for (const { world, kind, follow, area, fault, raised } of all)
    if (raised.length !== 1)
      console.log(
        `${raised.length}: ${world} ${area} ${kind} ${follow} ${fault.what} ${raised.map((f) => `${f.code} ${told(f).figure}`)}`,
      );
