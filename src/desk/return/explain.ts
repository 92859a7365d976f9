import { isRecord } from "../../yaml/data.ts";
import { withItem, withValue } from "../../yaml/edit.ts";
import { parseYaml } from "../../yaml/parse.ts";
import type { Desk } from "../context/desk.ts";
import { changedOrNot } from "./save-cells.ts";
import type { SentExplanation } from "./sent.ts";

/**
 * Writes an explanation into a return, as a list of findings prints it; in place of the words for the same query where
 * there are some. The result says why it was not written.
 */
export async function writeExplanation(
  { workbench, data, words }: Desk,
  path: string,
  sent: SentExplanation,
): Promise<string | undefined> {
  const { refused } = words.desk.return;
  for (let tries = 0; tries < 5; tries++) {
    const file = await workbench.read(path);
    if (!file) return refused.cannotChange;
    const yaml = parseYaml(data.shown(path), file.text);
    const list = isRecord(yaml.data) ? yaml.data["explanations"] : undefined;
    const index = Array.isArray(list) ? list.findIndex((each) => isSame(each, sent)) : -1;
    const changed = changedOrNot(() =>
      index >= 0
        ? withValue(yaml, ["explanations", index, "text"], sent.text)
        : withItem(yaml, "explanations", {
            code: sent.code,
            ...(sent.cell !== undefined && { cell: sent.cell }),
            value: sent.value,
            text: sent.text,
          }),
    );
    if (!changed) return refused.cannotChange;
    if (changed.text === file.text) return undefined;
    if ((await workbench.write(path, changed.text, file.version)).written) return undefined;
  }
  return refused.changing;
}

function isSame(each: unknown, { code, cell, value }: SentExplanation): boolean {
  return isRecord(each) && each["code"] === code && each["cell"] === cell && String(each["value"]) === value;
}
