import type { Face } from "../../../typography/font.ts";
import type { Link } from "./links.ts";

/** The words of a run at which the line ends, whatever room is left on it. */
export const lineEnd = "\n";

/** A stretch of text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour?: string;
  readonly link?: Link;
}
