import type { Code } from "../findings/codes.ts";

/** The page of a code for people, in Markdown; `mappa explain` prints it under the code's title. */
export interface FindingPage {
  readonly means: string;
  readonly why: string;
  readonly mend: string;
  /** What becomes of the reports, and of publication. */
  readonly effect: string;
}

/** The pages of a language; a code without one does not compile. */
export interface FindingPages {
  /** What stands above each part of a page. */
  readonly headings: FindingPage;
  readonly of: Readonly<Record<Code, FindingPage>>;
}
