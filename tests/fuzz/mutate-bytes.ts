import type { Random } from "./random.ts";

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** What damage in a file does to its bytes, whatever they mean. */
export const byteChanges: Readonly<Record<string, Change>> = {
  "bytes flipped": (bytes, random) => {
    const changed = new Uint8Array(bytes);
    for (let times = 1 + random.below(3); times > 0; times--)
      changed[random.below(changed.length)]! ^= 1 << random.below(8);
    return changed;
  },
  "bytes cut": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "bytes taken out": (bytes, random) => {
    const from = random.below(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(8)));
  },
  "bytes doubled": (bytes, random) => {
    const from = random.below(bytes.length);
    const to = from + 1 + random.below(40);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "bytes put in": (bytes, random) => {
    const at = random.below(bytes.length);
    const put = Uint8Array.from({ length: 1 + random.below(4) }, () => random.below(256));
    return joined(bytes.subarray(0, at), put, bytes.subarray(at));
  },
};
