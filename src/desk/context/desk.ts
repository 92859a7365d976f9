import type { Files } from "../../files/files.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Words } from "../../words/words.ts";
import type { WorkbookOpener } from "../../workbook/read/opened.ts";
import type { Route } from "../http/exchange.ts";
import type { Workbench, WorkState } from "../workbench/workbench.ts";
import type { SentChanges } from "./sent-changes.ts";

/** All that the pages of the desk work with. */
export interface Desk {
  readonly workbench: Workbench;
  readonly data: Files;
  readonly templates: Files;
  readonly words: Words;
  /** Opens workbooks that are sent; left out where none can be. */
  readonly openWorkbook?: WorkbookOpener | undefined;
  readonly now: () => Date;
  /** A page of the desk: the template `html/desk/<name>.hbs` within the frame that all pages share. */
  readonly page: (name: string, view: DeskPageView) => string;
  readonly actions: DeskActions;
  readonly sentChanges: SentChanges;
}

/** What the frame of a page needs; the rest is the template's own. */
export interface DeskPageView {
  readonly title: string;
  /** The way up: home, release, area. */
  readonly trail: readonly { readonly text: string; readonly address: string }[];
  /** What the release must say of itself, such as that it is invented. */
  readonly label?: string | undefined;
  /** The module of the browser's side that this page starts: `return`; none of a page that is only read. */
  readonly script?: string;
  /** Of the page's own template. */
  readonly [name: string]: unknown;
}

/** What commands do besides, passed in by them: each does what the command does, and says what it would print. */
export interface DeskActions {
  /** What is asked of a release before it is published, beyond what was found in it: what `mappa status` adds. */
  readonly checklist: (state: WorkState) => Promise<readonly Finding[]>;
  /** `mappa accept`: the explanation of one query, or of all that are answered. */
  readonly accept: (asked: AcceptAsked) => Promise<ActionResult>;
  /** `mappa questions`: a workbook with what is asked, for each of these areas. */
  readonly questions: (release: string, areas: readonly string[]) => Promise<ActionResult>;
  /** `mappa new return --format yaml`: an empty return with its empty texts. */
  readonly newReturn: (release: string, area: string) => Promise<ActionResult>;
  /** The report of an area or of the nation as a PDF file. */
  readonly pdf: (release: string, place: string) => Promise<Uint8Array | undefined>;
}

export interface AcceptAsked {
  readonly release: string;
  readonly area: string;
  readonly code?: string | undefined;
  readonly cell?: string | undefined;
  readonly section?: string | undefined;
  readonly value?: string | undefined;
  readonly year?: string | undefined;
  readonly allAnswered?: boolean;
  /** By post. */
  readonly by: string;
  /** The directorate's own words in place of the area's. */
  readonly text?: string | undefined;
}

export type ActionResult =
  | { readonly done: true; readonly lines: readonly string[] }
  /** Why it cannot be done, in words for the user. */
  | { readonly done: false; readonly why: string };

/** An address of the desk. */
export type DeskRoute = Route<Desk>;
