import type { Words } from "../../../words/words.ts";
import { fileAddress } from "../address.ts";
import type { FileChange, PageVersion } from "./release-page.ts";

const fileChanges: readonly FileChange[] = ["added", "removed", "changed"];

/** What was wrong in the version before and what is different now. */
export function correctionView({ made, changes }: PageVersion, words: Words) {
  const { correction } = words.releasePage;
  if (!changes) return {};
  const { from, to, notice, figures, files } = changes;
  return {
    about: correction.about(from, to, made),
    notice,
    figuresName: figures.length > 0 ? correction.figures(figures.length) : correction.noFigures,
    figures: figures.map(({ place, label, year, before, after, figure }) => ({
      what: `${place}: ${label}, ${year}`,
      figure,
      before: before ?? correction.notThere,
      after: after ?? correction.notThere,
    })),
    files: fileChanges
      .filter((change) => files[change].length > 0)
      .map((change) => ({
        name: correction.files[change](files[change].length),
        // What was taken out is not there to be led to.
        files: files[change].map((path) => ({
          path,
          address: change === "removed" ? undefined : fileAddress(path),
        })),
      })),
  };
}
