import type { CheckArguments } from "./check.ts";
import type { DataArguments } from "./data.ts";
import type { FormsArguments } from "./forms.ts";
import type { FrameworkArguments } from "./framework.ts";
import type { NarrativeArguments } from "./narrative.ts";
import type { OutputArguments } from "./output.ts";
import type { PublicationArguments } from "./publication.ts";
import type { QuestionsArguments } from "./questions.ts";
import type { ReadingArguments } from "./reading.ts";
import type { ReferenceArguments } from "./reference.ts";
import type { ReleaseArguments } from "./release.ts";
import type { ReturnsArguments } from "./returns.ts";
import type { TablesArguments } from "./tables.ts";
import type { VerifyArguments } from "./verify.ts";
import type { WorkbookArguments } from "./workbook.ts";

/** What the words of each finding are made of, by its code; a code without an entry does not compile. */
export interface Arguments
  extends ReadingArguments,
    FrameworkArguments,
    ReferenceArguments,
    NarrativeArguments,
    ReleaseArguments,
    ReturnsArguments,
    FormsArguments,
    WorkbookArguments,
    QuestionsArguments,
    TablesArguments,
    CheckArguments,
    PublicationArguments,
    DataArguments,
    OutputArguments,
    VerifyArguments {}
