import { type Coordinate, valueAt } from "../figures/coordinate.ts";
import { geographyOf } from "../figures/geography.ts";
import { parseCell } from "../framework/cells.ts";
import type { Release } from "../releases/project.ts";
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
  readonly text: string;
  /** Only the directorate accepts; an area explains. */
  readonly accepted: boolean;
  readonly file: string;
}

/** What areas say in their returns. */
export function explainedByAreas(release: Release, returns: readonly Return[]): Explained[] {
  return returns.flatMap(({ area, file, explanations }) =>
    explanations.map((each) => ({ ...about(release, area, each), accepted: false, file })),
  );
}

/** What the directorate says in release.yaml. */
export function explainedByDirectorate(release: Release): Explained[] {
  const file = `${release.folder}/release.yaml`;
  return release.details.explanations.map((each) => ({
    ...about(release, each.area, each),
    accepted: each.accepted,
    file,
  }));
}

/** As areas write it or as the directorate does: both of which may leave out the cell and the section. */
type Written = Pick<Explanation, "code" | "text"> & {
  readonly [K in "cell" | "section"]?: string | undefined;
};

function about(release: Release, area: string, { code, cell, section, text }: Written) {
  const parsed = cell === undefined ? undefined : parseCell(release.framework, cell);
  const figure = parsed && valueAt(parsed, geographyOf(area), release.details.year);
  return { code, area, cell, figure, section, text };
}
