import { statusOf } from "../figures/arithmetic.ts";
import { type Coordinate, figureId } from "../figures/coordinate.ts";
import type { Doubt } from "../figures/doubt.ts";
import type { Figure, Formula, Input } from "../figures/figure.ts";
import type { Location } from "../figures/location.ts";
import { isInSheet } from "../figures/location.ts";
import { given } from "../figures/note.ts";
import type { Value } from "../figures/value.ts";
import { basisOf } from "../framework/cells.ts";
import type { Framework } from "../framework/model.ts";
import type { Entry } from "../returns/return.ts";

/** A stated figure with all that travels with it. */
export function statedFigure(framework: Framework, at: Coordinate, entry: Entry): Figure {
  const { citation } = entry;
  return {
    id: figureId(at),
    at,
    value: entry.value,
    status: entry.status,
    basis: entry.basis ?? basisOf(framework, at),
    inputs: [],
    notes: entry.notes.map(given),
    ...doubtful([entry]),
    source: {
      kind: "stated",
      location: withoutExcerpt(entry.location),
      ...(citation !== undefined && { citation }),
    },
  };
}

/** The line itself is for whoever mends the file, and no part of a figure. */
function withoutExcerpt(location: Location): Location {
  if (isInSheet(location)) return location;
  const { file, line } = location;
  return { file, ...(line !== undefined && { line }) };
}

/** A figure that says only that there is none, and why. */
export function bareFigure(framework: Framework, at: Coordinate, value: Value): Figure {
  return {
    id: figureId(at),
    at,
    value,
    status: "final",
    basis: basisOf(framework, at),
    inputs: [],
    notes: [],
    source: { kind: "none" },
  };
}

/** A figure that a formula gives from others. */
export function computedFigure(
  framework: Framework,
  at: Coordinate,
  { value, inputs, formula }: { value: Value; inputs: readonly Figure[]; formula: Formula },
): Figure {
  // One part on another basis than the framework's, and nobody can say what the whole counts.
  const odd = inputs.some((input) => input.basis !== basisOf(framework, input.at));
  return {
    id: figureId(at),
    at,
    value,
    status: statusOf(inputs),
    basis: odd ? "not-stated" : basisOf(framework, at),
    inputs: inputsOf(inputs),
    notes: [],
    ...doubtful(inputs),
    source: { kind: "computed", formula },
  };
}

/** What is uncertain about any of the figures that another stands on. */
function doubtful(on: readonly { readonly doubts?: readonly Doubt[] }[]): {
  readonly doubts?: readonly Doubt[];
} {
  const doubts = [...new Set(on.flatMap((each) => each.doubts ?? []))];
  return doubts.length > 0 ? { doubts } : {};
}

export function inputsOf(figures: readonly Figure[]): Input[] {
  return figures.map(({ at }) => ({ kind: "figure", at }));
}
