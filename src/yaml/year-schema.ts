import * as z from "zod";
import { parseYear, type Year } from "../figures/year.ts";

/** A reporting year as a person writes it. */
export const yearSchema = z.string().transform((text, context): Year => {
  const year = parseYear(text);
  if (year) return year;
  context.addIssue({ code: "custom", message: `'${text}' is not a reporting year such as 2017/18` });
  return z.NEVER;
});

/** A reporting year as the name of something that is looked up by it: as years are printed, and in no other way. */
export const yearNameSchema = z
  .string()
  .refine((text) => parseYear(text) === text, "must be a reporting year such as 2017/18");
