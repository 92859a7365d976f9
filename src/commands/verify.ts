import { findingData } from "../words/finding-data.ts";
import { openWorkbook as openHere } from "../workbook/open/open.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { listFindings } from "./list-findings.ts";

/** How the folder of a version is named by the user, and how the result is printed. */
export interface VerifyOptions {
  readonly folder: string;
  readonly format: "text" | "json";
}

/** Looks through a published version, says everything that is wrong in it, and changes nothing. */
export async function verify(
  { folder, format }: VerifyOptions,
  environment: Pick<Environment, "output" | "words" | "openWorkbook" | "openPdf" | "print" | "progress">,
): Promise<ExitCode> {
  const { output: version, words, openWorkbook, openPdf, print, progress } = environment;
  if ((await version.list("")).length === 0)
    throw new WrongUse(`There is no folder '${folder}', or nothing is in it.`);
  if (!openPdf) throw new Error("nothing is at hand that reads PDF files");
  const { verifyFolder } = await import("../verify/verify.ts");
  const readers = { words, openPdf, openWorkbook: openWorkbook ?? (async (bytes) => openHere(bytes)) };
  const { findings, files: read, figures, formats } = await verifyFolder(version, readers, progress);
  const good = findings.length === 0;
  if (format === "json") {
    const data = findings.map((finding) => findingData(words, finding));
    print(JSON.stringify({ good, files: read, figures, formats, findings: data }, undefined, 2));
    return good ? 0 : 1;
  }
  listFindings(findings, environment, { onlyErrors: false });
  print(
    good
      ? `${read} files, ${figures} figures in ${formats.length} formats agree (${formats.join(", ")}).`
      : `${findings.length} ${findings.length === 1 ? "finding" : "findings"} in ${read} files, ${figures} figures, ${formats.length} formats (${formats.join(", ")}). This is not what was published.`,
  );
  return good ? 0 : 1;
}
