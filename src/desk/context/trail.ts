import type { Words } from "../../words/words.ts";
import { homeAddress, releaseAddress } from "./addresses.ts";

/** The way up from a page of a release. */
export function trailTo(words: Words, release?: string) {
  const home = { text: words.desk.frame.title, address: homeAddress };
  return release === undefined ? [home] : [home, { text: release, address: releaseAddress(release) }];
}
