import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Framework } from "../framework/schema.ts";

export type ReportKind = "area" | "national";

/** The names of the standard texts that reports of some kinds ask for. */
export function textNames(framework: Framework, kinds: readonly ReportKind[]): string[] {
  const blocks = kinds.flatMap((kind) =>
    Object.values(framework.reports[kind].sections).flatMap((section) => section.blocks),
  );
  return [...new Set(blocks.flatMap((block) => ("text" in block ? [block.text] : [])))];
}

/** Standard texts that a framework asks for by a name that no file has. */
export function missingTexts(
  names: readonly string[],
  texts: ReadonlyMap<string, unknown>,
  file: string,
): Finding[] {
  return names
    .filter((name) => !texts.has(name))
    .map((name) =>
      found(
        "FRAMEWORK-REFERENCE",
        {
          problem: `There is no standard text '${name}'.`,
          remedy: "Put it into the folder of standard texts as a Markdown file of that name.",
        },
        { location: { file } },
      ),
    );
}
