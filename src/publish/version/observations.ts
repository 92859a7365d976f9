import * as z from "zod";
import { printNumber } from "../../figures/number.ts";
import type { Sign } from "../../figures/sign.ts";
import { parseJson } from "../../files/json.ts";

/** A figure in the data of a version, as far as two versions are held against each other. */
const observationSchema = z.object({
  figure: z.string(),
  area: z.string().default(""),
  year: z.string(),
  measure: z.string(),
  view: z.string(),
  value: z.number().optional(),
  words: z.string().optional(),
  sign: z.string().optional(),
  status: z.string().optional(),
});

const dataSchema = z.object({ observations: z.array(observationSchema).max(5_000_000) });

export type Observation = z.output<typeof observationSchema>;

/**
 * The figures themselves in `data.json` of a version, by their names; what is computed from them follows from these.
 * Undefined where the text is not such a file.
 */
export function observationsIn(text: string): ReadonlyMap<string, Observation> | undefined {
  const read = dataSchema.safeParse(parseJson(text)?.value);
  if (!read.success) return undefined;
  return new Map(
    read.data.observations.flatMap((each) => (each.view === "value" ? [[each.figure, each]] : [])),
  );
}

/** A figure of the data as it is printed: `1,015 [r]`, `more than 11,000`, `[x]`. */
export function printObservation({ value, words, sign = "", status }: Observation): string {
  const decimals = value === undefined ? 0 : (String(value).split(".")[1]?.length ?? 0);
  const own = words ?? (value === undefined ? undefined : printNumber(value, decimals));
  const marks = { provisional: "[p]", revised: "[r]" } as const satisfies Record<string, Sign>;
  const mark = status === "provisional" || status === "revised" ? marks[status] : undefined;
  if (own === undefined) return sign;
  return mark === undefined ? own : `${own} ${mark}`;
}
