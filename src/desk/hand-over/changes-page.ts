import { printNumber } from "../../figures/number.ts";
import { shownText } from "../../files/control-characters.ts";
import { cellInWords } from "../../framework/cells.ts";
import { releaseLabel } from "../../report/release-label.ts";
import { returnAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import { trailTo } from "../context/trail.ts";
import type { DeskResponse } from "../http/exchange.ts";
import type { WorkState } from "../workbench/workbench.ts";
import type { Changes } from "./bundle/changes.ts";
import type { Held } from "./bundle/held.ts";
import type { Manifest } from "./bundle/manifest.ts";
import { isDue } from "./bundle/take.ts";
import { versionField } from "./sent-agreement.ts";

/** A bundle that waits for somebody to agree to it, with what it would change. */
export interface Shown {
  readonly id: string;
  readonly held: Held;
  readonly manifest: Manifest;
  readonly changes: Changes;
}

/** What a bundle would change, file by file and figure by figure, with the form to agree to it. */
export function changesPage(
  desk: Desk,
  { prepared }: WorkState,
  { id: bundle, held, manifest, changes: { area, changes, figures } }: Shown,
  problems: readonly string[] = [],
): DeskResponse {
  const { words } = desk;
  const { takeIn: said } = words.desk.bundle;
  const { id, details, framework } = prepared.release;
  const address = takeInAddress(id);
  return {
    kind: "page",
    ...(problems.length > 0 && { status: 409 }),
    html: desk.page("take-in-changes", {
      title: said.confirmTitle(area.name, details.year),
      trail: trailTo(words, id),
      label: releaseLabel(details, words),
      words: said,
      problem: words.desk.frame.problem,
      errors: problems.map((text) => ({ text, address: "#take-in" })),
      made: said.made(manifest.made, shownText(held.fileName, "line").slice(0, 100)),
      isAny: changes.some(isDue),
      rows: changes.map(({ name, what, here, file }) => ({
        // A long name is broken behind its slashes.
        parts: name.split(/(?<=\/)/),
        due: isDue({ what }),
        what: said.what[what],
        here: here ? said.sized(here.bytes, here.version) : said.none,
        bundle: file ? said.sized(file.bytes.length, file.sha256) : said.none,
      })),
      figures: figures?.map((each) => ({
        figure: cellInWords(framework, each.cell),
        here: printed(each.here) ?? said.blank,
        bundle: printed(each.bundle) ?? said.blank,
      })),
      hasFigures: figures !== undefined,
      versions: changes.map(({ name, here }) => ({
        field: `${versionField}${name}`,
        version: here?.version ?? "",
      })),
      bundle,
      confirm: `${address}/confirm`,
      again: address,
      toReturn: { text: said.toReturn(area.name), address: returnAddress(id, area.slug) },
    }),
  };
}

/** What stands in a return as a page prints it: a number with its commas. */
function printed(written: string | undefined): string | undefined {
  return written !== undefined && /^\d{1,15}$/.test(written) ? printNumber(Number(written), 0) : written;
}
