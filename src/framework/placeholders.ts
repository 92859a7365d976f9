import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Path, YamlFile } from "../yaml/parse.ts";
import { isRecord } from "./merge.ts";
import type { Framework } from "./schema.ts";

/** What is filled in under tables and charts. */
const ofSubtitles = ["place", "year", "snapshot", "flow"];

/** Checks that words in braces stand only where a report fills them in; elsewhere they would be printed as they are. */
export function placeholderFindings(framework: Framework, yaml: YamlFile): Finding[] {
  return textsIn(framework, []).flatMap(({ path, text }) => {
    const known = filledIn(path);
    const names = [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
    return names
      .filter((name) => !known.includes(name))
      .map((name): Finding => {
        return found("FRAMEWORK-PLACEHOLDER", { name, known }, { location: yaml.locate(path) });
      });
  });
}

function filledIn([part, , last, ...more]: Path): readonly string[] {
  if (more.length > 0) return [];
  if ((part === "tables" || part === "charts") && last === "subtitle") return ofSubtitles;
  return part === "reports" && last === "title" ? ["year"] : [];
}

function textsIn(value: unknown, path: Path): { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}
