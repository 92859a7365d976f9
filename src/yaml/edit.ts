import { type Document, isCollection, isMap, isPair, isSeq } from "yaml";
import { nested, withDataAt, withoutDataAt } from "./change-data.ts";
import { type Item, isBlank, itemOf } from "./extent.ts";
import { nodeAt } from "./nodes.ts";
import { parseYaml } from "./parse.ts";
import type { YamlValue } from "./print.ts";
import { beginning, firstLine, insertion, removal, replacement, type Splice, whole } from "./splice.ts";
import type { ParsedYaml, Path } from "./yaml-file.ts";

/** A change that cannot be made in a file as it is written; the file was not changed. */
export class CannotChange extends Error {}

/**
 * The file with a value at a path, in place of what was there or behind the last of its list. Everything else stays as
 * it is, comments, order and spacing. Names above it that are not there yet are made.
 *
 * @throws CannotChange where the file has a fault, or the path leads through a value that holds nothing below it
 */
export function withValue(yaml: ParsedYaml, path: Path, value: YamlValue): ParsedYaml {
  return changed(yaml, setting(documentOf(yaml), yaml, path, value), withDataAt(yaml.data, path, value));
}

/**
 * The file with one more item in a list of its top, behind the last, and on a line of its own unless the list already
 * stands in brackets with something in them. A list that is not there yet is made at the end.
 *
 * @throws CannotChange where the file has a fault, or holds something that is no list under that name
 */
export function withItem(yaml: ParsedYaml, name: string, value: YamlValue): ParsedYaml {
  const { contents } = documentOf(yaml);
  const list = nodeAt(documentOf(yaml), [name]);
  const missing = list === undefined || isBlank(list);
  if (!missing && !isSeq(list)) throw new CannotChange(`${yaml.file} has no list under ${name}`);
  const length = isSeq(list) ? list.items.length : 0;
  const path: Path = [name, length];
  const splice = length === 0 && isMap(contents) ? firstLine(yaml.text, contents, name, value) : undefined;
  if (!splice) return withValue(yaml, path, value);
  return changed(yaml, splice, withDataAt(yaml.data, [name], [value]));
}

/**
 * The file without the value at a path, and without its name; as it is where nothing is there.
 *
 * @throws CannotChange where the file has a fault
 */
export function withoutValue(yaml: ParsedYaml, path: Path): ParsedYaml {
  const document = documentOf(yaml);
  const above = path.slice(0, -1);
  const collection = nodeAt(document, above);
  const place = isCollection(collection) ? itemOf(collection, path.at(-1) ?? "") : undefined;
  if (!isCollection(collection) || !place) return yaml;
  const splice =
    collection.items.length > 1
      ? removal(yaml.text, collection, place.index)
      : // A list that loses its last item stays, with nothing in it.
        setting(document, yaml, above, isSeq(collection) ? [] : {});
  return changed(yaml, splice, withoutDataAt(yaml.data, path));
}

function documentOf({ file, document }: ParsedYaml): Document {
  if (!document) throw new CannotChange(`${file} has faults`);
  return document;
}

/** The changed file, once it is certain that it says what it should and nothing else. */
function changed({ file, text }: ParsedYaml, splice: Splice, expected: unknown): ParsedYaml {
  const result = parseYaml(file, text.slice(0, splice.from) + splice.text + text.slice(splice.to));
  if (result.findings.length > 0 || JSON.stringify(result.data) !== JSON.stringify(expected)) {
    throw new CannotChange(`${file} is written in a way that cannot be changed at character ${splice.from}`);
  }
  return result;
}

/** How a value comes to stand at a path: in the place of another, or of nothing, or behind the last of a list. */
function setting(document: Document, { file, text }: ParsedYaml, path: Path, value: YamlValue): Splice {
  const [first] = path;
  let node: unknown = document.contents;
  if (first === undefined) return whole(text, node, value);
  if (node === null || isBlank(node)) return beginning(text, String(first), nested(path.slice(1), value));
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break;
    const rest = path.slice(index + 1);
    const place = itemOf(node, step);
    if (!place) return insertion(text, node, String(step), nested(rest, value));
    const below = valueOfItem(place.item);
    if (rest.length === 0 || isBlank(below)) return replacement(text, place.item, nested(rest, value));
    node = below;
  }
  throw new CannotChange(`${file} has a value in the way to ${path.join(" > ")}`);
}

function valueOfItem(item: Item): unknown {
  return isPair(item) ? item.value : item;
}
