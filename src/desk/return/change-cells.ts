import type { Cell } from "../../figures/coordinate.ts";
import type { Framework } from "../../framework/model.ts";
import { CannotChange, withoutValue, withValue } from "../../yaml/edit.ts";
import { nodeAt } from "../../yaml/nodes.ts";
import type { ParsedYaml, Path } from "../../yaml/parse.ts";
import type { YamlValue } from "../../yaml/print.ts";
import { pathFor, placedFigures } from "./cell-paths.ts";

/**
 * A return with another figure in a cell, or without it where the text is blank. Nothing else in the file changes.
 *
 * @throws CannotChange where the file cannot be changed without losing something
 */
export function withFigure(framework: Framework, yaml: ParsedYaml, cell: Cell, text: string): ParsedYaml {
  const id = [cell.measure, ...cell.members].join("/");
  const there = placedFigures(framework, yaml).get(id);
  if (text === "") return there ? withoutFigure(yaml, there.path) : yaml;
  if (there) return withValue(yaml, there.path, figureValue(text));
  const { path, inWay } = pathFor(framework, cell, yaml);
  if (inWay) return withFigure(framework, withTotalAt(yaml, inWay), cell, text);
  return withValue(yaml, path, figureValue(text));
}

/** What stands in a file for a text: digits are a number, everything else is written as it was typed. */
export function figureValue(text: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

/** A total in its short form is written in full, so that other figures of its measure can stand beside it. */
function withTotalAt(yaml: ParsedYaml, path: Path): ParsedYaml {
  const node = yaml.document && nodeAt(yaml.document, path);
  if (node === undefined) throw new CannotChange(`${yaml.file} has nothing at ${path.join(" > ")}`);
  const value = (node as { toJSON(): YamlValue }).toJSON();
  return withValue(yaml, path, { total: value });
}

/** A remark that stands behind a figure, on a line of its own, belongs to somebody: it is kept where the figure goes. */
function withoutFigure(yaml: ParsedYaml, path: Path): ParsedYaml {
  const after = withoutValue(yaml, path);
  if (commentsIn(after.text) < commentsIn(yaml.text))
    throw new CannotChange(`${yaml.file} has a comment behind ${path.join(" > ")}`);
  return after;
}

function commentsIn(text: string): number {
  return text.split(/(?:^|\s)#/m).length;
}
