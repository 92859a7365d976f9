import { isRecord } from "../../yaml/data.ts";
import { withItem, withValue } from "../../yaml/edit.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import { changeFile } from "../context/change-file.ts";
import type { Desk } from "../context/desk.ts";
import type { SentExplanation } from "./sent.ts";

/**
 * Writes an explanation into a return; the words that somebody else has written meanwhile stay.
 *
 * @returns why it was not written, in words; undefined where it was
 */
export async function writeExplanation(
  desk: Desk,
  path: string,
  sent: SentExplanation,
): Promise<string | undefined> {
  const { cannotChange, changing, explained } = desk.words.desk.return.refused;
  const { text, was } = sent;
  let theirs: string | undefined;
  const not = await changeFile(desk, path, (yaml) => {
    const given = explanationIn(yaml, sent);
    theirs = given === undefined || given === was || given === text ? undefined : given;
    return theirs === undefined ? withExplanation(yaml, sent) : yaml;
  });
  if (theirs !== undefined) return explained(theirs, text);
  return not && { changing, "cannot-change": cannotChange }[not];
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
