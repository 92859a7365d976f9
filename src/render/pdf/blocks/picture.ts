import type { Picture } from "../../../report/document.ts";
import { page as paper, space } from "../../design.ts";
import type { Context } from "../context.ts";
import { number } from "../operands.ts";
import type { Piece } from "../pieces.ts";
import type { Tag } from "../tags.ts";

const tallest = 400;
/** A picture's dot is taken for a ninety-sixth of an inch, as on the screen. */
const dot = 0.75;

export function picture(context: Context, parent: Tag, block: Picture): Piece[] {
  const image = context.images.get(block.data)!;
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
        canvas.tagged(figure, () =>
          canvas.write(
            `q ${number(width)} 0 0 ${number(-height)} ${number(paper.left)} ${number(top + height)} cm /${name} Do Q`,
          ),
        );
      },
    },
  ];
}
