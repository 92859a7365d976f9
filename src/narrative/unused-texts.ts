import type { UnusedText } from "../findings/arguments/narrative.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import { blocksOf } from "../framework/blocks.ts";
import type { ReportSubject } from "../framework/layout.ts";
import type { Framework } from "../framework/model.ts";
import { nearest } from "../reference/nearest.ts";

/** The sections that take a text in the reports of areas, of groups or of the nation, in order. */
export function sectionsWithText(framework: Framework, kind: ReportSubject["kind"]): string[] {
  const reports = framework.reports.filter(({ of }) => of.kind === kind);
  const blocks = blocksOf(reports);
  return [...new Set(blocks.flatMap((block) => (block.kind === "narrative" ? [block.section] : [])))];
}

/** A text under a name that the author's report does not use. */
export function unusedSection(file: string, section: string, used: readonly string[]): Finding {
  if (used.length === 0) return unused(file, { what: "no-texts" });
  return unused(file, { what: "section", section: section.slice(0, 60), used, ...nearTo(section, used) });
}

/** A file or folder among the texts that is neither a text nor a picture of one. */
export function notText(file: string, name: string, folder: boolean, used: readonly string[]): Finding {
  if (folder) return unused(file, { what: "folder" });
  return unused(file, {
    what: "not-text",
    kind: kindOf(name),
    ...nearTo(name.replace(/\.[^.]*$/, ""), used),
  });
}

/** What a file is by the ending of its name. */
function kindOf(name: string): "document" | "plain" | "other" {
  if (
    /\.(?:docx?|docm|dotx?|odt|ott|fodt|rtf|pages|pdf|html?|mht|wpd|wps|xml|epub|gdoc|onepkg|pptx?|xlsx?)$/i.test(
      name,
    )
  )
    return "document";
  return /\.(?:txt|text|markdown|mdown|mkd|mdtext|mdx|me)$|^[^.]+$/i.test(name) ? "plain" : "other";
}

/** A file beside the areas' folders, where nobody's texts are looked for. */
export function outsideFolders(file: string): Finding {
  return unused(file, { what: "outside" });
}

/** Two files for one section: plans.md and plans.MD. */
export function secondText(file: string, section: string): Finding {
  return unused(file, { what: "second", section });
}

function nearTo(name: string, used: readonly string[]): { readonly near?: string } {
  const near = nearest(used, (each) => each, name.toLowerCase());
  return near === undefined ? {} : { near };
}

function unused(file: string, args: UnusedText): Finding {
  return found("NARRATIVE-UNUSED", args, { location: { file } });
}
