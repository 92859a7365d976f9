import { isAnythingAsked } from "../../questions/hand-back.ts";
import { questionsTo } from "../../questions/questions.ts";
import type { Words } from "../../words/words.ts";
import type { WorkState } from "../workbench/workbench.ts";

/** What tells whether `mappa questions` has anything for an area: something to mend, or that nobody has answered. */
export function canBeAsked(
  { project, prepared, findings }: WorkState,
  words: Words,
): (area: string | undefined) => boolean {
  const known = new Map<string, boolean>();
  if (prepared.release.details.kind === "reconstructed") return () => false;
  return (area) => {
    if (area === undefined || !project.areas.some(({ slug }) => slug === area)) return false;
    const is = known.get(area) ?? isAnythingAsked(questionsTo(area, { ...prepared, findings }, words));
    known.set(area, is);
    return is;
  };
}
