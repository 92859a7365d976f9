import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { isInSheet } from "../figures/location.ts";
import type { ParserProblem } from "../findings/arguments/reading.ts";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { ReadWritten } from "./read-written.ts";
import type { TextPlaces } from "./text-places.ts";

/** A fault of a text, from one offset to another; `code` is the parser's. */
interface Fault {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/** What is wrong with a text as YAML, and what is YAML but is not read: a name that stands twice, and aliases. */
export function yamlFindings({ document, faults, origin }: ReadWritten, places: TextPlaces): Finding[] {
  const { twice, alias } = refused(document);
  const said: readonly Fault[] = [...document.errors, ...document.warnings, ...twice];
  // A tab makes the parser lose its way: what it says after that would only mislead.
  const tabs = said.filter((fault) => fault.code === "TAB_AS_INDENT");
  const parsed = (tabs.length > 0 ? tabs : said).map((fault) => findingOf(fault, origin, places));
  const laidOut = faults.map(({ from, to, args }) =>
    found("YAML-SYNTAX", args, { location: places.at(from, to) }),
  );
  // Where the parser still gives up, it does so over what it was told already.
  const led = laidOut.length > 0 && document.errors.length > 0;
  const aliases = alias && !document.errors.some(({ pos }) => pos[0] === alias.range?.[0]) ? [alias] : [];
  return [
    ...firstOfLines([...laidOut, ...(led ? [] : parsed)]),
    ...aliases.map((each) => {
      const [start, end] = rangeOf(each);
      return found("YAML-ALIAS", {}, { location: places.at(origin(start), origin(end)) });
    }),
  ];
}

/** In order, and of each line the first about its layout: what is said after that follows from it. */
function firstOfLines(findings: readonly Finding[]): Finding[] {
  const lineOf = ({ location }: Finding) => (location && !isInSheet(location) ? (location.line ?? 0) : 0);
  const met = new Set<number>();
  return [...findings]
    .sort((a, b) => lineOf(a) - lineOf(b))
    .filter((each) => {
      if (each.code !== "YAML-SYNTAX") return true;
      if (met.has(lineOf(each))) return false;
      met.add(lineOf(each));
      return true;
    });
}

function findingOf(
  { code, pos, message }: Fault,
  origin: (offset: number) => number,
  places: TextPlaces,
): Finding {
  const about = { location: places.at(origin(pos[0]), origin(pos[1])) };
  // A dash is YAML's mark of a list, so it does not get as far as being read as a figure.
  if (/block-seq-ind on same line/.test(message)) return found("FIGURE-AMBIGUOUS", { what: "dash" }, about);
  if (code === "TAB_AS_INDENT") return found("YAML-TAB", {}, about);
  if (code === "DUPLICATE_KEY") return found("YAML-DUPLICATE-KEY", {}, about);
  return found("YAML-SYNTAX", { what: problems[code] ?? "unexpected" }, about);
}

/** What people can do about what the parser says, by its codes. */
const problems: Readonly<Record<string, ParserProblem["what"]>> = {
  ALIAS_PROPS: "reference",
  BAD_ALIAS: "reference",
  BAD_COLLECTION_TYPE: "reference",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_PROP_ORDER: "reference",
  BAD_SCALAR_START: "sign-in-front",
  BLOCK_AS_IMPLICIT_KEY: "name-and-value",
  BLOCK_IN_FLOW: "missing-character",
  KEY_OVER_1024_CHARS: "name-too-long",
  MISSING_CHAR: "missing-character",
  MULTILINE_IMPLICIT_KEY: "name-and-value",
  MULTIPLE_ANCHORS: "reference",
  MULTIPLE_DOCS: "second-document",
  MULTIPLE_TAGS: "reference",
  NON_STRING_KEY: "name-not-text",
  TAG_RESOLVE_FAILED: "reference",
};

/**
 * Names that stand twice in one list of names, and the first alias: a few lines of aliases can unfold into millions of
 * values. Names are looked for here because the parser compares each with all before it.
 */
function refused(document: Document): { readonly twice: readonly Fault[]; readonly alias: Node | undefined } {
  const twice: Fault[] = [];
  let alias: Node | undefined;
  const walk = (node: unknown): void => {
    if (isAlias(node)) alias ??= node;
    else if (isSeq(node)) for (const item of node.items) walk(item);
    else if (isMap(node)) {
      const names = new Set<unknown>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? key.value : key;
        if (names.has(name)) {
          const [start] = rangeOf(key);
          twice.push({ code: "DUPLICATE_KEY", pos: [start, start + 1], message: "" });
        }
        names.add(name);
        walk(key);
        walk(value);
      }
    }
  };
  walk(document.contents);
  return { twice, alias };
}

function rangeOf(node: unknown): [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 1];
}
