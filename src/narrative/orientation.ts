/**
 * How a camera was held, 1 to 8, in the notes that it adds to a picture (Exif 2.32, 4.6.4, tag 0x0112); undefined where
 * they do not say it, or say nothing that can be understood.
 */
export function orientationOf(notes: Buffer): number | undefined {
  const little = notes.toString("latin1", 0, 2) === "II";
  const two = (at: number) => (little ? notes.readUInt16LE(at) : notes.readUInt16BE(at));
  const four = (at: number) => (little ? notes.readUInt32LE(at) : notes.readUInt32BE(at));
  try {
    if (!/^(?:II|MM)$/.test(notes.toString("latin1", 0, 2)) || two(2) !== 42) return undefined;
    const start = four(4);
    for (let entry = 0; entry < two(start); entry++) {
      const at = start + 2 + entry * 12;
      if (two(at) !== 0x0112) continue;
      const value = two(at + 8);
      return value >= 1 && value <= 8 ? value : undefined;
    }
  } catch (error) {
    // Notes that end before they say it are as none.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Notes that say how the camera was held and nothing else. */
export function notesOf(orientation: number): Buffer {
  const notes = Buffer.from("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", "latin1");
  notes.writeUInt16BE(orientation, 18);
  return notes;
}
