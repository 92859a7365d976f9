import type { Code } from "../codes.ts";
import type { CheckArguments } from "./check.ts";
import type { FrameworkArguments } from "./framework.ts";
import type { NarrativeArguments } from "./narrative.ts";
import type { ReadingArguments } from "./reading.ts";
import type { ReferenceArguments } from "./reference.ts";
import type { ReleaseArguments } from "./release.ts";
import type { ReturnsArguments } from "./returns.ts";

/** What the words of each finding are made of, by its code. */
export type Arguments = OfEveryCode<OfEveryStage>;

/** Compiles only where every code has its arguments, and otherwise names those that have none. */
type OfEveryCode<A extends Readonly<Record<Code, unknown>>> = A;

interface OfEveryStage
  extends ReadingArguments,
    FrameworkArguments,
    ReferenceArguments,
    NarrativeArguments,
    ReleaseArguments,
    ReturnsArguments,
    CheckArguments {}
