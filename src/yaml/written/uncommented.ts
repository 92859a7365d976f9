import type { Splice } from "./changes.ts";
import { isPassedOver, type Line, namedValue } from "./lines.ts";

/**
 * Parts of a file that stand one blank too far in, as they do where somebody takes out the mark of a comment in front
 * and leaves the blank behind it. Each begins with one of some names; it is moved to where it belongs, whole.
 */
export function uncommented(lines: readonly Line[], names: readonly string[]): Splice[] {
  const splices: Splice[] = [];
  let inside = false;
  for (const line of lines) {
    if (line.content === "") continue;
    if (line.indent === 0) inside = false;
    else if (line.indent === 1 && !isPassedOver(line))
      inside = names.includes(namedValue(line.content)?.name ?? "");
    if (inside) splices.push({ from: line.start, to: line.start + 1, text: "" });
  }
  return splices;
}
