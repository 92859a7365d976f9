import type { FormatReader } from "../held/document.ts";
import { html } from "./html.ts";
import { pdf } from "./pdf.ts";
import { pictureWords } from "./picture-words.ts";
import { tableData } from "./table-data.ts";
import { texts } from "./texts.ts";
import { workbooks } from "./workbook.ts";

/** Every format of documents that is read back. Another one is a file in a folder of its own and a line here. */
export const formats: readonly FormatReader[] = [html, pdf, tableData, ...workbooks, ...texts, pictureWords];
