import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Finding } from "../findings/finding.ts";
import { found } from "../findings/found.ts";
import type { TextPlaces } from "./text-places.ts";

/** A fault of a text, from one offset to another; `code` is the parser's. */
interface Fault {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

/** What is wrong with a text as YAML, and what is YAML but is not read: a name that stands twice, and aliases. */
export function yamlFindings(document: Document, places: TextPlaces): Finding[] {
  const said: readonly Fault[] = [...document.errors, ...document.warnings];
  // A tab makes the parser lose its way: what it says after that would only mislead.
  const tabs = said.filter((fault) => fault.code === "TAB_AS_INDENT");
  const { twice, alias } = refused(document);
  const faults = twice.length === 0 ? said : [...said, ...twice].sort((a, b) => a.pos[0] - b.pos[0]);
  return [
    ...(tabs.length > 0 ? tabs : faults).map((fault) => findingOf(fault, places)),
    ...(alias ? [found("YAML-ALIAS", {}, { location: places.at(...rangeOf(alias)) })] : []),
  ];
}

function findingOf({ code, pos, message }: Fault, places: TextPlaces): Finding {
  const about = { location: places.at(pos[0], pos[1]) };
  // A dash is YAML's mark of a list, so it does not get as far as being read as a figure.
  if (/block-seq-ind on same line/.test(message)) return found("FIGURE-AMBIGUOUS", { what: "dash" }, about);
  switch (code) {
    case "TAB_AS_INDENT":
      return found("YAML-TAB", {}, about);
    case "DUPLICATE_KEY":
      return found("YAML-DUPLICATE-KEY", {}, about);
    case "BAD_INDENT":
      return found("YAML-SYNTAX", { what: "indent" }, about);
    case "MISSING_CHAR":
      return found("YAML-SYNTAX", { what: "missing-character" }, about);
    case "MULTIPLE_DOCS":
      return found("YAML-SYNTAX", { what: "second-document" }, about);
    case "NON_STRING_KEY":
      return found("YAML-SYNTAX", { what: "name-not-text" }, about);
    default:
      return found("YAML-SYNTAX", { what: "other", message: message.replace(/\n.*/s, "") }, about);
  }
}

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
