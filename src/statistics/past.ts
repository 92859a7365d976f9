import type { Coordinate } from "../figures/coordinate.ts";
import type { Figure } from "../figures/figure.ts";
import type { Project, Release } from "../releases/project.ts";
import type { Observation, Return } from "../returns/return.ts";
import { type Stated, statedInHistory } from "./stated.ts";

/**
 * What is known of earlier years, with the figures that follow from it alone. It stays the same object as long as
 * nothing of it has changed, so that whoever works with these years can keep what was made of them by it: somebody
 * fills in a return, and twenty years of other figures stay as they are.
 */
export interface Past {
  readonly stated: Stated;
  /** By their id. */
  readonly figures: Map<string, Figure>;
}

interface Known {
  readonly on: readonly unknown[];
  readonly past: Past;
}

const known = new WeakMap<readonly Observation[], Known>();

/** The past of a release. Where a return says something of another year than the release's, it is nobody else's. */
export function pastOf(
  project: Project,
  release: Release,
  returns: readonly Return[],
  history: readonly Observation[],
): Past {
  const made = (): Past => ({ stated: statedInHistory(history), figures: new Map() });
  const { framework, details, historyFile } = release;
  if (returns.some(({ year }) => year !== details.year)) return made();
  const { areas, groups, frameworks, populations, censuses } = project;
  const on = [areas, groups, frameworks, populations, censuses, framework, details.year, historyFile];
  const before = known.get(history);
  if (before?.on.every((each, index) => each === on[index])) return before.past;
  const past = made();
  known.set(history, { on, past });
  return past;
}

/** Whether a figure follows from what is known of earlier years alone: no sum over those who have sent a return does. */
export function isOfPast({ year, view, geography: { kind } }: Coordinate, release: Release): boolean {
  return (
    view === "value" &&
    year < release.details.year &&
    (kind === "area" || kind === "nation" || kind === "group")
  );
}
