import { keptBy } from "../caches/kept-by.ts";
import type { Location } from "../figures/location.ts";
import type { CheckArguments } from "../findings/arguments/check.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { Release } from "../releases/project.ts";
import type { Return } from "../returns/return.ts";
import type { Path } from "../yaml/parse.ts";
import type { Check } from "./check.ts";
import { placeholderIn } from "./placeholders.ts";

/**
 * What a form or the template of a release printed for somebody to replace, and nobody did; and in a live release
 * addresses and numbers that are set aside for examples. Nothing of the kind is published.
 */
export const checkPlaceholdersLeft: Check = ({ statistics: { release }, returns }) => {
  if (release.details.kind === "reconstructed") return [];
  return [...inRelease(release), ...returns.flatMap(inReturn)];
};

function inRelease(release: Release): Finding[] {
  const file = `${release.folder}/release.yaml`;
  const live = release.details.kind === "live";
  const at = (path: Path) => release.yaml?.locate(path) ?? { file };
  const untimed = live && release.details.publication?.endsWith(" 00:00");
  return [
    ...(untimed ? [left({ what: "publication" }, at(["publication"]))] : []),
    ...textsIn(release.details, []).flatMap(([path, text]) => {
      const placeholder = placeholderIn(text);
      const area = areaOf(release, path);
      if (placeholder !== undefined) return [left({ what: "text", text: placeholder }, at(path), area)];
      const example = live ? exampleIn(path.at(-1), text) : undefined;
      return example === undefined ? [] : [left({ what: "example", text: example }, at(path), area)];
    }),
  ];
}

/** The area whose contacts or explanation a path of release.yaml leads to. */
function areaOf({ details }: Release, [first, second]: Path): string | undefined {
  if (first === "area-contacts") return String(second);
  return first === "explanations" ? details.explanations[Number(second)]?.area : undefined;
}

/** Every text of release.yaml that somebody writes in their own words, with its path. */
function textsIn(value: unknown, path: Path): [Path, string][] {
  if (typeof value === "string") return named.has(String(path.at(-1))) ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}

/** Words of a fixed list, names and dates, which have checks of their own. */
const named: ReadonlySet<string> = new Set([
  "kind",
  "year",
  "framework",
  "publication",
  "status",
  "code",
  "area",
  "cell",
  "section",
  "value",
  "on",
]);

/** Domains by RFC 2606, and numbers that Ofcom keeps for drama, by how they begin. */
const exampleDomain = /@(?:[\w-]+\.)*(?:example(?:\.(?:org|com|net|co\.uk))?|invalid|test)$/i;
const exampleNumber =
  /^(?:\+44|0)(?:1632960|113496|114496|115496|116496|117496|118496|121496|131496|141496|151496|161496|191498|2079460|2920180|2896496|7700900|8081570|9098790|3069990)/;

function exampleIn(name: string | number | undefined, text: string): string | undefined {
  if (name === "email" && exampleDomain.test(text.trim())) return text;
  if (name !== "telephone") return undefined;
  return exampleNumber.test(text.replace(/\(0\)|[\s().-]/g, "")) ? text : undefined;
}

/** Notes, sources, explanations and remarks; signatures have a check of their own. */
const inReturn = keptBy(({ area, entries, explanations, remarks = [], file }: Return): Finding[] => {
  const texts: (readonly [string, Location])[] = [
    ...entries.flatMap(({ notes, location }) => notes.map((note) => [note, location] as const)),
    ...explanations.map(({ text, location = { file } }) => [text, location] as const),
    ...remarks.map(({ text, location }) => [text, location] as const),
    // The source is one for the whole of a form.
    ...[...new Set(entries.flatMap(({ citation }) => citation ?? []))].map(
      (text) => [text, { file }] as const,
    ),
  ];
  return texts.flatMap(([text, location]) => {
    const placeholder = placeholderIn(text);
    return placeholder === undefined ? [] : [left({ what: "text", text: placeholder }, location, area)];
  });
});

function left(args: CheckArguments["PLACEHOLDER-LEFT"], location: Location, area?: string): Finding {
  const about = { location, ...(area !== undefined && { area }), blocksPublication: true };
  return found("PLACEHOLDER-LEFT", args, about);
}
