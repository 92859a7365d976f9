import type { RunLook } from "../run.ts";
import type { XmlReader } from "../xml/reader.ts";

/** How parts of texts look, by the names of their styles; most styles change nothing that counts. */
export type Looks = ReadonlyMap<string, RunLook>;

/** The look that the properties of a text have, which were opened last; undefined where they change nothing that counts. */
export function lookIn(xml: XmlReader): RunLook | undefined {
  // 'super 58%', or how far it stands above the line: '33% 58%', '-33% 58%'.
  const [position = ""] = (xml.attribute("style:text-position") ?? "").trim().split(/\s+/);
  const height = position === "super" ? 1 : position === "sub" ? -1 : Number.parseFloat(position);
  const lines = ["style", "type"].map((each) => xml.attribute(`style:text-line-through-${each}`));
  const struck = lines.some((line) => line !== undefined && line !== "none");
  if (!(height > 0) && !(height < 0) && !struck) return undefined;
  return { raised: height > 0, lowered: height < 0, struck };
}
