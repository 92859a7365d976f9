import type { Code } from "../findings/codes.ts";

/** The page of a code for people, in Markdown; `mappa explain` prints it under its title. */
export interface FindingPage extends PageParts {
  /** What is found, in half a line. */
  readonly title: string;
}

/** What stands on a page, one below the other. */
export interface PageParts {
  readonly means: string;
  readonly why: string;
  readonly mend: string;
  /** What becomes of the reports, and of publication. */
  readonly effect: string;
}

/** The pages of a language; a code without one does not compile. */
export interface FindingPages {
  /** What stands above each part of a page. */
  readonly headings: PageParts;
  readonly of: Readonly<Record<Code, FindingPage>>;
}
