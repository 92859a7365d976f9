import * as z from "zod";

const number = z.number();
const count = z.int().min(0);

const valueShape = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("count"), count }),
  z.looseObject({ kind: z.literal("rate"), numerator: number, denominator: number, base: number }),
  z.looseObject({ kind: z.literal("change"), from: number, to: number }),
  z.looseObject({ kind: z.literal("interval"), lower: number, upper: number }),
  z.looseObject({ kind: z.literal("coverage"), counted: count, of: count }),
  z.looseObject({ kind: z.literal("published-rate"), rate: number, decimals: z.int().min(0).max(20) }),
  z.looseObject({ kind: z.literal("approximate"), text: z.string() }),
  z.looseObject({ kind: z.literal("not-available") }),
  z.looseObject({ kind: z.literal("not-collected") }),
  z.looseObject({ kind: z.literal("not-applicable") }),
  z.looseObject({ kind: z.literal("confidential") }),
  z.looseObject({ kind: z.literal("not-comparable") }),
]);

const geographyShape = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("area"), area: z.string() }),
  z.looseObject({ kind: z.literal("group"), group: z.string() }),
  z.looseObject({ kind: z.literal("nation") }),
  z.looseObject({ kind: z.literal("responding"), group: z.string().optional() }),
  z.looseObject({ kind: z.literal("all-areas"), group: z.string().optional() }),
]);

/** What of a figure is read here. */
export const figureShape = z.looseObject({
  id: z.string(),
  at: z.looseObject({
    measure: z.string(),
    members: z.array(z.string()),
    geography: geographyShape,
    year: z.string().regex(/^\d{4}\/\d{2}$/),
    view: z.string(),
  }),
  value: valueShape,
  status: z.enum(["provisional", "final", "revised"]),
  basis: z.string(),
  source: z.looseObject({ kind: z.string(), citation: z.string().optional() }),
  coverage: z.looseObject({ counted: count, of: count }).optional(),
});
