import * as z from "zod";
import { statusSchema } from "../../returns/yaml/envelope.ts";

const line = z
  .string()
  .max(300)
  .transform((text) => text.replace(/\s+/g, " ").trim());
const signature = z.strictObject({ name: line, post: line });

/** What the form of the signatures sends. */
export const signOffForm = z.strictObject({
  status: statusSchema,
  police: signature,
  probation: signature,
  prisons: signature,
});

export type SentSignOff = z.output<typeof signOffForm>;

/** The fields of the form, `police.name` and the like, as what they say together. */
export function sentSignOff(body: Uint8Array): SentSignOff | undefined {
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  const of = (agency: string) => ({
    name: fields.get(`${agency}.name`) ?? "",
    post: fields.get(`${agency}.post`) ?? "",
  });
  const form = signOffForm.safeParse({
    status: fields.get("status"),
    police: of("police"),
    probation: of("probation"),
    prisons: of("prisons"),
  });
  return form.success ? form.data : undefined;
}
