import { renderStatus } from "../render/html/status-page.ts";
import { loadStatusTemplate } from "../render/html/status-template.ts";
import { statusSheet } from "../render/status/status-sheet.ts";
import { labelOf } from "../report/identity.ts";
import type { ReleaseStatus } from "../status/status.ts";
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
  { data, templates, words, now }: Environment,
): Promise<string> {
  const sheet = statusSheet(status, listed, words, now(), "page");
  const label = labelOf(status.kind);
  const path = `releases/${status.release}/status/status${label ? `-${label}` : ""}.${format}`;
  await data.write(path, renderStatus(sheet, await loadStatusTemplate(templates), words));
  return data.shown(path);
}
