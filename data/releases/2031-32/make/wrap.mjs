const longest = 100;

/** Breaks a long line between words; the lines that follow begin with `next`. */
export function wrapped(line, next) {
  const lines = [];
  let current = /^\s*/.exec(line)[0];
  let empty = true;
  for (const word of line.trim().split(" ")) {
    if (!empty && `${current} ${word}`.length > longest) {
      lines.push(current);
      current = next + word;
    } else current = empty ? current + word : `${current} ${word}`;
    empty = false;
  }
  return [...lines, current].join("\n");
}
