import type { Desk } from "../context/desk.ts";
import type { DeskRequest, DeskResponse } from "../http/exchange.ts";
import { noReturn } from "../return/page.ts";
import { checkedPlaceOf } from "../return/place.ts";
import { contentsOf } from "./bundle/contents.ts";
import { bundleFileName, bundleOf } from "./bundle/give.ts";
import { bundleLimits } from "./bundle/limits.ts";
import { signOffPage } from "./sign-off-page.ts";

/** The bundle of an area as a file to be saved. */
export async function giveBundle(request: DeskRequest, desk: Desk): Promise<DeskResponse> {
  const place = await checkedPlaceOf(request, desk);
  if (!place) return noReturn(desk);
  const { give } = desk.words.desk.bundle;
  const contents = await contentsOf(desk, place);
  if (contents.files.length === 0) return signOffPage(desk, place, { why: give.empty, at: "bundle" });
  const bytes = await bundleOf(desk, place, contents);
  if (!bytes) {
    const why = give.tooLarge(bundleLimits.packed, bundleLimits.files);
    return signOffPage(desk, place, { why, at: "bundle" });
  }
  return { kind: "file", name: bundleFileName(place), type: "application/zip", bytes, download: true };
}
