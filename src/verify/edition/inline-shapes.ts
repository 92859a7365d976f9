import * as z from "zod";
import { signs } from "../../figures/sign.ts";

const text = z.string();

/** How a figure is printed, by {@link PrintedFigure}. */
export const printedShape = z.looseObject({
  type: z.literal("figure"),
  figure: text,
  kind: z.enum(["number", "words", "sign"]),
  value: text,
  sign: z.enum(signs).optional(),
  text,
  format: z.looseObject({
    decimals: z.int().min(0).max(20),
    change: z.enum(["absolute", "percent"]).optional(),
    suffix: z.literal("%").optional(),
    sentence: z.literal(true).optional(),
    unmarked: z.literal(true).optional(),
  }),
});

const inlineShape: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.looseObject({ type: z.literal("text"), text }),
    z.looseObject({ type: z.literal("break") }),
    z.looseObject({ type: z.literal("strong"), children: z.array(inlineShape) }),
    z.looseObject({ type: z.literal("emphasis"), children: z.array(inlineShape) }),
    z.looseObject({ type: z.literal("link"), address: text, children: z.array(inlineShape) }),
    z.looseObject({ type: z.literal("sentence"), rule: text, children: z.array(inlineShape) }),
    printedShape,
  ]),
);

export const inlinesShape = z.array(inlineShape);
