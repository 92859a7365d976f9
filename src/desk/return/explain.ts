import { isRecord } from "../../yaml/data.ts";
import { withItem, withValue } from "../../yaml/edit.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import type { SentExplanation } from "./sent.ts";

/**
 * A return with an explanation, as a list of findings prints it; in place of the words for the same query where there are
 * some.
 *
 * @throws CannotChange where the file cannot be changed without losing something
 */
export function withExplanation(yaml: ParsedYaml, sent: SentExplanation): ParsedYaml {
  const list = isRecord(yaml.data) ? yaml.data["explanations"] : undefined;
  const index = Array.isArray(list) ? list.findIndex((each) => isSame(each, sent)) : -1;
  if (index >= 0) return withValue(yaml, ["explanations", index, "text"], sent.text);
  return withItem(yaml, "explanations", {
    code: sent.code,
    ...(sent.cell !== undefined && { cell: sent.cell }),
    value: sent.value,
    text: sent.text,
  });
}

/** The words that stand in a return for the same query and the same values. */
export function explanationIn(yaml: ParsedYaml, sent: SentExplanation): string | undefined {
  const list = isRecord(yaml.data) ? yaml.data["explanations"] : undefined;
  const given: unknown = Array.isArray(list) ? list.find((each) => isSame(each, sent)) : undefined;
  return isRecord(given) && typeof given["text"] === "string" ? given["text"] : undefined;
}

function isSame(each: unknown, { code, cell, value }: SentExplanation): boolean {
  return isRecord(each) && each["code"] === code && each["cell"] === cell && String(each["value"]) === value;
}
