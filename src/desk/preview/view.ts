import { figureId, valueAt } from "../../figures/coordinate.ts";
import { type Geography, geographySlug } from "../../figures/geography.ts";
import type { Release } from "../../releases/project.ts";
import type { Words } from "../../words/words.ts";
import { pdfAddress, previewAddress, traceAddress } from "../context/addresses.ts";

/** What the partial `preview` prints beside what is edited: the frame with the report, and what leads out of it. */
export function previewView({ id, details }: Release, of: Geography, words: Words) {
  const place = geographySlug(of);
  return {
    words: words.desk.preview,
    address: previewAddress(id, place),
    pdf: pdfAddress(id, place),
    trace: traceAddress(id, ""),
    /** What the names of the figures begin with that are filled in on this page. */
    own: figureId(valueAt({ measure: "", members: [] }, of, details.year)),
  };
}
