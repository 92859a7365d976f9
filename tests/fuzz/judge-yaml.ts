import { cellId } from "../../src/figures/coordinate.ts";
import { isInSheet } from "../../src/figures/location.ts";
import type { Return } from "../../src/returns/return.ts";
import { namesArea } from "./area-words.ts";
import { linesOf } from "./fields.ts";
import { type Judgement, judgement } from "./judgement.ts";
import { textOf } from "./mutate.ts";
import { bare, says } from "./says.ts";

/** Holds every figure of a YAML file against the text itself, at the line and column where it is said to stand. */
export function judgeYaml(bytes: Uint8Array, returns: readonly Return[]): Judgement {
  const lines = linesOf(textOf(bytes));
  const result = judgement();
  for (const { area, entries } of returns) {
    const line = lines.find((each) => /^\ufeff?["']?area["']?\s*:/.test(each)) ?? "";
    if (!namesArea(line.replace(/^[^:]*:/, "").replace(/\s#.*/, ""), area))
      result.wrong.push(`${area}: the file says ${line}`);
    for (const { cell, value, location } of entries) {
      const told = `${area} ${cellId(cell)} ${JSON.stringify(value)}`;
      if (isInSheet(location) || location.line === undefined || location.column === undefined) {
        result.wrong.push(`${told}: no place`);
        continue;
      }
      const text = lines[location.line - 1] ?? "";
      const scalar = scalarAt(text, location.column - 1);
      const isApproximate = value.kind === "approximate";
      if (!isApproximate && !says(scalar, value, ""))
        result.wrong.push(`${told}: there is ${JSON.stringify(scalar)} in ${JSON.stringify(text)}`);
      result.compared++;
      const key = /(?:^|[{,\s])["']?([\w -]+?)["']?\s*:\s*$/.exec(text.slice(0, location.column - 1))?.[1];
      if (key === undefined) continue;
      if (isNamed(key, [cell.measure, ...cell.members])) result.placed++;
      else result.wrong.push(`${told}: beside it is ${key}`);
    }
  }
  return result;
}

/** What is written from a place on: in quotation marks, or up to a comment, between brackets also to a comma or bracket. */
function scalarAt(line: string, at: number): string {
  const rest = line.slice(at);
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(rest);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  const isInBrackets = line.slice(0, at).includes("{");
  return rest
    .replace(/\s#.*$/, "")
    .replace(isInBrackets ? /[,}].*$/ : /,$/, "")
    .trim();
}

/** The name beside a figure is its last member; a total may be written beside the name of what it adds up. */
function isNamed(key: string, path: readonly string[]): boolean {
  const last = path.at(-1)!;
  const isOne = (name: string) => bare(key) === bare(name) || key === /\d$/.exec(name)?.[0];
  if (last !== "total") return isOne(last);
  return isOne("total") || isOne(path.filter((each) => each !== "total").at(-1)!);
}
