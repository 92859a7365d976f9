import type { ExitCode, Surroundings } from "./surroundings.ts";
import { WrongUse } from "./surroundings.ts";

/** Prints the page of a finding's code: what it means, why it matters, how to mend it. */
export async function explainCode(code: string, { pages, print }: Surroundings): Promise<ExitCode> {
  const wanted = code.toUpperCase();
  const known = (await pages.list("")).map((entry) => entry.name.replace(/\.md$/, ""));
  if (!known.includes(wanted))
    throw new WrongUse(`There is no finding with the code '${code}'. There are:\n  ${known.join("\n  ")}`);
  print((await pages.readText(`${wanted}.md`))!.trimEnd());
  return 0;
}
