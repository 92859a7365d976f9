import * as z from "zod";
import { signs } from "../../figures/sign.ts";
import { inlinesShape, printedShape } from "./inline-shapes.ts";

const text = z.string();
const numbers = z.array(z.int().min(1));
const place = z.int().min(0);

const trend = z.looseObject({
  id: text,
  points: z.array(z.looseObject({ label: text, value: printedShape })),
  breaks: z.array(place),
  alternative: inlinesShape,
});

const table = z.looseObject({
  type: z.literal("table"),
  id: text,
  number: z.int(),
  title: text,
  subtitle: text,
  signs: z.array(z.enum(signs)),
  corner: text,
  columns: z.array(z.looseObject({ label: text, sign: z.enum(signs).optional() })),
  rows: z.array(
    z.looseObject({
      header: text,
      notes: numbers,
      total: z.boolean(),
      cells: z.array(printedShape),
      breakBefore: z.boolean(),
      trend: trend.optional(),
    }),
  ),
  trend: text.optional(),
  notes: numbers,
  notesElsewhere: z.array(z.looseObject({ notes: numbers, table: text, number: z.int() })).optional(),
  leftOut: z.array(text),
  source: text,
});

const chart = z.looseObject({
  type: z.literal("chart"),
  id: text,
  number: z.int(),
  kind: text,
  headline: inlinesShape,
  subtitle: text,
  alternative: inlinesShape,
  remarks: z.array(inlinesShape),
  points: z.array(z.looseObject({ id: text, label: text })),
  series: z.array(
    z.looseObject({ label: text, values: z.array(printedShape), limits: z.array(printedShape).optional() }),
  ),
  reference: z.looseObject({ label: text, value: printedShape, limits: printedShape.optional() }).optional(),
  unit: text,
  table: text,
  source: text,
});

export const blockShape = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("heading"), level: z.union([z.literal(3), z.literal(4)]), id: text, text }),
  z.looseObject({ type: z.literal("paragraph"), content: inlinesShape }),
  z.looseObject({
    type: z.literal("list"),
    ordered: z.boolean(),
    start: z.int().optional(),
    items: z.array(inlinesShape),
  }),
  z.looseObject({ type: z.literal("quotation"), paragraphs: z.array(inlinesShape) }),
  z.looseObject({ type: z.literal("warning"), title: text, content: inlinesShape }),
  table,
  chart,
  z.looseObject({
    type: z.literal("key-figures"),
    items: z.array(
      z.looseObject({ label: text, value: printedShape, context: inlinesShape, trend: trend.optional() }),
    ),
  }),
  z.looseObject({ type: z.literal("note-list") }),
  z.looseObject({
    type: z.literal("definitions"),
    items: z.array(z.looseObject({ term: text, definition: text })),
  }),
  z.looseObject({
    type: z.literal("contacts"),
    items: z.array(
      z.looseObject({
        agency: text,
        lines: z.array(text),
        telephone: text.optional(),
        email: text.optional(),
      }),
    ),
  }),
  z.looseObject({ type: z.literal("picture"), alternative: text }),
]);
