import { dayInLondon } from "../figures/london-time.ts";
import type { Question } from "../trace/answers/question.ts";
import { keptOf, longestQuestion, writeKept } from "../trace/answers/register.ts";
import type { SaidAnswer } from "../trace/answers/said-answer.ts";
import { visible } from "../words/visible.ts";
import { type Environment, WrongUse } from "./environment.ts";

/** Where answered questions are kept, beside the releases and never read for one. */
export const registerFolder = "answers";

/**
 * Keeps a question and its answer in a file of the register, under its reference or under the day; never over one that
 * is there.
 */
export async function keepAnswer(
  {
    keep,
    reference,
    releases,
  }: { readonly keep: string; readonly reference?: string | undefined; readonly releases: readonly string[] },
  asked: Question,
  said: SaidAnswer,
  { data, words, now, progress }: Environment,
): Promise<void> {
  const question = keep.trim().replace(/\s+/g, " ");
  if (question === "" || question.length > longestQuestion)
    throw new WrongUse(
      `Give the question in words, of at most ${longestQuestion} characters. Nothing was kept.`,
    );
  if (visible(question) !== question)
    throw new WrongUse("There are characters in the question that cannot be seen. Nothing was kept.");
  const answered = dayInLondon(now());
  const taken = new Set((await data.list(registerFolder)).map(({ name }) => name.toLowerCase()));
  const name = reference === undefined ? freeName(answered, taken) : nameOf(reference);
  const path = `${registerFolder}/${name}.yaml`;
  if (taken.has(`${name}.yaml`))
    throw new WrongUse(`${data.shown(path)} is there already. Nothing was kept.`);
  const kept = keptOf(
    { question, ...(reference !== undefined && { reference }), answered, releases },
    asked,
    said,
  );
  await data.write(path, writeKept(kept, words.answer.register.head));
  progress(`Kept in ${data.shown(path)}.`);
}

/** The name of the file of a reference, which is letters, digits and hyphens and so never a path. */
export function nameOf(reference: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/.test(reference))
    throw new WrongUse(
      `'${visible(reference)}' is not a reference such as HC-12345: letters, digits and hyphens.`,
    );
  return reference.toLowerCase();
}

function freeName(day: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(`${day}-${number}.yaml`)) return `${day}-${number}`;
}
