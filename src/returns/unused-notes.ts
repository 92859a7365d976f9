import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Path, YamlFile } from "../yaml/parse.ts";

/** Notes and marks of revision on figures that the return does not state: they would be printed nowhere. */
export function unusedNotes(
  yaml: YamlFile,
  area: string,
  stated: ReadonlySet<string>,
  named: readonly { readonly cell: string; readonly id: string; readonly path: Path }[],
): Finding[] {
  return named
    .filter(({ id }) => !stated.has(id))
    .map(({ cell, path }) =>
      found(
        "NOTE-UNUSED",
        {
          problem: `Something is said of ${cell}, but the return states no figure there.`,
          remedy: "State the figure under 'figures', or name a figure that is stated.",
        },
        { location: yaml.locate(path), area },
      ),
    );
}
