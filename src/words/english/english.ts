import type { Words } from "../words.ts";
import { findings } from "./findings/findings.ts";
import { page } from "./page.ts";
import { values } from "./values.ts";

/** Everything that the program itself says to a reader, in English. */
export const english: Words = { language: "en-GB", values, page, findings };
