import { deflateSync } from "node:zlib";

/**
 * A third of the time of the usual level for a fifth more bytes. A page takes some 5 KB either way, and
 * compressing was a fifth of the time of a file.
 */
const level = 3;

export function deflated(bytes: Uint8Array): Buffer {
  return deflateSync(bytes, { level });
}

const known = new WeakMap<Uint8Array, Buffer>();

/** The same for bytes that several files hold, as a subset of a font: they are compressed once. */
export function deflatedOnce(bytes: Uint8Array): Buffer {
  let made = known.get(bytes);
  if (!made) {
    made = deflated(bytes);
    known.set(bytes, made);
  }
  return made;
}
