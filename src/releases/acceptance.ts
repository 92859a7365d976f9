import type { Year } from "../figures/year.ts";
import { valueAt } from "../yaml/data.ts";
import { withItem, withValue } from "../yaml/edit.ts";
import type { ParsedYaml } from "../yaml/parse.ts";
import type { YamlValue } from "../yaml/print.ts";
import type { Acceptance } from "./schema.ts";

/** An explanation as the directorate takes it up in release.yaml, with who accepted it and when. */
export interface Accepted {
  readonly code: string;
  /** The slug of an area, or of the nation. */
  readonly area: string;
  /** A cell in short. */
  readonly cell?: string;
  /** Of a figure of another year than the release's. */
  readonly year?: Year;
  readonly section?: string;
  /** The values that it is for, as an explanation says them. */
  readonly value: string;
  readonly text: string;
  readonly accepted: Acceptance;
}

/**
 * release.yaml with an acceptance behind the last explanation, and everything else as it stands.
 *
 * @param index where the same explanation stands already, which nobody had accepted: it is accepted there, and keeps
 * its words if they are the same
 * @throws CannotChange where the file cannot be changed as it is written
 */
export function withAcceptance(
  yaml: ParsedYaml,
  { accepted, ...entry }: Accepted,
  index?: number,
): ParsedYaml {
  const signed: YamlValue = { by: accepted.by, on: accepted.on };
  const text = entry.text.replace(/\s+/g, " ").trim();
  if (index === undefined) return withItem(yaml, "explanations", { ...entry, text, accepted: signed });
  const at = ["explanations", index];
  const written = valueAt(yaml.data, [...at, "text"]);
  const isSame = typeof written === "string" && written.trim() === entry.text.trim();
  return withValue(isSame ? yaml : withValue(yaml, [...at, "text"], text), [...at, "accepted"], signed);
}
