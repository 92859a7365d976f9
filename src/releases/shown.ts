import { type Framework, hasMap } from "../framework/schema.ts";
import type { Release } from "./project.ts";
import { type ReportKind, textNames } from "./standard-texts.ts";

/** What the reports of some releases show of what all releases share. */
export interface Shown {
  readonly frameworks: readonly Framework[];
  readonly kinds: readonly ReportKind[];
  /** Names of standard texts; all where it is left out. */
  readonly texts?: ReadonlySet<string>;
  readonly map: boolean;
}

/** Everything, whether a report shows it or not. */
export function allOf(frameworks: readonly Framework[]): Shown {
  return { frameworks, kinds: ["area", "national"], map: true };
}

/** What the reports of some kinds show in these releases. */
export function shownIn(releases: readonly Release[], kinds: readonly ReportKind[]): Shown {
  const frameworks = [...new Set(releases.map(({ framework }) => framework))];
  return {
    frameworks,
    kinds,
    texts: new Set(frameworks.flatMap((each) => textNames(each, kinds))),
    map: frameworks.some((each) => kinds.some((kind) => hasMap(each, kind))),
  };
}
