import { workbookOf } from "./workbook.ts";
import type { Writer } from "./writer.ts";

/** The same tables for those whose program is Excel. */
export const xlsx: Writer = workbookOf("xlsx");
