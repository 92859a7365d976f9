import { checkCompleteness } from "../../../src/checks/completeness.ts";
import { queriesOfFigures } from "../../../src/checks/run.ts";
import { figureId } from "../../../src/figures/coordinate.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { type Fault, kinds, withoutTotals } from "./kinds.ts";
import { randomOf } from "./random.ts";
import { releaseOf, type World } from "./world.ts";

/** A fault that was put in, and the queries that it raised. */
export interface Tried {
  readonly world: string;
  readonly kind: string;
  readonly follow: boolean;
  readonly area: string;
  readonly fault: Fault;
  readonly raised: readonly Finding[];
}

/** How many areas of a release have a fault at the same time; the others are what they are held to. */
const atOnce = 10;

/** Puts so many faults of every kind into a world, each into an area of its own, and sees what is raised anew. */
export function tryFaults(world: World, seed: number, ofEach: number, only = Object.keys(kinds)): Tried[] {
  const random = randomOf(seed);
  const before = queriesByArea(world, new Map());
  const tasks = only.flatMap((kind) =>
    (withoutTotals.includes(kind) ? [false] : [false, true]).flatMap((follow) =>
      Array.from({ length: ofEach }, () => ({ kind, follow })),
    ),
  );
  const waiting = random.shuffled(tasks);
  const tried: Tried[] = [];
  while (waiting.length > 0) {
    const put = new Map<string, { kind: string; follow: boolean; fault: Fault }>();
    for (const area of random.shuffled(world.areas).slice(0, 2 * atOnce)) {
      const [task] = waiting;
      if (!task || put.size === atOnce) break;
      const fault = kinds[task.kind]!(world, area, random, task.follow);
      if (!fault) continue;
      put.set(area, { ...task, fault });
      waiting.shift();
    }
    const after = queriesByArea(world, new Map([...put].map(([area, { fault }]) => [area, fault.sent])));
    for (const [area, { kind, follow, fault }] of put) {
      const known = (before.get(area) ?? []).map(keyOf);
      const raised = (after.get(area) ?? []).filter((each) => !known.includes(keyOf(each)));
      tried.push({ world: world.name, kind, follow, area, fault, raised });
    }
  }
  return tried;
}

/** The queries that a world without faults raises: false alarms, all of them. */
export function falseAlarms(world: World): Finding[] {
  return [...queriesByArea(world, new Map()).values()].flat();
}

function queriesByArea(world: World, replaced: Parameters<typeof releaseOf>[1]): Map<string, Finding[]> {
  const byArea = new Map<string, Finding[]>();
  const release = releaseOf(world, replaced);
  // A figure that is missing is told by what every return is asked for.
  for (const each of [...queriesOfFigures(release), ...checkCompleteness(release)])
    byArea.set(each.area ?? "", [...(byArea.get(each.area ?? "") ?? []), each]);
  return byArea;
}

function keyOf({ code, figure }: Finding): string {
  return `${code} ${figure ? figureId(figure) : ""}`;
}
