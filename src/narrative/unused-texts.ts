import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Framework } from "../framework/model.ts";
import { nation } from "../reference/areas.ts";
import { nearest } from "../reference/nearest.ts";

/** The sections of an author's report that take a text, in order. */
export function sectionsWithText(framework: Framework, author: string): string[] {
  const { order, sections } = framework.reports[author === nation.slug ? "national" : "area"];
  const blocks = order.flatMap((id) => sections[id]?.blocks ?? []);
  return blocks.flatMap((block) => ("narrative" in block ? [block.narrative] : []));
}

/** A text under a name that the author's report does not use. */
export function unusedSection(file: string, section: string, used: readonly string[]): Finding {
  const near = nearest(used, (name) => name, section.toLowerCase());
  const names = `Use one of: ${used.map((name) => `${name}.md`).join(", ")}.`;
  return unused(
    file,
    used.length === 0
      ? "The report of this release takes no texts, so the file is printed nowhere."
      : `The report has no text '${section.slice(0, 60)}', so the file is printed nowhere.`,
    used.length === 0
      ? "Take the file out, or put its text into the report of an area."
      : near
        ? `If '${near}' is meant, name the file ${near}.md.`
        : names,
  );
}

/** A file or folder among the texts that is neither a text nor a picture of one. */
export function notText(file: string, name: string, folder: boolean, used: readonly string[]): Finding {
  if (folder)
    return unused(file, "A folder inside an area's folder is not read.", "Put its files beside it.");
  const near = nearest(used, (each) => each, name.replace(/\.[^.]*$/, "").toLowerCase());
  return unused(
    file,
    "The file is not a text in Markdown (.md), and no text names it as a picture.",
    near
      ? `If it is the text '${near}', save it as ${near}.md.`
      : "Save a text as .md, name a picture in the text, or take the file out.",
  );
}

/** A file beside the areas' folders, where nobody's texts are looked for. */
export function outsideFolders(file: string): Finding {
  return unused(
    file,
    "The file is in no area's folder, so it is printed nowhere.",
    "Put it into the folder of its area, such as narrative/suffolk.",
  );
}

/** Two files for one section: plans.md and plans.MD. */
export function secondText(file: string, section: string): Finding {
  return unused(
    file,
    `There is another text '${section}' in the folder, so this one is printed nowhere.`,
    "Keep the one that is right and take the other one out.",
  );
}

function unused(file: string, problem: string, remedy: string): Finding {
  return found("NARRATIVE-UNUSED", { problem, remedy }, { location: { file } });
}
