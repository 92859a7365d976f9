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

export type SignOff = z.output<typeof signOffForm>;

/** What was sent, and what its page said before. */
export interface SentSignOff {
  readonly now: SignOff;
  readonly was: SignOff;
}

/** The fields of the form by their names, `police.name` and the like. */
export function fieldsOf({ status, ...signatures }: SignOff): Readonly<Record<string, string>> {
  const fields = Object.entries(signatures).flatMap(([agency, { name, post }]) => [
    [`${agency}.name`, name],
    [`${agency}.post`, post],
  ]);
  return Object.fromEntries([["status", status], ...fields]);
}

/** What the fields of the form say, and what they said when the page was made. */
export function sentSignOff(request: Pick<DeskRequest, "body">): SentSignOff | undefined {
  const fields = formOf(request);
  const [now, was] = [signOffOf(fields), signOffOf(dataOf(fields["was"] ?? ""))];
  return now && was ? { now, was } : undefined;
}

function signOffOf(fields: unknown): SignOff | undefined {
  const all = new Map(Object.entries(fields ?? {}));
  const of = (agency: string) => ({
    name: all.get(`${agency}.name`) ?? "",
    post: all.get(`${agency}.post`) ?? "",
  });
  const form = signOffForm.safeParse({
    status: all.get("status"),
    police: of("police"),
    probation: of("probation"),
    prisons: of("prisons"),
  });
  return form.success ? form.data : undefined;
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
