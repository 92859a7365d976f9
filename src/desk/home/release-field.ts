import type { TextLocation } from "../../figures/location.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Release } from "../../releases/project.ts";
import { isRecord } from "../../yaml/data.ts";

/** The field of release.yaml in which something was found, such as next-release; undefined of any other file. */
export function releaseField({ location }: Finding, { yaml }: Pick<Release, "yaml">): string | undefined {
  if (!yaml || location?.file !== yaml.file || !isRecord(yaml.data)) return undefined;
  const begun = Object.keys(yaml.data).filter((name) => !isBefore(location, yaml.locate([name], "key")));
  return begun.at(-1);
}

/** What has no line is about the file as a whole, and before all that is in it. */
function isBefore(one: TextLocation, other: TextLocation): boolean {
  const [line = 0, column = 0] = [one.line, one.column];
  const [otherLine = 0, otherColumn = 0] = [other.line, other.column];
  return line < otherLine || (line === otherLine && column < otherColumn);
}
