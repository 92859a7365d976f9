import * as z from "zod";
import { longestNarrative } from "../../narrative/markdown-limits.ts";

/** The most bytes of a text that is sent: every character may take four, and JSON or a form twice and three times that. */
export const mostTextBytes = longestNarrative * 12;

const version = z.string().max(200);

/** What the scripts of the page send. */
export const sentText = z.strictObject({
  text: z.string().max(longestNarrative * 2),
  from: version.nullable(),
});

/** What the form sends; a version that is empty means that there was no file. */
export const sentForm = z
  .object({ text: z.string().max(longestNarrative * 2), version })
  .transform((form) => ({ text: form.text, from: form.version === "" ? undefined : form.version }));

export const sentPictureName = z.string().min(1).max(255);
