import { codes, isCode } from "../findings/codes.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";

/** Prints the page of a finding's code: what it means, why it matters, how to mend it. */
export async function explainCode(written: string, { pages, print }: Environment): Promise<ExitCode> {
  const code = written.toUpperCase();
  if (!isCode(code)) {
    const known = Object.keys(codes).sort();
    throw new WrongUse(`There is no finding with the code '${written}'. There are:\n  ${known.join("\n  ")}`);
  }
  print((await pages.readText(`${code}.md`))!.trimEnd());
  return 0;
}
