import type { LayoutProblem } from "../../findings/arguments/reading.ts";
import type { Line } from "./lines.ts";

/** Something wrong with how a text is laid out, from one offset to another. */
export interface LayoutFault {
  readonly from: number;
  readonly to: number;
  readonly args: LayoutProblem;
}

/** A fault of a part of a line's content. */
export function faultIn(line: Line, at: number, length: number, args: LayoutProblem): LayoutFault {
  const from = line.start + line.indent + at;
  return { from, to: from + Math.max(1, length), args };
}

/** A colon that the value stands close behind. */
export function noSpace(
  line: Line,
  { name, value, at }: { name: string; value: string; at: number },
): LayoutFault {
  return faultIn(line, at - name.length - 1, name.length + 1 + value.length, {
    what: "no-space",
    name,
    value,
  });
}
