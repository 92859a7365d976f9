import * as z from "zod";
import { explainedValue } from "../../releases/schema.ts";
import { dateSchema } from "../../yaml/date-schema.ts";
import { yearSchema } from "../../yaml/year-schema.ts";

const sentence = z.string().trim().min(1).max(2000);
/** A signature of which both parts are there. */
const signature = z.strictObject({ name: sentence, post: sentence });
export const explanationSchema = z.strictObject({
  code: sentence,
  cell: sentence.optional(),
  section: sentence.optional(),
  value: explainedValue.optional(),
  text: sentence,
});

/** A cell that was revised, with the value that was sent before, the day of the revision and its reason. */
const revision = z.strictObject({
  cell: sentence,
  was: z.union([z.number(), sentence]).optional(),
  on: dateSchema.optional(),
  reason: sentence.optional(),
});

export const statusSchema = z.enum(["provisional", "final", "revised"]);

/** Everything of a YAML return but its figures, which are read one by one so that each fault has its place. */
export const envelopeSchema = z.strictObject({
  area: sentence,
  year: yearSchema,
  status: statusSchema.optional(),
  source: sentence.optional(),
  figures: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), sentence).default({}),
  revised: z.array(z.union([sentence, revision])).default([]),
  explanations: z.array(explanationSchema).default([]),
  "sign-off": z
    .strictObject({ police: signature, probation: signature, prisons: signature })
    .partial()
    .default({}),
});

export type Envelope = z.output<typeof envelopeSchema>;
