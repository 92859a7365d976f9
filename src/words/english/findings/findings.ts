import type { Code } from "../../../findings/codes.ts";
import type { FindingWords } from "../../finding-words.ts";
import { check } from "./check.ts";
import { dataFindings } from "./data.ts";
import { framework } from "./framework.ts";
import { narrative } from "./narrative.ts";
import { output } from "./output.ts";
import { publication } from "./publication.ts";
import { reading } from "./reading.ts";
import { reference } from "./reference.ts";
import { release } from "./release.ts";
import { returns } from "./returns.ts";
import { verify } from "./verify.ts";

/** What each finding says, and how to mend it. */
export const findings: FindingWords<Code> = {
  ...reading,
  ...framework,
  ...reference,
  ...narrative,
  ...release,
  ...returns,
  ...check,
  ...publication,
  ...dataFindings,
  ...output,
  ...verify,
};
