import { shipped } from "../../support/project.ts";
import { told } from "../../support/told.ts";
import { falseAlarms, tryFaults } from "./inject.ts";
import { inventedWorld } from "./invented.ts";
import { kinds } from "./kinds.ts";
import { worldOf } from "./world.ts";

const base = await shipped("2031-32");
const [of = "5", only = "all", seeds = "1", verbose] = process.argv.slice(2);
const worlds = [
  worldOf(base),
  ...seeds
    .split(",")
    .filter((s) => s !== "0")
    .map((s) => inventedWorld(base, Number(s))),
];
for (const w of worlds) {
  const fa = falseAlarms(w);
  console.log(w.name, "false alarms", fa.length, "of", w.areas.length);
  for (const f of fa) console.log("   ", f.code, f.area, told(f).problem.slice(0, 200));
  if (of === "0") continue;
  const tried = tryFaults(
    w,
    77,
    Number(of),
    only === "all" ? undefined : Object.keys(kinds).filter((k) => k.includes(only)),
  );
  for (const kind of Object.keys(kinds)) {
    const cell = (follow: boolean) => {
      const t = tried.filter((x) => x.kind === kind && x.follow === follow);
      const f = t.filter((x) => x.raised.length > 0);
      return t.length
        ? `${f.length}/${t.length} (${(f.reduce((s, x) => s + x.raised.length, 0) / f.length).toFixed(1)})`
        : "-";
    };
    console.log("  ", kind.padEnd(38), cell(false), cell(true));
  }
  if (verbose)
    for (const x of tried) {
      if (!x.raised.length) console.log("     missed", x.kind, x.follow, x.area, x.fault.what);
      if (x.raised.length > 1)
        console.log(
          "     several",
          x.kind,
          x.follow,
          x.area,
          x.fault.what,
          x.raised.map((f) => `${f.code} ${told(f).figure}`),
        );
    }
}
