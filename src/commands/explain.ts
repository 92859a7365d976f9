import { codes, isCode } from "../findings/codes.ts";
import { describeFramework } from "../framework/describe/describe.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { printPage } from "../words/print-page.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";

/** Prints the page of a finding's code: what it means, why it matters, how to mend it. */
export function explainCode(code: string, { words, print }: Pick<Environment, "words" | "print">): ExitCode {
  const wanted = code.toUpperCase();
  if (!isCode(wanted)) {
    const known = Object.keys(codes).sort();
    throw new WrongUse(`There is no finding with the code '${code}'. There are:\n  ${known.join("\n  ")}`);
  }
  print(printPage(words, wanted));
  return 0;
}

/** Prints a framework with every name followed: what it counts and what its reports show. */
export async function explainFramework(
  id: string,
  { data, print }: Pick<Environment, "data" | "print">,
): Promise<ExitCode> {
  const { foundations } = await loadFoundations(data);
  const framework = foundations.frameworks.find((each) => each.id === id);
  if (!framework) {
    const known = foundations.frameworks.map((each) => each.id).join(", ");
    throw new WrongUse(`There is no framework '${id}' that can be used. There are: ${known}.`);
  }
  for (const line of describeFramework(framework)) print(line);
  return 0;
}
