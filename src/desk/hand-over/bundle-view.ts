import type { BundlePart } from "../../words/desk/bundle-words.ts";
import { bundleAddress, takeInAddress } from "../context/addresses.ts";
import type { Desk } from "../context/desk.ts";
import type { ReturnPlace } from "../return/place.ts";
import { contentsOf, type Given } from "./bundle/contents.ts";

/** What the bundle of an area holds, and where it is, as the template prints it. */
export async function bundleView(desk: Desk, place: ReturnPlace) {
  const { give, takeIn } = desk.words.desk.bundle;
  const { release, area, received } = place;
  const { files, leftOut } = await contentsOf(desk, place);
  const many = (part: BundlePart) => files.filter((file) => file.part === part).length;
  const emptyText = files.filter(isEmptyText).length;
  const parts = {
    return: many("return"),
    workbook: received ? 1 : 0,
    text: many("text") - emptyText,
    emptyText,
    picture: many("picture"),
  };
  return {
    ...give,
    isEmpty: files.length === 0,
    holds: give.holds(parts),
    files: leftOut.map(({ name, why }) => give.leftOutFile(name, why)),
    address: bundleAddress(release.id, area.slug),
    takeIn: { text: takeIn.link, address: takeInAddress(release.id) },
  };
}

/** Whether nobody has written anything in a text yet: a new return comes with the files of all its texts. */
function isEmptyText({ part, bytes }: Given): boolean {
  return part === "text" && new TextDecoder().decode(bytes).trim() === "";
}
