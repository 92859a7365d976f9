import { unzipSync } from "fflate";
import { zipOf } from "../workbook/read/made.ts";
import type { Base } from "./bases.ts";
import { byteChanges } from "./mutate-bytes.ts";
import { odsChanges } from "./mutate-ods.ts";
import { encodings, textChanges } from "./mutate-text.ts";
import { xlsxChanges } from "./mutate-xlsx.ts";
import { XmlParts } from "./mutate-xml.ts";
import type { Random } from "./random.ts";

/** A file that was changed, and how. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly changes: readonly string[];
}

/** Changes a file once, and sometimes a second and a third time. */
export function mutant(base: Base, random: Random): Mutant {
  const times = random.chance(0.3) ? 2 + random.below(2) : 1;
  if (random.chance(0.1)) {
    const name = random.pick(Object.keys(byteChanges));
    return { bytes: byteChanges[name]!(base.bytes, random), changes: [name] };
  }
  return base.format === "csv" || base.format === "yaml"
    ? mutantText(base, times, random)
    : mutantWorkbook(base, times, random);
}

function mutantText({ bytes }: Base, times: number, random: Random): Mutant {
  let text = textOf(bytes);
  const changes: string[] = [];
  for (let each = 0; each < times; each++) {
    const name = random.pick(Object.keys(textChanges));
    text = textChanges[name]!(text, random);
    changes.push(name);
  }
  if (!random.chance(0.15)) return { bytes: new TextEncoder().encode(text), changes };
  const encoding = random.pick(Object.keys(encodings));
  return { bytes: encodings[encoding]!(text), changes: [...changes, encoding] };
}

function mutantWorkbook({ bytes, format }: Base, times: number, random: Random): Mutant {
  const all = format === "xlsx" ? xlsxChanges : odsChanges;
  const parts = new XmlParts(unzipSync(bytes));
  const changes: string[] = [];
  for (let each = 0; each < times; each++) {
    const name = random.pick(Object.keys(all));
    all[name]!(parts, random);
    changes.push(name);
  }
  // Not packed: that would take longer than all the rest.
  return { bytes: zipOf(parts.all, 0), changes };
}

/** The text of a file that is changed: most are in UTF-8, and some are not. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
