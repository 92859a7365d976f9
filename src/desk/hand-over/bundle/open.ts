import { digestOf } from "../../../files/digest.ts";
import { readPicture } from "../../../narrative/picture.ts";
import type { BundleFault } from "../../../words/desk/bundle-words.ts";
import { openArchiveOf, shownName } from "./archive.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { manifestName, mostBytesOf, type NamedPart, partNamed, readMeName } from "./names.ts";

/** A file of a bundle. */
export interface BundleFile extends NamedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A bundle that is what it says of itself; whether it belongs here is another question. */
export interface Bundle {
  readonly manifest: Manifest;
  readonly files: readonly BundleFile[];
}

export type OpenedBundle =
  | { readonly bundle: Bundle; readonly faults: readonly [] }
  | { readonly bundle?: undefined; readonly faults: readonly BundleFault[] };

/**
 * Opens what somebody sent as a bundle. It is taken to be hostile: it is held in memory only, and all that is wrong with it
 * is found before anything is made of it.
 *
 * @param whyNoPicture says why reports cannot show a picture
 */
export function openBundle(
  sent: Uint8Array,
  whyNoPicture: (broken: BrokenOf, name: string) => string,
): OpenedBundle {
  const archive = openArchiveOf(sent);
  if (!archive.files) return { faults: archive.faults };
  const own = new Map(archive.files);
  const list = own.get(manifestName);
  own.delete(manifestName);
  const manifest = list && readManifest(list);
  if (!manifest) return { faults: [{ what: "no-list" }, ...unknownFaults(own)] };
  if ("what" in manifest) return { faults: [manifest, ...unknownFaults(own)] };
  const files = filesOf(own);
  const faults = [
    ...unknownFaults(own),
    ...listFaults(own, manifest),
    ...files.flatMap((file) => contentFaults(file, manifest, whyNoPicture)),
  ];
  return faults.length > 0 ? { faults } : { bundle: { manifest, files }, faults: [] };
}

type BrokenOf = Extract<ReturnType<typeof readPicture>, { broken: unknown }>["broken"];

function filesOf(all: ReadonlyMap<string, Uint8Array>): BundleFile[] {
  return [...all].flatMap(([name, bytes]) => {
    const part = partNamed(name);
    return part ? [{ ...part, name, bytes, sha256: digestOf(bytes) }] : [];
  });
}

/** Names that have no place, and what is there more than once that can be there once. */
function unknownFaults(all: ReadonlyMap<string, Uint8Array>): BundleFault[] {
  const met = new Set<string>();
  return [...all.keys()].flatMap((name): BundleFault[] => {
    if (name === readMeName) return [];
    const part = partNamed(name)?.part;
    const isSecond = (part === "return" || part === "workbook") && met.has(part);
    if (part) met.add(part);
    return part && !isSecond ? [] : [{ what: "unknown", name: shownName(name) }];
  });
}

/** What the list says of each file is what it is, and it says it of all. */
function listFaults(all: ReadonlyMap<string, Uint8Array>, { files }: Manifest): BundleFault[] {
  const listed = new Map(files.map((each) => [each.name, each]));
  return [
    ...[...all].flatMap(([name, bytes]): BundleFault[] => {
      const said = listed.get(name);
      if (!said) return [{ what: "not-listed", name: shownName(name) }];
      const same = said.bytes === bytes.length && said.sha256 === digestOf(bytes);
      return same ? [] : [{ what: "changed", name: shownName(name) }];
    }),
    ...[...listed.keys()].flatMap((name): BundleFault[] =>
      all.has(name) ? [] : [{ what: "missing", name: shownName(name) }],
    ),
  ];
}

function contentFaults(
  { name, file, part, area, bytes }: BundleFile,
  manifest: Manifest,
  whyNoPicture: (broken: BrokenOf, name: string) => string,
): BundleFault[] {
  if (area !== undefined && area !== manifest.area)
    return [{ what: "other-area", name, area: shownName(manifest.area) }];
  if (bytes.length > mostBytesOf[part]) return [{ what: "file-too-large", name }];
  if (part !== "picture") return [];
  const picture = readPicture(bytes);
  return "broken" in picture ? [{ what: "picture", name, why: whyNoPicture(picture.broken, file) }] : [];
}
