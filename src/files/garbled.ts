import { byteIn1252 } from "./windows-1252.ts";

/** A word with characters in it that were once one: its bytes in UTF-8, read as Windows-1252. */
export interface Garbled {
  readonly written: string;
  /** Blank where nothing says it. */
  readonly meant: string;
  /** Where it stands in the text. */
  readonly at: number;
}

/** The mark that programs put where they have lost a character. */
const lost = "\ufffd";

/** A letter as which the first byte of a character is read, and what follows. */
const suspects = /[ÂÃÄÅÆÇÈÉâïð][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}|\ufffd+/g;

/**
 * Text that was garbled before it came: 'MÃ´n', 'areaâ€™s', or the mark that programs put where they have lost a
 * character (then nothing says what was meant). Honest text is not found: the characters are such as nobody writes
 * in a row.
 */
export function garbled(text: string, most: number): Garbled[] {
  const found: Garbled[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(suspects)) {
    if (index < end || (!run.startsWith(lost) && !unread(run))) continue;
    const at = index - /[^\s\ufffd]{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))![0].length;
    const word = (/^\S{1,60}/.exec(text.slice(at, at + 60))?.[0] ?? "").replace(/[.,;:!?)'"]+$/, "");
    // A blank that does not break may be a part of what was garbled.
    const written = at + word.length < index + run.length ? text.slice(at, index + run.length) : word;
    const meant = written.includes(lost) ? "" : written.replace(suspects, (each) => mended(each));
    found.push({ written, meant, at });
    end = at + written.length;
    if (found.length === most) break;
  }
  return found;
}

function mended(run: string): string {
  const first = unread(run);
  return first ? first.meant + run.slice(first.written.length) : run;
}

/** The longest beginning that is one character in UTF-8. */
function unread(run: string): Omit<Garbled, "at"> | undefined {
  for (let length = run.length; length > 1; length--) {
    const written = run.slice(0, length);
    const bytes = [...written].map(byteIn1252);
    if (bytes.some((byte) => byte === undefined)) continue;
    try {
      const meant = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(bytes as number[]),
      );
      if (/^[^\u0080-\u009f]$/u.test(meant)) return { written, meant: meant.replace("\ufeff", "") };
    } catch {
      // These bytes are not one character: it may be fewer.
    }
  }
  return undefined;
}
