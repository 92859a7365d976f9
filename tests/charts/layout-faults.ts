import type { Drawing, Operation, Rectangle, Text } from "../../src/charts/drawing/drawing.ts";
import { boundsOf } from "../../src/charts/drawing/rectangle.ts";

/** What a line of text covers: from the top of its capitals to a little below the baseline. */
export function textBox({ x, y, width, size }: Text): Rectangle {
  return { x, y: y - size * 0.72, width, height: size * 0.9 };
}

export function textsIn(drawing: Drawing): Text[] {
  return drawing.operations.filter((operation) => operation.type === "text");
}

export function wordsIn(drawing: Drawing): string[] {
  return textsIn(drawing).map(({ text }) => text);
}

/** All that is wrong with where things stand: outside the picture, on other words, or drawn over words. */
export function layoutFaults(drawing: Drawing): string[] {
  const { width, height, operations } = drawing;
  const outside = operations.flatMap((operation) => {
    const box = boxOf(operation);
    const isIn =
      box.x >= -0.01 &&
      box.y >= -0.01 &&
      box.x + box.width <= width + 0.01 &&
      box.y + box.height <= height + 0.01;
    return isIn ? [] : [`${nameOf(operation)} is outside: ${JSON.stringify(box)}`];
  });
  const texts = textsIn(drawing);
  const onOthers = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(textBox(a), textBox(b)))
      .map((b) => `'${a.text}' runs into '${b.text}'`),
  );
  const covered = operations.flatMap((operation, index) =>
    operation.type === "text"
      ? operations
          .slice(index + 1)
          .filter((later) => later.type !== "text" && overlap(textBox(operation), boxOf(later)))
          .map((later) => `${nameOf(later)} is drawn over '${operation.text}'`)
      : [],
  );
  return [...outside, ...onOthers, ...covered];
}

function boxOf(operation: Operation): Rectangle {
  if (operation.type === "text") return textBox(operation);
  // Horizontal and vertical lines have no area of their own.
  const { x, y, width, height } = boundsOf(operation.path);
  return { x, y, width: Math.max(width, 0.1), height: Math.max(height, 0.1) };
}

function nameOf(operation: Operation): string {
  return operation.type === "text" ? `'${operation.text}'` : `a ${operation.type} in ${operation.colour}`;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !apart;
}
