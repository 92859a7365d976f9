import { workbookOf } from "./workbook.ts";
import type { Writer } from "./writer.ts";

/** Statistical tables in the format of spreadsheets that government asks for. */
export const ods: Writer = workbookOf("ods");
