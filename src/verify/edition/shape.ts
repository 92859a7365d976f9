import * as z from "zod";
import { documentKinds } from "../../framework/layout.ts";
import { blockShape } from "./block-shapes.ts";
import { figureShape } from "./figure-shapes.ts";
import { inlinesShape } from "./inline-shapes.ts";

const text = z.string();

/** The shape of an edition as a file, as far as it is read here: somebody may have written it by hand. */
export const editionShape = z.looseObject({
  id: text,
  kind: text,
  document: z.enum(documentKinds),
  language: text,
  title: text,
  publisher: text,
  cover: z
    .looseObject({
      series: text,
      name: text,
      title: text,
      summary: inlinesShape,
      facts: z.array(z.looseObject({ label: text, text })),
    })
    .optional(),
  heading: text.optional(),
  contents: z.boolean(),
  label: text.optional(),
  shortLabel: text.optional(),
  runningHeader: text,
  sections: z.array(z.looseObject({ id: text, heading: text, blocks: z.array(blockShape) })),
  figures: z.record(text, figureShape),
  notes: z.array(text),
});
