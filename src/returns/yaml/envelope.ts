import * as z from "zod";
import { explainedValue } from "../../releases/schema.ts";
import { yearSchema } from "../../yaml/year-schema.ts";

const sentence = z.string().trim().min(1).max(2000);
const signature = z.strictObject({ name: sentence, post: sentence });
const explanation = z.strictObject({
  code: sentence,
  cell: sentence.optional(),
  section: sentence.optional(),
  value: explainedValue.optional(),
  text: sentence,
});

/** Everything of a YAML return but its figures, which are read one by one so that each fault has its place. */
export const envelopeSchema = z.strictObject({
  area: sentence,
  year: yearSchema,
  status: z.enum(["provisional", "final", "revised"]).optional(),
  source: sentence.optional(),
  figures: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), sentence).default({}),
  revised: z.array(sentence).default([]),
  explanations: z.array(explanation).default([]),
  "sign-off": z
    .strictObject({ police: signature, probation: signature, prisons: signature })
    .partial()
    .default({}),
});

export type Envelope = z.output<typeof envelopeSchema>;
