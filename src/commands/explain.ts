import { codes, isCode } from "../findings/codes.ts";
import { english } from "../words/english/english.ts";
import { printPage } from "../words/print-page.ts";
import type { ExitCode, Surroundings } from "./surroundings.ts";
import { WrongUse } from "./surroundings.ts";

/** Prints the page of a finding's code: what it means, why it matters, how to mend it. */
export function explainCode(code: string, { print }: Pick<Surroundings, "print">): ExitCode {
  const wanted = code.toUpperCase();
  if (!isCode(wanted)) {
    const known = Object.keys(codes).sort();
    throw new WrongUse(`There is no finding with the code '${code}'. There are:\n  ${known.join("\n  ")}`);
  }
  print(printPage(english, wanted));
  return 0;
}
