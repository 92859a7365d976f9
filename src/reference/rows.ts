import * as z from "zod";

/** A name for ids and files: words in lower case with hyphens. */
export const slugSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** The columns of a row that are not as its schema has them, each once. */
export function columnsAtFault(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join(".")))];
}
