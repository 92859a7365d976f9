import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from "mdast";
import type { TextLocation } from "../figures/location.ts";
import type { Arguments } from "../findings/arguments/arguments.ts";
import type { NarrativeArguments } from "../findings/arguments/narrative.ts";
import type { Finding } from "../findings/finding.ts";
import { about, found } from "../findings/found.ts";
import { textFindings, unprintable } from "../typography/characters.ts";
import type { BrokenPicture, FoundPicture } from "./narrative.ts";

/** A text while it is read: what all parts of it need, and what was found so far. */
export interface Reading {
  readonly file: string;
  /** The text as it was parsed, in which the parser's offsets are. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly pictures: ReadonlyMap<string, FoundPicture | BrokenPicture>;
  readonly findings: Finding[];
}

/** A part of a text as the parser has it. */
export type Node = RootContent | PhrasingContent | BlockContent | DefinitionContent;

type Refusal = Exclude<keyof NarrativeArguments, "NARRATIVE-UNUSED">;

/** Notes that a part of the text cannot be taken. */
export function refuse<C extends Refusal>(reading: Reading, node: Node, code: C, args: Arguments[C]): void {
  refuseAt(reading, node.position?.start, code, args);
}

/** The same, at a place in the text. */
export function refuseAt<C extends Refusal>(
  { file, findings }: Reading,
  place: { readonly line: number; readonly column: number } | undefined,
  code: C,
  args: Arguments[C],
): void {
  const location = place ? { file, line: place.line, column: place.column } : { file };
  findings.push(about(found(code, args) as Finding, { location }));
}

/** Notes what cannot be printed of the words of a part, which may run over several lines. */
export function checkCharacters({ file, lines, findings }: Reading, node: Node, words: string): void {
  const location = locationOf(file, node);
  const character = unprintable(words);
  if (character === undefined) return;
  if (location.line === undefined) {
    findings.push(...textFindings(words, location));
    return;
  }
  const further = words.split(character)[0]!.split("\n").length - 1;
  const line = location.line + further;
  const from = further === 0 ? location.column! - 1 : 0;
  const seen = lines[line - 1]?.indexOf(character, from) ?? -1;
  findings.push(...textFindings(words, { file, line, column: (seen < 0 ? from : seen) + 1 }));
}

/** Without the line itself: a log of findings is no place for what may identify a person. */
function locationOf(file: string, node: Node): TextLocation {
  const start = node.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}
