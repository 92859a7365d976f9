import * as z from "zod";
import { momentsInLondon } from "../figures/london-time.ts";
import { emailAddress } from "../narrative/addresses.ts";
import { yearSchema } from "../yaml/year-schema.ts";

/** The shape of `release.yaml`: what a year's publication is, before any figure of it. */

const sentence = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/[^\s\u00AD\u200B]/, "has nothing in it that can be seen");

/** A number or address that is left blank, as the form has it, is none. */
const contact = z.strictObject({
  agency: sentence,
  /** Whose questions they answer, where it is the press's or those about the statistics. */
  for: z.enum(["press", "statistics"]).optional(),
  lines: z.array(sentence).max(60).default([]),
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
  .refine(isInCalendar, { error: "is not in the calendar or on the clock", abort: true })
  // A time so long ago that London had other clocks is wrong in another way, and is told so.
  .refine((time) => time < "1972" || momentsInLondon(time).length > 0, {
    error: "comes never in London: clocks go forward over it that night",
    abort: true,
  })
  .refine(
    (time) => momentsInLondon(time).length < 2,
    "comes twice in London: clocks go back that night; give a time that comes once",
  );

/** Whether a date and time exists: programs take 31 February for a day in March. */
function isInCalendar(text: string): boolean {
  const time = new Date(`${text.replace(" ", "T")}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 16) === text.replace(" ", "T");
}

/** Who accepted an explanation, by post, and on what day. */
const acceptance = z.strictObject({
  by: sentence,
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((day) => isInCalendar(`${day} 00:00`)),
});

/** A number may be written without quotation marks. */
export const explainedValue = z
  .union([sentence, z.number()], { error: "must be a value such as 60, or '60, after 25'" })
  .transform(String);

export const releaseSchema = z.strictObject({
  /** live: official, sent by areas. reconstructed: put together from other sources. illustrative: invented. */
  kind: z.enum(["live", "reconstructed", "illustrative"]),
  year: yearSchema,
  /** The id of the framework; it must be the one of the year. */
  framework: z.string().min(1),
  /** Europe/London. A reconstructed release has none: it is not published. */
  publication: publicationTime.optional(),
  /** When the next release comes, as far as it is known: 'October 2033'. */
  "next-release": sentence.optional(),
  /**
   * Who sees the release before it is published, by post and not by name, and why: a day before at the earliest. Where
   * nobody does, an empty list says so; left out, it is not stated.
   */
  "pre-release-access": z
    .array(z.strictObject({ post: sentence, reason: sentence }))
    .max(200)
    .optional(),
  /** What a press office prints as said by somebody, for its own notice. */
  quotations: z
    .array(z.strictObject({ text: sentence, name: sentence, post: sentence }))
    .max(20)
    .default([]),
  /** Corrections of what has been published: which version each makes, when it may be published, and what was wrong. */
  corrections: z
    .array(z.strictObject({ version: z.int().min(2).max(99), at: publicationTime, notice: sentence }))
    .max(98)
    .default([]),
  status: z.enum(["provisional", "final", "revised"]),
  /** Official statistics, and the like; a release that is not live claims none. */
  designation: sentence.optional(),
  publisher: sentence,
  /** What a reader must know about the release as a whole, in order. */
  about: z.array(sentence).max(60).default([]),
  /** How invented figures were made. */
  assumptions: z.array(sentence).max(60).default([]),
  contacts: z.array(contact).max(60).default([]),
  /** Contacts of each area's agencies, by slug. */
  "area-contacts": z.record(z.string(), z.array(contact).max(60)).default({}),
  /** What signs stand for in files of returns that do not say it themselves, by the name of the file: { '-': zero }. */
  signs: z
    .record(
      z.string(),
      z.record(
        z.string().min(1).max(10),
        z.enum(["zero", "not available", "not collected", "not applicable", "confidential"]),
      ),
    )
    .default({}),
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
        /** The year of the figure, where it is one of the history. */
        year: yearSchema.optional(),
        /** What it is for: the figure's value and those that it was held against. Of any other value it says nothing. */
        value: explainedValue.optional(),
        text: sentence,
        accepted: z.union([z.boolean(), acceptance], {
          error: "must be false, or say by whom and when: { by: Head of Statistics, on: 2032-09-14 }",
        }),
      }),
    )
    .default([]),
});

export type ReleaseDetails = z.output<typeof releaseSchema>;
export type Acceptance = z.output<typeof acceptance>;
export type Contact = z.output<typeof contact>;
