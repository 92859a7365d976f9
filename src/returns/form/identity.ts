import { createHash } from "node:crypto";
import { cellId } from "../../figures/coordinate.ts";
import { cellsOf, isNotApplicable } from "../../framework/cells.ts";
import type { Framework } from "../../framework/model.ts";
import { agencies } from "../return.ts";
import { layoutVersion } from "./layout-version.ts";

/** Which form it is: whose, for which year, and what it asks for. */
export interface FormIdentity {
  readonly area: { readonly name: string; readonly slug: string };
  /** 2032/33 */
  readonly year: string;
  /** The id of the framework. */
  readonly framework: string;
  /** See formVersion. */
  readonly version: string;
}

/**
 * A short mark of what a form asks for: its figures, which of them can exist, whose signatures, and how it is laid out.
 * The forms of all areas of a year have the same one; a form of another mark was given out before something changed.
 */
export function formVersion(framework: Framework): string {
  const cells = Object.keys(framework.measures).flatMap((measure) =>
    cellsOf(framework, measure).map((cell) => [cellId(cell), !isNotApplicable(framework, cell)]),
  );
  const asked = JSON.stringify([layoutVersion, framework.id, agencies, cells]);
  return createHash("sha256").update(asked).digest("hex").slice(0, 8);
}
