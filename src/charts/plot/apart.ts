/** Moves boxes, sorted from the top, as little as needed so that none overlaps and all lie within the limits. */
export function apart(
  boxes: readonly { top: number; readonly height: number }[],
  top: number,
  bottom: number,
): void {
  let limit = top;
  for (const box of boxes) {
    box.top = Math.max(box.top, limit);
    limit = box.top + box.height;
  }
  limit = bottom;
  for (const box of boxes.toReversed()) {
    box.top = Math.min(box.top, limit - box.height);
    limit = box.top;
  }
}
