import type { Framework } from "../framework/model.ts";
import type { NarrativeBlock } from "../narrative/narrative.ts";

/** What a release says of how it is made and published, under one heading. */
export interface Statement {
  /** The name of its standard text. */
  readonly text: string;
  readonly heading: string;
  /** Empty where it has not been written. */
  readonly blocks: readonly NarrativeBlock[];
  /** Whether there is a file of that name, and something in it. */
  readonly standing: "written" | "empty" | "missing";
}

/**
 * The statements that releases of a framework have to make, in order, whether they are written or not. The Code of
 * Practice for Statistics asks for them.
 *
 * @param texts the standard texts that were loaded
 */
export function statementsOf(
  { statements }: Pick<Framework, "statements">,
  texts: ReadonlyMap<string, readonly NarrativeBlock[]>,
): Statement[] {
  return statements.map(({ text, heading }) => {
    const blocks = texts.get(text);
    const standing = blocks === undefined ? "missing" : blocks.length > 0 ? "written" : "empty";
    return { text, heading, blocks: blocks ?? [], standing };
  });
}
