import fc from "fast-check";
import { expect, test } from "vitest";
import { signs } from "../../src/figures/sign.ts";
import { binder } from "../../src/typography/bound.ts";

const bind = binder("en-GB");
const held = (text: string) => text.replaceAll("\u00A0", "~");

test.each([
  ["80,870 [p]", "80,870~[p]"],
  ["no change [r] on 31 March 2032", "no change~[r] on 31~March 2032"],
  ["1 April 2031 to 31 March 2032", "1~April 2031 to 31~March 2032"],
  ["In 2 Marches and 311 May days", "In 2 Marches and 311 May days"],
  ["a note [note 3] and [x1]", "a note [note 3] and~[x1]"],
])("'%s' is torn nowhere but where it may be", (text, bound) => {
  expect(held(bind(text))).toBe(bound);
});

test("nothing but spaces is changed, and no sign is left alone at the beginning of a line", () => {
  const parts = fc.constantFrom("1", "31", "March", "May", "word", "80,870", ...signs);
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const text = words.join(" ");
      const bound = bind(text);
      expect(bound.replaceAll("\u00A0", " ")).toBe(text);
      expect(bound.split(" ").slice(1)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^\[(x1?|z|c|p|r|b)\]/)]),
      );
    }),
  );
});

test("the months are those of the language", () => {
  expect(held(binder("de-DE")("am 31 März und 1 April"))).toBe("am 31~März und 1~April");
});
