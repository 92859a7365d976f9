import type { Code } from "../findings/codes.ts";
import type { ExplanationGiven, QueryFinding } from "../findings/finding.ts";
import type { AnswerWords } from "./answer-words.ts";
import type { ChartWords } from "./chart-words.ts";
import type { DataWords } from "./data-words.ts";
import type { DeskWords } from "./desk-words.ts";
import type { FaultWords } from "./fault-words.ts";
import type { FindingPages } from "./finding-page.ts";
import type { FindingWords } from "./finding-words.ts";
import type { FormWords } from "./form-words.ts";
import type { PageWords } from "./page-words.ts";
import type { QuestionWords } from "./question-words.ts";
import type { ReasonWords } from "./reasons.ts";
import type { ReleasePageWords } from "./release-page-words.ts";
import type { ReportWords } from "./report-words.ts";
import type { StatusWords } from "./status-words.ts";
import type { TextWords } from "./text-words.ts";
import type { TraceWords } from "./trace-words.ts";
import type { ValueWords } from "./value-words.ts";
import type { WorkbookWords } from "./workbook-words.ts";

/** A language: every sentence that is not data. A second language is a second object of this type. */
export interface Words {
  /** The tag of the language: en-GB. */
  readonly language: string;
  readonly values: ValueWords;
  readonly report: ReportWords;
  readonly charts: ChartWords;
  readonly page: PageWords;
  readonly text: TextWords;
  readonly releasePage: ReleasePageWords;
  readonly form: FormWords;
  readonly questions: QuestionWords;
  readonly status: StatusWords;
  readonly workbook: WorkbookWords;
  readonly data: DataWords;
  readonly trace: TraceWords;
  readonly answer: AnswerWords;
  readonly desk: DeskWords;
  readonly findings: FindingWords<Code>;
  /** What the system says of files. */
  readonly faults: FaultWords;
  /** What was said of a query, below it in a list of findings. */
  readonly explanation: (given: ExplanationGiven) => string;
  /** Why a sentence of a report was not said. */
  readonly reasons: ReasonWords;
  /** The values that an explanation is for, as somebody writes them into a file. */
  readonly standsOn: (code: Code, values: readonly string[]) => string;
  /** The lines that explain or accept a query, to be pasted into a return or into release.yaml. */
  readonly toExplain: (query: QueryFinding) => readonly string[];
  /** The page of each code of a finding. */
  readonly findingPages: FindingPages;
}
