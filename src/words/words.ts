import type { Code } from "../findings/codes.ts";
import type { page } from "./english/page.ts";
import type { values } from "./english/values.ts";
import type { FindingWords } from "./finding-words.ts";

/** A language: every sentence that is not data. A second language is a second object of this type. */
export interface Words {
  /** The tag of the language: en-GB. */
  readonly language: string;
  readonly values: typeof values;
  readonly page: typeof page;
  readonly findings: FindingWords<Code>;
}
