import * as z from "zod";
import { emailAddress } from "../narrative/addresses.ts";
import { yearSchema } from "../yaml/year-schema.ts";

/** The shape of `release.yaml`: what a year's publication is, before any figure of it. */

const sentence = z.string().trim().min(1).max(2000);

/** A number or address that is left blank, as the form has it, is none. */
const contact = z.strictObject({
  agency: sentence,
  lines: z.array(sentence).default([]),
  telephone: z
    .string()
    .max(40)
    .regex(/^$|^[^:<>@]*\d[^:<>@]*$/, "must be a telephone number such as 01632 960000")
    .optional(),
  email: z
    .string()
    .max(120)
    .refine(
      (email) => email === "" || emailAddress(email) !== undefined,
      "must be an email address such as name@example.org",
    )
    .optional(),
});

const publicationTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, {
    error: "must be a date and time in London such as 2032-10-28 09:30",
    abort: true,
  })
  .refine(isInCalendar, "is not in the calendar or on the clock");

/** Whether a date and time exists: programs take 31 February for a day in March. */
function isInCalendar(text: string): boolean {
  const time = new Date(`${text.replace(" ", "T")}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 16) === text.replace(" ", "T");
}

export const releaseSchema = z.strictObject({
  /** live: official, sent by areas. reconstructed: put together from other sources. illustrative: invented. */
  kind: z.enum(["live", "reconstructed", "illustrative"]),
  year: yearSchema,
  /** The id of the framework; it must be the one of the year. */
  framework: z.string().min(1),
  /** Europe/London. A reconstructed release has none: it is not published. */
  publication: publicationTime.optional(),
  status: z.enum(["provisional", "final", "revised"]),
  /** Official statistics, and the like; a release that is not live claims none. */
  designation: sentence.optional(),
  publisher: sentence,
  /** What a reader must know about the release as a whole, in order. */
  about: z.array(sentence).default([]),
  /** How invented figures were made. */
  assumptions: z.array(sentence).default([]),
  contacts: z.array(contact).default([]),
  /** Contacts of each area's agencies, by slug. */
  "area-contacts": z.record(z.string(), z.array(contact)).default({}),
  /** Explanations of queries that the directorate has taken up. */
  explanations: z
    .array(
      z.strictObject({
        /** The code of the query. */
        code: z.string().regex(/^[A-Z-]+$/),
        area: z.string().min(1),
        /** Which figure, as a cell: eligible/total/total. */
        cell: z.string().optional(),
        /** Which text, as a section: case-studies. */
        section: z.string().optional(),
        text: sentence,
        accepted: z.boolean(),
      }),
    )
    .default([]),
});

export type ReleaseDetails = z.output<typeof releaseSchema>;
export type Contact = z.output<typeof contact>;
