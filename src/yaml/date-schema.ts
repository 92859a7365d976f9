import * as z from "zod";

/** A day of the calendar as a person writes it: 2032-09-14. */
export const dateSchema = z.string().refine(isDate, "must be a day of the calendar such as 2032-09-14");

/** Whether a text is a day of the calendar: programs take 31 February for a day in March. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}
