import type { Words } from "../words.ts";
import { answer } from "./answer.ts";
import { charts } from "./charts.ts";
import { data } from "./data.ts";
import { desk } from "./desk/desk.ts";
import { explanation, toExplain } from "./explanation.ts";
import { findings } from "./findings/findings.ts";
import { systemFaults } from "./findings/system-faults.ts";
import { form } from "./form.ts";
import { standsOn } from "./grammar/stands-on.ts";
import { page } from "./page.ts";
import { findingPages } from "./pages/pages.ts";
import { questions } from "./questions.ts";
import { reasons } from "./reasons.ts";
import { releasePage } from "./release-page.ts";
import { report } from "./report/report.ts";
import { status } from "./status.ts";
import { text } from "./text.ts";
import { trace } from "./trace.ts";
import { values } from "./values.ts";
import { workbook } from "./workbook.ts";

/** Everything that the program itself says to a reader, in English. */
export const english: Words = {
  language: "en-GB",
  values,
  report,
  charts,
  page,
  text,
  releasePage,
  form,
  questions,
  status,
  workbook,
  data,
  trace,
  answer,
  desk,
  findings,
  faults: systemFaults,
  explanation,
  reasons,
  standsOn,
  toExplain,
  findingPages,
};
