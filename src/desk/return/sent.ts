import * as z from "zod";
import { type DeskRequest, formOf } from "../http/exchange.ts";

/** The most bytes of what a page of a return sends. */
export const mostBytes = 256 * 1024;

/** A figure as somebody typed it, which may be none. */
const figure = z
  .string()
  .max(2000)
  .transform((text) => text.trim());

/**
 * Whether a text can stand in a cell: one line, as long as the words in place of a figure may be. What cannot be seen
 * would stand in the file unnoticed.
 */
export function isLine(text: string): boolean {
  return text.length <= 200 && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text);
}

const changedCell = z.strictObject({ cell: z.string().max(200), was: figure, now: figure });

/** A cell that was changed, with what its page said before: what it is on the disk has to be the same. */
export type ChangedCell = z.output<typeof changedCell>;

export const sentCells = z.strictObject({
  cells: z.array(changedCell).min(1).max(2000),
  /** By which the page asks for what follows from the change. */
  name: z.string().max(64).optional(),
});

const short = z.string().max(200);
const words = z.string().trim().min(1).max(2000);

/** An explanation of a query, for the values that the query was raised on. */
export const sentExplanation = z.object({
  code: short,
  cell: short.optional(),
  /** The text that is meant, where it is about none of the figures. */
  section: short.optional(),
  value: short,
  /** The words that its page showed, which these are to stand in place of. */
  was: words.optional(),
  text: words.transform((text) => text.replace(/\s+/g, " ")),
});

export type SentExplanation = z.output<typeof sentExplanation>;

/** The words on a query about a text, with those that its page showed; undefined where nothing is explained. */
export function sentTextExplanation(
  request: Pick<DeskRequest, "body">,
  query: Required<Pick<SentExplanation, "code" | "section" | "value">>,
): SentExplanation | undefined {
  const { was, text } = filledIn(request);
  const stood = wasText.safeParse(readJson(was ?? ""));
  const read = sentExplanation.safeParse({
    ...query,
    text,
    ...(stood.success && { was: stood.data.text }),
  });
  return read.success ? read.data : undefined;
}

const wasText = z.object({ text: words });

export const sentAcceptance = z.object({
  code: short,
  cell: short.optional(),
  value: short,
  year: short.optional(),
  by: z.string().trim().min(1).max(200),
});

/** The fields of a form of which somebody has filled in something. */
export function filledIn(request: Pick<DeskRequest, "body">): Record<string, string> {
  return Object.fromEntries(Object.entries(formOf(request)).filter(([, value]) => value !== ""));
}

const wasFields = z.record(z.string(), figure);
const typed = z.array(z.tuple([short, figure]));

/** The cells of a form that was sent without scripts: those that differ from what the page said. */
export function cellsOfForm(request: Pick<DeskRequest, "body">): readonly ChangedCell[] | undefined {
  const fields = Object.entries(formOf(request));
  const stood = wasFields.safeParse(readJson(fields.find(([name]) => name === "was")?.[1] ?? ""));
  const sent = typed.safeParse(
    fields.flatMap(([name, value]) => (name.startsWith("cell:") ? [[name.slice(5), value]] : [])),
  );
  if (!stood.success || !sent.success) return undefined;
  const was = new Map(Object.entries(stood.data));
  return sent.data.flatMap(([cell, now]) => {
    const before = was.get(cell) ?? "";
    return before === now ? [] : [{ cell, was: before, now }];
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const few = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

/** How many files of a bundle were written, and how many kept that stood there before, as the address says. */
export const takenIn = z.object({ written: few, kept: few });
