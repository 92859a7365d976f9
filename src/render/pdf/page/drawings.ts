import type { Drawing, Operation, Rectangle, Segment, Text } from "../../../charts/drawing/drawing.ts";
import { shape } from "../../../typography/shape.ts";
import { colourOperands, number } from "../format/operands.ts";
import type { Canvas } from "./canvas.ts";

type Step = string | Text;

const prepared = new WeakMap<Drawing, Step[]>();
const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** Shapes every text of a drawing, so that a character that the font lacks is found before painting. */
export function checkDrawing(drawing: Drawing): void {
  for (const operation of drawing.operations) {
    if (operation.type === "text") shape(operation.text, operation.weight);
  }
}

/** Paints a drawing with its top left corner at `x`, `y`, as vectors and real text. */
export function replay(canvas: Canvas, drawing: Drawing, x: number, y: number, scale: number): void {
  canvas.apart(() => {
    canvas.write(`${number(scale, 4)} 0 0 ${number(scale, 4)} ${number(x)} ${number(y)} cm`);
    for (const step of stepsOf(drawing)) {
      if (typeof step === "string") {
        canvas.write(step);
        continue;
      }
      canvas.words([shape(step.text, step.weight)], step.x, step.y, step.size, step.colour);
    }
  });
}

/** The operators of a drawing, made once however many reports show it; only its text differs by file. */
function stepsOf(drawing: Drawing): Step[] {
  let steps = prepared.get(drawing);
  if (!steps) {
    steps = drawing.operations.filter(visible).map(step);
    prepared.set(drawing, steps);
  }
  return steps;
}

function visible(operation: Operation): boolean {
  if (operation.type === "text") return operation.text.trim() !== "";
  return operation.path.length > 0;
}

function step(operation: Operation): Step {
  if (operation.type === "text") return operation;
  const path = operation.path.map(segment).join(" ");
  const clip = operation.clip ? `${rectangle(operation.clip)} W n ` : "";
  if (operation.type === "fill") return `q ${clip}${colourOperands(operation.colour)} rg ${path} f Q`;
  const dash = operation.dash.map((length) => number(length)).join(" ");
  const pen = [
    `${number(operation.width)} w`,
    `${caps[operation.cap]} J`,
    `${joins[operation.join]} j`,
    ...(dash ? [`[${dash}] 0 d`] : []),
  ].join(" ");
  return `q ${clip}${colourOperands(operation.colour)} RG ${pen} ${path} S Q`;
}

function segment(part: Segment): string {
  const [operator, ...operands] = part;
  if (operator === "Z") return "h";
  return `${operands.map((operand) => number(operand)).join(" ")} ${operator.toLowerCase()}`;
}

function rectangle({ x, y, width, height }: Rectangle): string {
  return `${[x, y, width, height].map((value) => number(value)).join(" ")} re`;
}
