import { isRecord } from "../../yaml/data.ts";
import { withItem, withValue } from "../../yaml/edit.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import { changeFile, type NotChanged } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import type { SentExplanation } from "./sent.ts";

/** What became of an explanation: the words that somebody else has written meanwhile stay. */
export type Explaining = { readonly done: true } | { readonly theirs: string } | { readonly not: NotChanged };

/** Writes an explanation into a return. */
export async function writeExplanation(desk: Desk, path: string, sent: SentExplanation): Promise<Explaining> {
  const { text, was } = sent;
  let theirs: string | undefined;
  const not = await changeFile(desk, path, (yaml) => {
    const given = explanationIn(yaml, sent);
    theirs = given === undefined || given === was || given === text ? undefined : given;
    return theirs === undefined ? withExplanation(yaml, sent) : yaml;
  });
  if (theirs !== undefined) return { theirs };
  return not === undefined ? { done: true } : { not };
}

/** Why an explanation was not written, in words; undefined where it was. */
export function whyNotExplained(
  { words }: Desk,
  sent: SentExplanation,
  result: Explaining,
): string | undefined {
  const { cannotChange, changing, explained } = words.desk.return.refused;
  if ("theirs" in result) return explained(result.theirs, sent.text);
  if ("not" in result) return result.not === "changing" ? changing : cannotChange;
  return undefined;
}

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
    ...(sent.section !== undefined && { section: sent.section }),
    value: sent.value,
    text: sent.text,
  });
}

/** The words that stand in a return for the same query and the same values. */
function explanationIn(yaml: ParsedYaml, sent: SentExplanation): string | undefined {
  const list = isRecord(yaml.data) ? yaml.data["explanations"] : undefined;
  const given: unknown = Array.isArray(list) ? list.find((each) => isSame(each, sent)) : undefined;
  return isRecord(given) && typeof given["text"] === "string" ? given["text"] : undefined;
}

function isSame(each: unknown, { code, cell, section, value }: SentExplanation): boolean {
  if (!isRecord(each) || each["code"] !== code || String(each["value"]) !== value) return false;
  return each["cell"] === cell && each["section"] === section;
}
