import type { Face } from "../../../typography/font.ts";
import type { Link } from "./links.ts";

/** A stretch of text in one face and colour. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly colour?: string;
  readonly link?: Link;
}
