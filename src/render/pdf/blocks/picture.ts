import type { Picture } from "../../../report/document.ts";
import { page as paper, space } from "../../design.ts";
import { number } from "../format/operands.ts";
import type { Piece } from "../layout/pieces.ts";
import type { Tag } from "../structure/tags.ts";
import type { Context } from "./context.ts";

const tallest = 400;
/** A picture's dot is taken for a ninety-sixth of an inch, as on the screen. */
const dot = 0.75;

export function picture(context: Context, parent: Tag, block: Picture): Piece[] {
  const image = context.images.get(block.data)!;
  const orientation = image.orientation ?? 1;
  const scale = Math.min(dot, paper.measure / block.width, tallest / block.height);
  const width = block.width * scale;
  const height = block.height * scale;
  const figure = parent.add("Figure", { alternative: block.alternative });
  return [
    {
      place: "a picture",
      height,
      before: space.large,
      after: space.large,
      paint(canvas, top) {
        figure.box = [paper.left, top, paper.left + width, top + height];
        const name = canvas.painting.file.imageName(canvas.page, image);
        const matrix = placement(orientation, paper.left, top, width, height);
        const operands = matrix.map((value) => number(value)).join(" ");
        canvas.tagged(figure, () => canvas.write(`q ${operands} cm /${name} Do Q`));
      },
    },
  ];
}

export type Matrix = readonly [number, number, number, number, number, number];

/**
 * The matrix that puts a picture upright into a box, from its EXIF orientation, 1 to 8. A picture's own space
 * has its origin at the lower left; the page's y runs downwards.
 */
export function placement(orientation: number, x: number, y: number, width: number, height: number): Matrix {
  const right = x + width;
  const bottom = y + height;
  switch (orientation) {
    case 2:
      return [-width, 0, 0, -height, right, bottom];
    case 3:
      return [-width, 0, 0, height, right, y];
    case 4:
      return [width, 0, 0, height, x, y];
    case 5:
      return [0, height, -width, 0, right, y];
    case 6:
      return [0, height, width, 0, x, y];
    case 7:
      return [0, -height, width, 0, x, bottom];
    case 8:
      return [0, -height, -width, 0, right, bottom];
    default:
      return [width, 0, 0, -height, x, bottom];
  }
}
