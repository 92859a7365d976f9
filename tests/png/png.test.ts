import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { drawChart } from "../../src/charts/draw.ts";
import { chartPng } from "../../src/render/png/png.ts";
import { english } from "../../src/words/english/english.ts";
import { cases } from "../charts/cases.ts";

const made = cases["bars, one series"]!;
const drawing = drawChart(made.chart, made.document, undefined, english);

test("a PNG is 1200 pixels wide, with the drawing's proportions", async () => {
  const png = Buffer.from(await chartPng(drawing));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1200);
  expect(png.readUInt32BE(20)).toBe(Math.round((drawing.height * 1200) / 640));
});

test("it shows the drawing: white ground, the bars, and words in the reports' own font", async () => {
  const image = await loadImage(Buffer.from(await chartPng(drawing, 640)));
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const pixel = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
  expect(pixel(639, 0)).toEqual([255, 255, 255, 255]);
  const bar = drawing.operations.find((each) => each.type === "fill" && each.colour === "#12436D");
  const [, x, y] = (bar as { path: readonly (readonly [string, number, number])[] }).path[0]!;
  expect(pixel(Math.round(x) + 20, Math.round(y) + 20)).toEqual([0x12, 0x43, 0x6d, 255]);
  const label = drawing.operations.findLast((each) => each.type === "text")!;
  const row = context.getImageData(0, Math.round(label.y) - 11, 640, 14).data;
  const inked = Array.from({ length: 640 }, (_, column) => column).filter((column) =>
    Array.from({ length: 14 }, (_, line) => row[(line * 640 + column) * 4]!).some((red) => red < 200),
  );
  expect(Math.abs(inked.at(-1)! - (label.x + label.width))).toBeLessThan(3);
});
