import { data } from "./whole/data.ts";
import type { WholeWriter } from "./whole/whole-writer.ts";

/** Everything that is written of a release as a whole. Another one is a file in `whole` and a line here. */
export const wholeWriters: readonly WholeWriter[] = [data];
