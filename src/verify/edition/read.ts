import { parseJson } from "../../files/json.ts";
import type { Edition } from "../../report/edition/edition.ts";
import { printedIn } from "./printed.ts";
import { editionShape } from "./shape.ts";

/** An edition that somebody may have changed, or why it is none. */
export type ReadEdition =
  | { readonly edition: Edition; readonly fault?: undefined }
  | { readonly fault: string; readonly edition?: undefined };

/** Reads an edition from the text of its file. */
export function readEdition(text: string): ReadEdition {
  const parsed = parseJson(text);
  if (!parsed) return { fault: "it is not JSON" };
  try {
    const read = editionShape.safeParse(parsed.value);
    if (!read.success) {
      const [issue] = read.error.issues;
      return { fault: `${issue?.path.join(".") || "it"}: ${issue?.message}` };
    }
    // As it was parsed: what checks a shape makes copies, and a name such as __proto__ means something to them.
    const edition = parsed.value as Edition;
    for (const { printed } of printedIn(edition))
      if (!Object.hasOwn(edition.figures, printed.figure))
        return { fault: `figures: there is no ${printed.figure}, which is printed` };
    return { edition };
  } catch (error) {
    // A tree that is deeper than any document.
    if (error instanceof RangeError) return { fault: "it is too deep" };
    throw error;
  }
}
