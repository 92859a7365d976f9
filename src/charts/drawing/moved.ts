import type { Operation, Segment } from "./drawing.ts";
import { hundredths } from "./transform.ts";

/** An operation as it would have been drawn so many points to the right and further down. */
export function moved(operation: Operation, dx: number, dy: number): Operation {
  if (operation.type === "text")
    return { ...operation, x: hundredths(operation.x + dx), y: hundredths(operation.y + dy) };
  const { clip } = operation;
  return {
    ...operation,
    path: operation.path.map((segment) => shifted(segment, dx, dy)),
    ...(clip && { clip: { ...clip, x: hundredths(clip.x + dx), y: hundredths(clip.y + dy) } }),
  };
}

/** Coordinates stand in pairs after the letter. */
function shifted(segment: Segment, dx: number, dy: number): Segment {
  const [letter, ...numbers] = segment;
  return [
    letter,
    ...numbers.map((each, index) => hundredths(each + (index % 2 === 0 ? dx : dy))),
  ] as unknown as Segment;
}
