import { FileTooLarge, NotAFile, PathOutside } from "../../../files/files.ts";
import { isStray } from "../../../files/stray.ts";
import { systemFault } from "../../../files/system-fault.ts";
import { readPicture } from "../../../narrative/picture.ts";
import type { BundlePart, LeftOutWhy } from "../../../words/desk/bundle-words.ts";
import type { Desk } from "../../context/desk.ts";
import { textFolder } from "../../narrative/place.ts";
import type { ReturnPlace } from "../../return/place.ts";
import { isPlainName, isReturn, mostBytesOf, nameIn, partOfText } from "./names.ts";

/** A file that goes into a bundle, under its name there. */
export interface Given {
  readonly name: string;
  readonly part: BundlePart;
  readonly bytes: Uint8Array;
}

/** What of an area goes into a bundle, and what does not. */
export interface Contents {
  readonly files: readonly Given[];
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOutWhy }[];
}

type One = Given | { readonly name: string; readonly why: LeftOutWhy };

/** The return of an area as its file stands, and its texts and pictures: nothing that a bundle is not taken in with. */
export async function contentsOf(desk: Desk, place: ReturnPlace): Promise<Contents> {
  const own = await returnOf(desk, place);
  const folder = textFolder(place.release.id, place.area.slug);
  const entries = (await desk.data.list(folder)).filter(({ name }) => !isStray(name));
  const all: One[] = own ? [own] : [];
  for (const { name, folder: isFolder } of entries) {
    const part = isFolder ? undefined : partOfText(name);
    all.push(
      part
        ? await given(desk, `${folder}/${name}`, part, nameIn.text(place.area.slug, name))
        : { name, why: "kind" },
    );
  }
  return {
    files: all.flatMap((each) => ("bytes" in each ? [each] : [])),
    leftOut: all.flatMap((each) => ("why" in each ? [each] : [])),
  };
}

async function returnOf(desk: Desk, { path, alone }: ReturnPlace): Promise<One | undefined> {
  if (path === undefined) return undefined;
  const name = path.replace(/^.*\//, "");
  if (!alone) return { name, why: "several" };
  return isReturn(name) ? given(desk, path, "return", nameIn.return(name)) : { name, why: "kind" };
}

async function given({ data }: Desk, path: string, part: BundlePart, name: string): Promise<One> {
  const file = path.replace(/^.*\//, "");
  if (!isPlainName(file)) return { name: file, why: "name" };
  try {
    const bytes = await data.readBytes(path, mostBytesOf[part]);
    if (!bytes) return { name: file, why: "unreadable" };
    if (part === "picture" && "broken" in readPicture(bytes)) return { name: file, why: "picture" };
    return { name, part, bytes };
  } catch (error) {
    if (error instanceof FileTooLarge) return { name: file, why: "too-large" };
    if (error instanceof NotAFile || error instanceof PathOutside || systemFault(error) !== undefined)
      return { name: file, why: "unreadable" };
    throw error;
  }
}
