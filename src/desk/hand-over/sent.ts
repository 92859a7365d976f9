import * as z from "zod";
import { statusSchema } from "../../returns/yaml/envelope.ts";
import { type DeskRequest, formOf } from "../http/exchange.ts";

const line = z
  .string()
  .max(300)
  .transform((text) => text.replace(/\s+/g, " ").trim());
const signature = z.strictObject({ name: line, post: line });

/** What the form of the signatures sends. */
const signOffForm = z.strictObject({
  status: statusSchema,
  police: signature,
  probation: signature,
  prisons: signature,
});

export type SentSignOff = z.output<typeof signOffForm>;

/** The fields of the form, `police.name` and the like, as what they say together. */
export function sentSignOff(request: Pick<DeskRequest, "body">): SentSignOff | undefined {
  const fields = formOf(request);
  const of = (agency: string) => ({
    name: fields[`${agency}.name`] ?? "",
    post: fields[`${agency}.post`] ?? "",
  });
  const form = signOffForm.safeParse({
    status: fields["status"],
    police: of("police"),
    probation: of("probation"),
    prisons: of("prisons"),
  });
  return form.success ? form.data : undefined;
}
