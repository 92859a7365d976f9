import * as z from "zod";
import { type DeskRequest, formOf } from "../http/exchange.ts";

/** What the form sends with which somebody agrees to a bundle. */
const agreement = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of each file here, by its name, the version that was shown; empty where there was none. */
  versions: z.map(z.string().max(200), z.string().regex(/^(?:[0-9a-f]{64})?$/)),
});

export type SentAgreement = z.output<typeof agreement>;

/** Names of fields with versions are those of files behind this. */
export const versionField = "version:";

export function sentAgreement(request: Pick<DeskRequest, "body">): SentAgreement | undefined {
  const { bundle: id, ...fields } = formOf(request);
  const versions = new Map(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(versionField) ? [[name.slice(versionField.length), value]] : [],
    ) as [string, string][],
  );
  const form = agreement.safeParse({ id, versions });
  return form.success ? form.data : undefined;
}
