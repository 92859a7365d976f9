import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Saver } from "../../../src/desk/browser/narrative/saver.ts";
import type { SaveAnswer, Standing } from "../../../src/desk/browser/narrative/saving.ts";
import type { Unsaved } from "../../../src/desk/browser/narrative/unsaved.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose text is `page.text`, over a desk whose file is `file`; the desk answers as the real one does. */
function pageOver(file: { text: string; version: string | null }, text: string, version: string | null) {
  const page = { text };
  const sent: { readonly text: string; readonly from: string | null }[] = [];
  const conflicts: Standing[] = [];
  let kept: Unsaved | undefined;
  const answered = (sentText: string, from: string | null): SaveAnswer => {
    if (sentText === file.text && file.version !== null) return { saved: true, version: file.version };
    if (file.version !== from) return { saved: false, ...file };
    Object.assign(file, { text: sentText, version: `v-${sentText}` });
    return { saved: true, version: `v-${sentText}` };
  };
  const desk = { isThere: true, answer: answered, saidTooLong: 0 };
  const saver = new Saver(
    {
      text: () => page.text,
      send: async (sentText, from) => {
        sent.push({ text: sentText, from });
        if (!desk.isThere) throw new Error("away");
        return desk.answer(sentText, from);
      },
      keep: (unsaved) => {
        kept = unsaved;
      },
      kept: async () => {},
      saved: () => {
        kept = undefined;
      },
      slow: () => {},
      failed: () => {},
      tooLong: () => {
        desk.saidTooLong += 1;
      },
      conflict: (standing) => conflicts.push(standing),
    },
    text,
    version,
  );
  const type = async (now: string) => {
    page.text = now;
    saver.changed();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { page, saver, desk, sent, conflicts, type, kept: () => kept };
}

describe("saving a text while it is typed", () => {
  it("sends again what was not answered as it was, and then what was typed meanwhile", async () => {
    const file = { text: "a", version: "v-a" };
    const { desk, sent, type, kept, conflicts } = pageOver(file, "a", "v-a");
    desk.isThere = false;
    await type("ab");
    await type("abc");
    expect(kept()).toEqual({ text: "abc", from: "v-a", sent: "ab" });
    // It was written, and only the answer was lost.
    Object.assign(file, { text: "ab", version: "v-ab" });
    desk.isThere = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.map(({ text }) => text).slice(-2)).toEqual(["ab", "abc"]);
    expect(file.text).toBe("abc");
    expect(kept()).toBeUndefined();
    expect(conflicts).toEqual([]);
  });

  it("asks nobody where the version is another one and the text the one that was changed", async () => {
    const file = { text: "a", version: "with other ends of lines" };
    const { type, conflicts } = pageOver(file, "a", "v-a");
    await type("ab");
    expect(file.text).toBe("ab");
    expect(conflicts).toEqual([]);
  });

  it("asks where others have written another text, and sends nothing more until somebody has chosen", async () => {
    const file = { text: "others", version: "v-others" };
    const { saver, sent, type, conflicts } = pageOver(file, "a", "v-a");
    await type("ab");
    expect(conflicts).toEqual([{ saved: false, text: "others", version: "v-others" }]);
    await type("abc");
    expect(sent).toHaveLength(1);
    expect(file.text).toBe("others");
    saver.goOn("others", "v-others");
    await type("abcd");
    expect(file.text).toBe("abcd");
  });

  it("asks where what stands is refused for what it is, though its version is known", async () => {
    const file = { text: "a", version: "v-a" };
    const { desk, type, conflicts } = pageOver(file, "a", "v-a");
    desk.answer = () => ({ saved: false, ...file });
    await type("ab");
    expect(conflicts).toHaveLength(1);
  });

  it("sends a text that is too long once, says so, and sends it when it is shorter", async () => {
    const file = { text: "a", version: "v-a" };
    const { saver, desk, sent, type } = pageOver(file, "a", "v-a");
    const takesThree = desk.answer;
    desk.answer = (text, from) => (text.length > 3 ? "too-long" : takesThree(text, from));
    await type("abcd");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(desk.saidTooLong).toBe(1);
    expect(saver.isUnsaved).toBe(true);
    await type("abc");
    expect(file.text).toBe("abc");
  });
});

describe("going on with what a page has left", () => {
  it("takes over the version of what was written already, so that what is typed next is not asked about", async () => {
    const file = { text: "ab", version: "v-ab" };
    const { saver, type, conflicts } = pageOver(file, "ab", "v-ab");
    saver.resume({ text: "ab", from: "v-a" });
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.version).toBe("v-ab");
    expect(saver.isUnsaved).toBe(false);
    await type("abc");
    expect(file.text).toBe("abc");
    expect(conflicts).toEqual([]);
  });

  it("asks nobody where more was written than is known to have been sent, and it is the text as it is typed", async () => {
    const file = { text: "abc", version: "v-abc" };
    const { saver, conflicts } = pageOver(file, "abc", "v-abc");
    saver.resume({ text: "abc", from: "v-a", sent: "ab" });
    await vi.advanceTimersByTimeAsync(0);
    expect(conflicts).toEqual([]);
    expect(saver.isUnsaved).toBe(false);
  });

  it("asks where others have written since, also where the page was opened on their text", async () => {
    const file = { text: "others", version: "v-others" };
    const { page, saver, conflicts } = pageOver(file, "others", "v-others");
    page.text = "ab";
    saver.resume({ text: "ab", from: "v-a" });
    await vi.advanceTimersByTimeAsync(0);
    expect(conflicts).toHaveLength(1);
    expect(file.text).toBe("others");
  });
});
