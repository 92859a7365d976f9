import { statementsOf } from "../../releases/statements.ts";
import { renderReleasePage } from "../../render/html/release/page.ts";
import { renderStatements } from "../../render/html/release/statements.ts";
import type { MadeFile, Resources } from "../writers/writer.ts";
import { pageData } from "./page-data.ts";
import type { PageOf } from "./page-of.ts";

/**
 * The page of a release, `index.html` in its folder, which leads to everything that stands there, and `statements.html`
 * beside it, which says how the statistics are made and published. Both need no other file and no network.
 */
export function releasePageFiles(
  of: PageOf,
  { templates, words }: Pick<Resources, "templates" | "words">,
): MadeFile[] {
  const { release, statistics } = of.prepared;
  const page = pageData(of, words);
  const statements = statementsOf(release.framework, statistics.project.texts);
  return [
    { path: `${release.id}/index.html`, content: renderReleasePage(page, templates, words) },
    ...(statements.length > 0
      ? [
          {
            path: `${release.id}/statements.html`,
            content: renderStatements(page, statements, templates, words),
          },
        ]
      : []),
  ];
}
