import type { Location } from "../figures/location.ts";
import type { Release } from "../releases/project.ts";
import type { Path } from "../yaml/parse.ts";

/** Where something stands in release.yaml, or is missing there. */
export function inReleaseFile(
  { id, folder, yaml }: Release,
  path: Path,
): { readonly release: string; readonly location: Location } {
  const file = `${folder}/release.yaml`;
  return { release: id, location: path.length > 0 && yaml ? yaml.locate(path) : { file } };
}
