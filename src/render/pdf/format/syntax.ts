/** An indirect object's name in other objects. */
export function referenceTo(id: number): string {
  return `${id} 0 R`;
}

/** A text as a string object: as it is where it is of ASCII, else in UTF-16. */
export function textString(text: string): string {
  if (!/^[\0-\x7f]*$/.test(text)) {
    return `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
  }
  return `(${escaped(text)})`;
}

/** Two bytes as characters of a string object, to stand between ( and ). */
export function twoBytes(value: number): string {
  return escaped(String.fromCharCode(value >> 8, value & 0xff));
}

function escaped(text: string): string {
  return text.replace(/[\n\r\t\b\f()\\]/g, (character) => escapes[character]!);
}

const escapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "(": "\\(",
  ")": "\\)",
  "\\": "\\\\",
};
