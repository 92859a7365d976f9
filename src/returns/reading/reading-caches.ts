import { createHash } from "node:crypto";
import { BoundedMap } from "../../caches/bounded-map.ts";
import { keptBy } from "../../caches/kept-by.ts";
import type { SentFile } from "../../releases/project.ts";
import type { Opening, WorkbookOpener } from "../../workbook/read/opened.ts";
import type { ReturnReader } from "../reader.ts";
import type { ReadReturns } from "../return.ts";

/** The most that is kept of either kind: several years of all areas. */
const most = 200;

/** What was read of files that have not changed since. */
export interface ReadingCaches {
  readonly openWorkbook: WorkbookOpener | undefined;
  readonly readers: readonly ReturnReader[];
  /** Forgets what was made of returns: it depends on frameworks, names of areas and release.yaml too. */
  forgetReturns(): void;
}

/** Opens and reads each content once, as long as it is among the last that were asked for. */
export function readingCaches(
  open: WorkbookOpener | undefined,
  readers: readonly ReturnReader[],
): ReadingCaches {
  const opened = new BoundedMap<string, Opening>(most);
  let returns = new BoundedMap<string, ReadReturns>(most);
  return {
    openWorkbook: open && ((bytes) => openOnce(open, opened, bytes)),
    readers: readers.map((reader) => ({
      ...reader,
      recognises: keptBy((file: SentFile) => reader.recognises(file)),
      read(sent) {
        const { release, file } = sent;
        const key = [reader.name, release.id, file.file, digestOf(file)].join("\n");
        const known = returns.get(key);
        if (known) return known;
        const read = reader.read(sent);
        returns.set(key, read);
        return read;
      },
    })),
    forgetReturns() {
      returns = new BoundedMap(most);
    },
  };
}

const digestOf = keptBy(({ bytes }: SentFile) => digest(bytes));

async function openOnce(
  open: WorkbookOpener,
  opened: BoundedMap<string, Opening>,
  bytes: Uint8Array,
): Promise<Opening> {
  const key = digest(bytes);
  const known = opened.get(key);
  if (known) return known;
  const opening = await open(bytes);
  // What was stopped for its time may only have met a busy computer.
  if (opening.fault?.what !== "stopped") opened.set(key, opening);
  return opening;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
