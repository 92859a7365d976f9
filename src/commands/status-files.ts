import { renderStatus } from "../render/html/status-page.ts";
import { loadStatusTemplate } from "../render/html/status-template.ts";
import { statusSheet } from "../render/status/status-sheet.ts";
import { statusWorkbook } from "../render/status/workbook.ts";
import { labelOf } from "../report/identity.ts";
import type { ReleaseStatus } from "../status/status.ts";
import { workbookWriters } from "../workbook/writers.ts";
import type { Environment } from "./environment.ts";
import type { StatusFile } from "./status-formats.ts";

/**
 * Writes where a release stands into its own folder of data: it names queries, so that it never goes where reports are
 * published from.
 *
 * @returns the path of the file as the user would type it
 */
export async function writeStatus(
  status: ReleaseStatus,
  format: StatusFile,
  listed: readonly string[] | undefined,
  environment: Environment,
): Promise<string> {
  const { data } = environment;
  const label = labelOf(status.kind);
  const path = `releases/${status.release}/status/status${label ? `-${label}` : ""}.${format}`;
  await data.write(path, await contentOf(status, format, listed, environment));
  return data.shown(path);
}

async function contentOf(
  status: ReleaseStatus,
  format: StatusFile,
  listed: readonly string[] | undefined,
  { templates, words, now }: Environment,
): Promise<string | Uint8Array> {
  const time = now();
  if (format === "html") {
    const page = statusSheet(status, listed, words, time, "page");
    return renderStatus(page, await loadStatusTemplate(templates), words);
  }
  const sheet = statusSheet(status, listed, words, time, "sheet");
  const writer = workbookWriters.find(({ name }) => name === format)!;
  return writer.write(statusWorkbook(sheet, status.release, words, time));
}
