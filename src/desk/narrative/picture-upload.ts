import { found } from "../../findings/found.ts";
import { readPicture } from "../../narrative/picture.ts";
import { sayOnDesk } from "../../words/say-finding.ts";
import type { Desk } from "../context/desk.ts";
import { inTurn } from "../context/in-turn.ts";
import { pictureName } from "./picture-name.ts";
import { textFolder } from "./place.ts";

/** The name under which a picture was stored, or why it was not, in words. */
export type Stored = { readonly name: string } | { readonly refused: string };

/** Stores a picture beside an author's texts if reports can show it. */
export async function storePicture(
  desk: Desk,
  { release, area }: { readonly release: string; readonly area: string },
  sent: string,
  bytes: Uint8Array,
): Promise<Stored> {
  const picture = readPicture(bytes);
  if ("broken" in picture) {
    const args = { what: "broken", name: sent.slice(0, 80), fault: picture.broken } as const;
    const { problem, remedy } = sayOnDesk(desk.words, found("NARRATIVE-PICTURE", args, {}));
    return { refused: `${problem} ${remedy}` };
  }
  return inTurn(desk.data, async () => {
    const folder = textFolder(release, area);
    const taken = await desk.data.list(folder);
    const name = pictureName(
      sent,
      picture.media,
      taken.map((entry) => entry.name),
    );
    await desk.data.write(`${folder}/${name}`, bytes);
    return { name };
  });
}
