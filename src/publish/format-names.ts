/** What a report can be written as. `json` is the document itself; `png` is a picture of each chart. */
export const formats = ["html", "pdf", "json", "png"] as const;
export type FileFormat = (typeof formats)[number];
export const usualFormats: readonly FileFormat[] = ["html", "pdf"];
