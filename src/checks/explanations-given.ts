import { type Coordinate, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import type { Location } from "../figures/location.ts";
import type { Year } from "../figures/year.ts";
import { parseCell } from "../framework/cells.ts";
import type { Release } from "../releases/project.ts";
import type { Acceptance } from "../releases/schema.ts";
import type { Explanation, Return } from "../returns/return.ts";

/** What somebody said of a query before it was raised: a code, whose query, and which figure or section it is about. */
export interface Explained {
  /** As it was written; it may be the code of nothing. */
  readonly code: string;
  readonly area: string;
  /** As it was written. */
  readonly cell: string | undefined;
  /** The figure of that cell, if the framework has it. */
  readonly figure: Coordinate | undefined;
  /** The section whose text is meant. */
  readonly section: string | undefined;
  /** The values that it is for, as written. */
  readonly value: string | undefined;
  readonly text: string;
  /** Only the directorate accepts; an area explains. `unsigned` does not say who accepted it and when. */
  readonly accepted: Acceptance | "unsigned" | undefined;
  readonly file: string;
  readonly location: Location;
}

/** What areas say in their returns. */
export function explainedByAreas(
  release: Release,
  returns: readonly Pick<Return, "area" | "file" | "explanations">[],
): Explained[] {
  return returns.flatMap(({ area, file, explanations }) =>
    explanations.map(({ location = { file }, ...each }) => ({
      ...about(release, area, each),
      accepted: undefined,
      file,
      location,
    })),
  );
}

/** What the directorate says in release.yaml. */
export function explainedByDirectorate(release: Release): Explained[] {
  const file = `${release.folder}/release.yaml`;
  return release.details.explanations.map((each, index) => ({
    ...about(release, each.area, each),
    accepted: acceptance(each.accepted),
    file,
    location: release.yaml?.locate(["explanations", index]) ?? { file },
  }));
}

function acceptance(accepted: Acceptance | boolean): Explained["accepted"] {
  if (typeof accepted === "object") return accepted;
  return accepted ? "unsigned" : undefined;
}

/** As areas write it or as the directorate does: both of which may leave out the cell and the section. */
type Written = Pick<Explanation, "code" | "text"> & {
  readonly [K in "cell" | "section" | "value"]?: string | undefined;
} & { readonly year?: Year | undefined };

function about(release: Release, area: string, { code, cell, section, value, text, year }: Written) {
  const parsed = cell === undefined ? undefined : parseCell(release.framework, cell);
  const figure = parsed && valueAt(parsed, geographyOf(area), year ?? release.details.year);
  return { code, area, cell, figure, section, value, text };
}
