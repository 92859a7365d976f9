import { createRequire } from "node:module";
import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Drawing, Operation, Rectangle, Segment } from "../../charts/drawing/drawing.ts";
import { fontBytes } from "../../typography/font.ts";

type CanvasModule = typeof import("@napi-rs/canvas");

/** The reports' own fonts under names of ours, so that no font of the machine is ever taken instead. */
const families = { regular: "Mappa Regular", bold: "Mappa Bold" } as const;

let canvasModule: CanvasModule | undefined;

/** A drawing as a PNG for press and slides, on white, `width` pixels wide; its height follows. */
export async function chartPng(drawing: Drawing, width = 1200): Promise<Uint8Array> {
  canvasModule ??= loadCanvas();
  const scale = width / drawing.width;
  const height = Math.round(drawing.height * scale);
  const canvas = canvasModule.createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  for (const operation of drawing.operations) replay(context, operation);
  return canvas.encode("png");
}

function loadCanvas(): CanvasModule {
  // Loaded when first wanted: it is native and large, and most runs make no PNG.
  const loaded = createRequire(import.meta.url)("@napi-rs/canvas") as CanvasModule;
  for (const face of ["regular", "bold"] as const) {
    if (!loaded.GlobalFonts.register(fontBytes(face), families[face])) {
      throw new Error(`the ${face} font could not be registered`);
    }
  }
  return loaded;
}

function replay(context: SKRSContext2D, operation: Operation): void {
  context.save();
  if (operation.type === "text") {
    context.font = `${operation.weight === "bold" ? 600 : 400} ${operation.size}px '${families[operation.weight]}'`;
    context.fillStyle = operation.colour;
    context.textBaseline = "alphabetic";
    context.fillText(operation.text, operation.x, operation.y);
  } else {
    if (operation.clip) clip(context, operation.clip);
    trace(context, operation.path);
    if (operation.type === "fill") {
      context.fillStyle = operation.colour;
      context.fill();
    } else {
      context.strokeStyle = operation.colour;
      context.lineWidth = operation.width;
      context.lineCap = operation.cap;
      context.lineJoin = operation.join;
      context.setLineDash([...operation.dash]);
      context.stroke();
    }
  }
  context.restore();
}

function clip(context: SKRSContext2D, { x, y, width, height }: Rectangle): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

function trace(context: SKRSContext2D, path: readonly Segment[]): void {
  context.beginPath();
  for (const segment of path) {
    if (segment[0] === "M") context.moveTo(segment[1], segment[2]);
    else if (segment[0] === "L") context.lineTo(segment[1], segment[2]);
    else if (segment[0] === "Z") context.closePath();
    else context.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
  }
}
